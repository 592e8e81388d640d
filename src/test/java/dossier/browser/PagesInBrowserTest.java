package dossier.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every kind of page of the shipped dossier, as a real browser has it from disk. */
@NeedsBrowser
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PagesInBrowserTest {
  private Browser browser;

  @BeforeAll
  void open() {
    browser = Browser.open();
  }

  @AfterAll
  void close() {
    browser.close();
  }

  @AfterEach
  void reset() {
    browser.scheme("light");
    browser.window(1280, 900);
  }

  private static String disk(String page) {
    return Path.of("site", page).toAbsolutePath().toUri().toString();
  }

  @ParameterizedTest
  @MethodSource("dossier.browser.Browser#kinds")
  void isAccessibleOnPhoneAndDeskInLightAndDark(String page) {
    List<String> findings = new ArrayList<>();
    for (String scheme : List.of("light", "dark")) {
      for (int width : new int[] {360, 1280}) {
        browser.scheme(scheme);
        browser.window(width, 900);
        browser.go(disk(page));
        browser.axe().forEach(f -> findings.add(scheme + " " + width + ": " + f));
      }
    }
    assertThat(findings).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("dossier.browser.Browser#kinds")
  void loadsNothingFromElsewhereAndSaysNothingOnTheConsole(String page) {
    browser.console();
    browser.requests();
    browser.go(disk(page));
    assertThat(browser.requests())
        .isNotEmpty()
        .allMatch(address -> address.startsWith("file:") || address.startsWith("data:"));
    assertThat(browser.console()).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("dossier.browser.Browser#kinds")
  void neverScrollsSideways(String page) {
    for (int width : new int[] {320, 360, 768, 1280}) {
      browser.window(width, 800);
      browser.go(disk(page));
      Object over = browser.run("return document.documentElement.scrollWidth - innerWidth");
      assertThat((Long) over).as(page + " at " + width).isLessThanOrEqualTo(0L);
    }
  }

  @ParameterizedTest
  @MethodSource("dossier.browser.Browser#kinds")
  void printsToPdf(String page) {
    browser.go(disk(page));
    byte[] pdf = browser.pdf();
    assertThat(new String(pdf, 0, 4, java.nio.charset.StandardCharsets.US_ASCII)).isEqualTo("%PDF");
    assertThat(pdf.length).isGreaterThan(5_000);
  }
}
