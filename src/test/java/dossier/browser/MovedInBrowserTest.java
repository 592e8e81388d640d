package dossier.browser;

import static org.assertj.core.api.Assertions.assertThat;

import dossier.Workspace;
import dossier.cli.Run;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** An address out of use, in a browser, from disk. */
@NeedsBrowser
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class MovedInBrowserTest {
  private Browser browser;
  private String site;

  @BeforeAll
  void build(@TempDir Path temp) {
    Path content = Workspace.copy(Path.of("content"), temp.resolve("content"));
    rename(content, "vladimir-putin", "putin");
    rename(content, "2019-09-12-sochi-remarks", "2019-09-12-opening-remarks");
    rename(content, "2019-09-12-sochi-talks", "2019-09-12-talks");
    Path output = temp.resolve("site");
    assertThat(Run.of("build", "--content", content, "--output", output).code()).isZero();
    site = output.toUri().toString();
    browser = Browser.open();
  }

  private static void rename(Path content, String old, String now) {
    assertThat(Run.of("rename", old, now, "--content", content).code()).isZero();
  }

  @AfterAll
  void close() {
    browser.close();
  }

  @ParameterizedTest
  @CsvSource({
    "sources/2019-09-12-sochi-remarks.html#p-2725bf16, sources/2019-09-12-opening-remarks.html#p-2725bf16",
    "sources/2019-09-12-sochi-remarks.html, sources/2019-09-12-opening-remarks.html",
    "profiles/vladimir-putin.html#concordance, profiles/putin.html#concordance",
    "events/2019-09-12-sochi-talks.html, events/2019-09-12-talks.html",
    "dyads/iran--vladimir-putin.html, dyads/iran--putin.html"
  })
  void leadsOnToTheSamePlace(String old, String now) throws InterruptedException {
    browser.go(site + old);
    for (int i = 0; i < 60 && !browser.address().equals(site + now); i++) {
      Thread.sleep(50);
    }
    assertThat(browser.address()).isEqualTo(site + now);
  }

  @Test
  void withoutScriptTheNamedPlaceIsOneLinkAway() {
    browser.script(false);
    browser.go(site + "sources/2019-09-12-sochi-remarks.html#p-2725bf16");
    assertThat(browser.all(".places li"))
        .filteredOn(li -> li.isDisplayed())
        .singleElement()
        .satisfies(li -> assertThat(li.getText()).contains("p-2725bf16"));
    assertThat(browser.one("a.on").isDisplayed()).isTrue();
    browser.one(".places li:target a").click();
    assertThat(browser.address())
        .isEqualTo(site + "sources/2019-09-12-opening-remarks.html#p-2725bf16");
    browser.script(true);
  }

  /** A copy that does not lead on, so that axe can look at it. */
  @Test
  void thePageItselfIsAccessible() {
    Path page = Path.of(java.net.URI.create(site + "profiles/vladimir-putin.html"));
    String stays = Workspace.read(page).replace("class=\"on\"", "class=\"stays\"");
    Workspace.write(page.resolveSibling("stays.html"), stays);
    browser.window(360, 800);
    for (String scheme : new String[] {"light", "dark"}) {
      browser.scheme(scheme);
      browser.go(site + "profiles/stays.html#concordance");
      assertThat(browser.axe()).isEmpty();
    }
  }
}
