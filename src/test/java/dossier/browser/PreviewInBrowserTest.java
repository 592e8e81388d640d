package dossier.browser;

import static org.assertj.core.api.Assertions.assertThat;

import dossier.FirstLook;
import dossier.Workspace;
import dossier.serve.Maker;
import dossier.serve.Preview;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.WebDriverException;

/** Pages of the site, as they are published, follow an editor without a key pressed. */
@NeedsBrowser
class PreviewInBrowserTest {
  private static final String PAGE = "events/2019-09-12-sochi-talks.html";

  @TempDir private Path temp;
  private final AtomicReference<String> trouble = new AtomicReference<>("");
  private final AtomicReference<String> heading = new AtomicReference<>("Talks in Sochi");

  private Maker.Outcome make(FirstLook look) {
    if (trouble.get().isEmpty()) {
      String page =
          Workspace.read(Path.of("site").resolve(PAGE))
              .replace("<h1>Talks in Sochi</h1>", "<h1>" + heading.get() + "</h1>");
      look.wanted().forEach(p -> look.made(p, page.getBytes(StandardCharsets.UTF_8)));
      look.done();
      Workspace.write(temp.resolve("site").resolve(PAGE), page);
    }
    return new Maker.Outcome(trouble.get(), trouble.get().isEmpty() ? "https://example.org/" : "");
  }

  private void save(String text) {
    Workspace.write(temp.resolve("content/b.md"), text);
  }

  /** Waits, also while a page goes and another comes, and under load. */
  private static void until(Browser browser, String script) throws InterruptedException {
    boolean so = false;
    for (int i = 0; i < 400 && !so; i++) {
      try {
        so = Boolean.TRUE.equals(browser.run("return " + script));
      } catch (WebDriverException between) {
        so = false;
      }
      Thread.sleep(so ? 0 : 50);
    }
    assertThat(so).as(script).isTrue();
  }

  @Test
  void thePageFollowsAndKeepsItsPlace() throws IOException, InterruptedException {
    Workspace.copy(Path.of("site"), temp.resolve("site"));
    save("one");
    try (Preview preview =
            new Preview(temp.resolve("site"), this::make, List.of(temp.resolve("content")));
        Browser browser = Browser.open()) {
      int port = preview.start(0);
      browser.window(1000, 600);
      browser.go("http://127.0.0.1:" + port + "/" + PAGE);
      browser.run("window.scrollTo(0, 300)");
      until(browser, "window.scrollY === 300");

      heading.set("Another heading");
      save("two");
      until(browser, "document.querySelector('h1').textContent === 'Another heading'");
      until(browser, "window.scrollY === 300");

      trouble.set("content/b.md:1:1: error <b>");
      save("three");
      until(browser, "document.querySelector('#preview-trouble') !== null");
      assertThat(browser.one("#preview-trouble").getText()).contains("error <b>");
      assertThat(browser.one("h1").getText()).isEqualTo("Another heading");
      assertThat(browser.run("return getComputedStyle(arguments[0]).position", trouble(browser)))
          .isEqualTo("fixed");
      assertThat(browser.axe()).isEmpty();

      trouble.set("");
      heading.set("Mended");
      save("four");
      until(browser, "document.querySelector('h1').textContent === 'Mended'");
      until(browser, "document.querySelector('#preview-trouble') === null");

      browser.go("http://127.0.0.1:" + port + "/no/such/page");
      assertThat(browser.run("return document.styleSheets.length")).isNotEqualTo(0L);
      assertThat(browser.console()).noneMatch(line -> line.contains("Content Security Policy"));
    }
  }

  private static Object trouble(Browser browser) {
    return browser.one("#preview-trouble");
  }
}
