package dossier.browser;

import static org.assertj.core.api.Assertions.assertThat;

import dossier.HostileDossier;
import dossier.Workspace;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What an attack does in a real browser that no policy holds back: nothing. */
@NeedsBrowser
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class HostilePagesInBrowserTest {
  private Browser browser;

  @BeforeAll
  void open() {
    browser = Browser.open();
  }

  @AfterAll
  void close() {
    browser.close();
  }

  /** All of them where the project is checked for everybody; every third one at a desk. */
  static List<String> attacks() {
    int step = System.getenv("CI") == null ? 3 : 1;
    return IntStream.range(0, HostileDossier.ATTACKS.size())
        .filter(i -> i % step == 0)
        .mapToObj(HostileDossier.ATTACKS::get)
        .toList();
  }

  @ParameterizedTest
  @MethodSource("attacks")
  void nothingRunsAndNothingIsAskedFor(String attack, @TempDir Path temp) {
    assertThat(HostileDossier.build(attack, temp).code()).isZero();
    for (Path page : HostileDossier.pages(temp)) {
      String bare =
          Workspace.read(page).replaceAll("<meta http-equiv=\"Content-Security-Policy\"[^>]*>", "");
      assertThat(bare).doesNotContain("Content-Security-Policy");
      Workspace.write(page, bare);
      browser.requests();
      browser.go(page.toUri().toString());
      assertThat(browser.run("return window.pwned === undefined")).as(page + "").isEqualTo(true);
      assertThat(browser.requests()).as(page + "").noneMatch(a -> a.contains("pwned"));
      boolean moved = bare.contains("<main id=\"main\" class=\"essay moved\">");
      String stays = page.toUri().toString();
      assertThat(browser.address())
          .isEqualTo(moved ? stays.replace("timeline.html", "events.html") : stays);
    }
  }
}
