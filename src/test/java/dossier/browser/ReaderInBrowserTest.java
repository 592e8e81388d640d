package dossier.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;

/** What a reader does with keyboard, mouse and finger, from disk and under a sub-path. */
@NeedsBrowser
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ReaderInBrowserTest {
  private static final String SOURCE = "sources/2016-10-23-phone-call.html";
  private static final String EVENT = "events/2019-09-12-sochi-talks.html";
  private static final String DISK = Path.of("site").toAbsolutePath().toUri().toString();

  private Browser browser;
  private HttpServer server;
  private String web;

  @BeforeAll
  void open() throws IOException {
    browser = Browser.open();
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext(
        "/sub/",
        exchange -> {
          Path file = Path.of("site", exchange.getRequestURI().getPath().substring(5));
          byte[] bytes = Files.isRegularFile(file) ? Files.readAllBytes(file) : new byte[0];
          String name = file.toString();
          String type =
              name.endsWith(".js")
                  ? "text/javascript"
                  : name.endsWith(".css")
                      ? "text/css"
                      : name.endsWith(".svg") ? "image/svg+xml" : "text/html";
          exchange.getResponseHeaders().add("Content-Type", type);
          exchange.sendResponseHeaders(bytes.length == 0 ? 404 : 200, Math.max(1, bytes.length));
          exchange.getResponseBody().write(bytes.length == 0 ? new byte[1] : bytes);
          exchange.close();
        });
    server.start();
    web = "http://127.0.0.1:" + server.getAddress().getPort() + "/sub/";
  }

  @AfterAll
  void close() {
    browser.close();
    server.stop(0);
  }

  @BeforeEach
  void desk() {
    browser.script(true);
    browser.paper(false);
    browser.touch(false);
    browser.scheme("light");
    browser.window(1280, 900);
  }

  private boolean cardShown() {
    List<WebElement> cards = browser.all(".card");
    return !cards.isEmpty() && cards.get(0).isDisplayed();
  }

  private void await(boolean shown) throws InterruptedException {
    for (int i = 0; i < 200 && cardShown() != shown; i++) {
      Thread.sleep(50);
    }
    assertThat(cardShown()).isEqualTo(shown);
  }

  @Test
  void theFirstTabShowsTheWayToTheText() {
    browser.go(DISK + SOURCE);
    browser.tab();
    WebElement skip = browser.one(".skip:focus");
    assertThat(skip.getRect().x).isGreaterThanOrEqualTo(0);
    browser.press(Keys.ENTER);
    assertThat(browser.address()).endsWith("#main");
  }

  @Test
  void theSearchPageBeginsWithTheWayToItsTextAsWell() {
    browser.go(DISK + "search.html");
    browser.tab();
    assertThat(browser.all(".skip:focus")).hasSize(1);
  }

  @Test
  void aCardOpensOnHoverStaysWhileHoveredAndGoesWithEscape() throws InterruptedException {
    browser.go(DISK + SOURCE);
    browser.hover(browser.one(".story a.m.person"));
    await(true);
    browser.hover(browser.one(".card"));
    Thread.sleep(500);
    assertThat(cardShown()).isTrue();
    assertThat(browser.one(".card").getText()).contains("Vladimir Putin").contains("times");
    browser.press(Keys.ESCAPE);
    await(false);
  }

  @Test
  void aCardOpensOnFocusAndDescribesTheLink() throws InterruptedException {
    browser.go(DISK + SOURCE);
    String focused = "return document.activeElement.matches('.story a.m')";
    for (int i = 0; i < 40 && !(Boolean) browser.run(focused); i++) {
      browser.tab();
    }
    await(true);
    assertThat(browser.run("return document.activeElement.getAttribute('aria-describedby')"))
        .isEqualTo("peek");
    browser.press(Keys.ESCAPE);
    await(false);
    browser.press(Keys.ENTER);
    assertThat(browser.address()).contains("/profiles/");
  }

  @Test
  void aFingerOpensTheCardWithTheFirstTouchAndFollowsWithTheSecond() throws InterruptedException {
    browser.touch(true);
    browser.window(390, 800);
    browser.go(DISK + SOURCE);
    browser.one(".story a.m.person").click();
    await(true);
    assertThat(browser.address()).contains(SOURCE);
    assertThat(browser.one(".card").getRect().width).isLessThanOrEqualTo(390);
    browser.one("h1").click();
    await(false);
    browser.one(".story a.m.person").click();
    await(true);
    browser.one(".story a.m.person").click();
    assertThat(browser.address()).contains("/profiles/");
  }

  @Test
  void aLinkThatHasNoPeekOpensNothingAndLeadsNowhereByFocusAlone() throws InterruptedException {
    browser.touch(true);
    browser.go(DISK + SOURCE);
    browser.run("document.querySelector('.views a').focus({focusVisible: true})");
    Thread.sleep(500);
    assertThat(browser.address()).endsWith(SOURCE);
    assertThat(cardShown()).isFalse();
  }

  @Test
  void aFingerFollowsTheNameInTheCard() throws InterruptedException {
    browser.touch(true);
    browser.window(390, 800);
    browser.go(DISK + SOURCE);
    browser.one(".story a.m.person").click();
    await(true);
    browser.one(".card a").click();
    assertThat(browser.address()).contains("/profiles/");
  }

  @ParameterizedTest
  @ValueSource(strings = {"disk", "web"})
  void aLinkToAnEventShowsItsDateAndWhatCarriesIt(String where) throws InterruptedException {
    browser.go((where.equals("disk") ? DISK : web) + SOURCE);
    browser.hover(browser.one(".told a.event"));
    Thread.sleep(600);
    assertThat(cardShown()).as("lists that say it themselves").isFalse();
    browser.hover(browser.one(".margin a.event"));
    await(true);
    assertThat(browser.one(".card a").getText())
        .isEqualTo(browser.one(".margin a.event").getText());
    assertThat(browser.one(".card .by").getText()).matches(".*\\d{4}.* · .*source.*");
    assertThat(browser.one(".card .note").getText()).isNotBlank();
  }

  @Test
  void aCardGoesWhenThePointerLeavesAcrossAnotherLink() throws InterruptedException {
    browser.go(DISK + SOURCE);
    List<WebElement> names = browser.all(".story a.m");
    browser.hover(names.get(0));
    await(true);
    browser.hover(names.get(1));
    browser.hover(browser.one("h1"));
    await(false);
  }

  @Test
  void aPressOnTheWordsOfACardLeavesItOpenAndEscapeLeadsBack() throws InterruptedException {
    browser.go(DISK + SOURCE);
    browser.run("document.querySelector('.story a.m').focus({focusVisible: true})");
    await(true);
    browser.one(".card .note").click();
    Thread.sleep(400);
    assertThat(cardShown()).isTrue();
    browser.press(Keys.ESCAPE);
    await(false);
    assertThat(browser.run("return document.activeElement.matches('.story a.m')")).isEqualTo(true);
  }

  @Test
  void aNameInTheEditorsProseShowsTheSentenceOnIt() throws InterruptedException {
    browser.go(DISK + "index.html");
    browser.hover(browser.one(".account a.person"));
    await(true);
    assertThat(browser.one(".card").getText()).contains("Vladimir Putin").contains("President");
  }

  @Test
  void nothingIsLoadedBeforeTheFirstPeekAndOneFileAtIt() throws InterruptedException {
    browser.go(web + "index.html");
    browser.requests();
    browser.hover(browser.one(".account a.person"));
    await(true);
    browser.press(Keys.ESCAPE);
    await(false);
    browser.hover(browser.one(".account a.event"));
    await(true);
    assertThat(browser.requests().stream().filter(a -> a.contains("/data/")))
        .containsExactly(web + "data/peek-0.js");
  }

  @Test
  void aCardNeverCoversTheLinkThatHasTheFocus() {
    browser.go(DISK + SOURCE);
    String covered =
        "const a = document.activeElement; const box = a.getBoundingClientRect();"
            + "const card = document.querySelector('.card');"
            + "if (!card || card.hidden || !a.closest('main')) return false;"
            + "const over = card.getBoundingClientRect();"
            + "return !(over.bottom <= box.top || over.top >= box.bottom || over.right <= box.left"
            + " || over.left >= box.right);";
    for (int i = 0; i < 60; i++) {
      browser.tab();
      assertThat(browser.run(covered)).as("stop %s", i).isEqualTo(false);
    }
  }

  @Test
  void aCitationOpensInPlaceWithTheWordsItRestsOn() throws InterruptedException {
    browser.go(DISK + EVENT);
    browser.hover(browser.one("sup.cite a"));
    await(true);
    assertThat(browser.one(".card").getText())
        .contains("The Jewish Press, paragraph 1")
        .contains("12 September 2019")
        .contains("Thursday evening");
    browser.press(Keys.ESCAPE);
    await(false);
  }

  @Test
  void aFingerOpensACitationAndLeadsOnWithTheSecondTouch() throws InterruptedException {
    browser.touch(true);
    browser.window(390, 800);
    browser.go(DISK + EVENT);
    browser.one("sup.cite a").click();
    await(true);
    assertThat(browser.address()).contains(EVENT);
    browser.one("sup.cite a").click();
    assertThat(browser.address()).contains("/sources/");
  }

  @Test
  void theNoteAtTheFootLeadsBackToTheCitation() {
    browser.go(DISK + EVENT);
    browser.one(".by-source a.back").click();
    String place = browser.address().replaceAll(".*#", "");
    assertThat(browser.one("#" + place).getText()).isEqualTo(place.substring(1));
  }

  @Test
  void theSwitchTurnsDarkAndIsRememberedOnTheNextPage() {
    browser.go(web + SOURCE);
    String paper = "return getComputedStyle(document.body).backgroundColor";
    Object light = browser.run(paper);
    browser.one("button.theme").click();
    Object dark = browser.run(paper);
    assertThat(dark).isNotEqualTo(light);
    browser.go(web + "index.html");
    assertThat(browser.run(paper)).isEqualTo(dark);
    browser.one("button.theme").click();
    assertThat(browser.run(paper)).isEqualTo(light);
  }

  @Test
  void theKeyOfTheSearchCanBeSwitchedOff() throws InterruptedException {
    browser.go(web + "search.html");
    assertThat(browser.one(".slash input").isSelected()).isTrue();
    browser.one(".slash input").click();
    browser.go(web + SOURCE);
    browser.press("/");
    Thread.sleep(800); // long enough for the search to have opened, if it did
    assertThat(browser.address()).endsWith(SOURCE);
    browser.go(web + "search.html");
    assertThat(browser.one(".slash input").isSelected()).isFalse();
    browser.one(".slash input").click();
    browser.go(web + SOURCE);
    browser.press("/");
    browser.one("#q");
  }

  @ParameterizedTest
  @ValueSource(strings = {"disk", "web"})
  void theSearchOpensWithASlashAndFindsANameFirst(String where) throws InterruptedException {
    browser.go((where.equals("disk") ? DISK : web) + SOURCE);
    browser.press("/");
    for (int i = 0; i < 200 && browser.all("#q").isEmpty(); i++) {
      Thread.sleep(50);
    }
    assertThat(browser.run("return document.activeElement.id")).isEqualTo("q");
    browser.one("#q").sendKeys("netanyahu");
    for (int i = 0; i < 200 && browser.all(".hits a").isEmpty(); i++) {
      Thread.sleep(50);
    }
    assertThat(browser.one(".hits a").getAttribute("href"))
        .endsWith("profiles/benjamin-netanyahu.html");
    assertThat(browser.one(".found").getText()).matches(".*\\d+.*");
    browser.press(Keys.ARROW_DOWN);
    assertThat(browser.run("return document.activeElement.matches('.hits a')")).isEqualTo(true);
    browser.press(Keys.ENTER);
    for (int i = 0; i < 40 && !browser.address().contains("/profiles/"); i++) {
      Thread.sleep(50);
    }
    assertThat(browser.address()).endsWith("/profiles/benjamin-netanyahu.html");
  }

  @Test
  void aLineOfTheConcordanceLandsOnTheVeryWords() {
    browser.go(web + "profiles/vladimir-putin.html");
    browser.one("a.kwic").click();
    assertThat(browser.address()).startsWith(web + "sources/").contains("#m-");
    assertThat(browser.one(":target").getText()).isNotBlank();
  }

  /** WCAG 2.2, 1.4.12: a reader's own spacing of lines, paragraphs, letters and words. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "profiles/vladimir-putin.html",
        "sources/2019-09-12-sochi-meeting.html",
        "events/2019-09-12-sochi-talks.html",
        "events.html",
        "index.html"
      })
  void withTheReadersOwnSpacingNothingIsCutAndNothingOverprints(String page) {
    for (int width : new int[] {1280, 360}) {
      browser.window(width, 900);
      browser.go(DISK + page);
      browser.run(
          "document.querySelectorAll('main *').forEach(e => { e.style.lineHeight = '1.5';"
              + "e.style.letterSpacing = '.12em'; e.style.wordSpacing = '.16em'; });"
              + "document.querySelectorAll('main p').forEach(e => e.style.marginBottom = '2em');");
      assertThat(
              browser.run(
                  "return document.documentElement.scrollWidth - document.documentElement.clientWidth"))
          .as("%s at %s", page, width)
          .isEqualTo(0L);
      assertThat(
              browser.run(
                  "let over = 0; document.querySelectorAll('.kwic, .drawn > li, .story > p').forEach(row => {"
                      + "const parts = Array.from(row.children).map(c => c.getBoundingClientRect())"
                      + ".filter(b => b.width && b.height);"
                      + "const box = row.getBoundingClientRect();"
                      + "parts.forEach(b => { over += b.right > box.right + 1 ? 1 : 0; });"
                      + "if (row.matches('.kwic') && innerWidth > 1200) parts.forEach((b, i) => { const a = parts[i - 1];"
                      + "if (a && a.right > b.left + 1 && a.bottom > b.top + 1) over++; }); }); return over;"))
          .as("%s at %s", page, width)
          .isEqualTo(0L);
    }
  }

  @Test
  void inForcedColoursPlannedAndPastDifferByShape() {
    browser.forcedColours();
    browser.go(DISK + "events.html");
    String look = "const s = getComputedStyle(document.querySelector(arguments[0])); return s.fill";
    Object past = browser.run(look, ".lane path.occurred:not(.long):not(.doubt)");
    Object planned = browser.run(look, ".lane path.planned");
    assertThat(planned).isNotEqualTo(past);
    browser.go(DISK + "index.html");
    String border = "return getComputedStyle(document.querySelector(arguments[0])).borderTopWidth";
    assertThat(browser.run(border, ".strip i.planned"))
        .isNotEqualTo(browser.run(border, ".strip i.occurred"));
  }

  @Test
  void theMarginStandsBesideTheParagraphOnAWideScreenAndOnPaperAndBelowItOnAPhone() {
    String where =
        "const item = document.querySelector('.margin li');"
            + "const note = item.getBoundingClientRect();"
            + "const text = document.querySelector('.story > p').getBoundingClientRect();"
            + "return !item.checkVisibility() ? 'closed' : note.left >= text.right ? 'beside' : 'below'";
    browser.script(false);
    browser.go(DISK + SOURCE);
    assertThat(browser.run(where)).as("wide, without script").isEqualTo("beside");
    browser.window(720, 900);
    assertThat(browser.run(where)).as("narrow").isEqualTo("closed");
    browser.paper(true);
    assertThat(browser.run(where)).as("paper").isEqualTo("beside");
    browser.paper(false);
    browser.script(true);
    browser.window(390, 800);
    browser.go(DISK + SOURCE);
    assertThat(browser.run(where)).isEqualTo("closed");
    browser.run("document.querySelector('.margin summary').click()");
    assertThat(browser.run(where)).isEqualTo("below");
  }

  @Test
  void aPageUnderASubPathLoadsOnlyFromThere() {
    browser.requests();
    browser.go(web + SOURCE);
    assertThat(browser.requests()).isNotEmpty().allMatch(a -> a.startsWith(web));
  }
}
