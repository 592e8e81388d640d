package dossier.browser;

import static org.assertj.core.api.Assertions.assertThat;

import dossier.Workspace;
import dossier.cli.Run;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openqa.selenium.WebElement;

/** The search as readers type: from disk, with the letters, dates and slips that they have. */
@NeedsBrowser
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SearchInBrowserTest {
  private Browser browser;
  private String page;

  @BeforeAll
  void build(@TempDir Path temp) {
    Path content = temp.resolve("content");
    write(
        content,
        "dossier.yaml",
        "title: Harbour\ndescription: A harbour.\nbase: https://example.org/\n");
    write(content, "home.md", "A harbour.\n");
    write(content, "about.md", "About it.\n");
    profile(content, "wolek", "Wołek Żuraw", "person", "A pilot of long standing.");
    profile(content, "brannon", "Pat O'Brannon", "person", "Text.");
    profile(content, "tamri", "Yusuf al-Tamri", "person", "Text.");
    profile(content, "marsh", "Marsh & Daughters", "organisation", "Text.");
    profile(content, "gross", "Großhafen", "place", "Text.");
    profile(content, "muller", "Jörn Müller", "person", "Text.");
    profile(content, "chen", "陈海明", "person", "Text.");
    write(
        content,
        "events/2024-06-12-ferry.md",
        "---\ntitle: The ferry sinks\ndate: 2024-06-12\n---\n\nIt sank [@a#p1].\n");
    write(
        content,
        "articles/a.md",
        "---\ntitle: Night\npublished: 2023-04-05\n---\n\n"
            + "שָׁלוֹם और कूल e\u0301te\u0301 한국 then a kestrel flew over the co-operation of ferries.\n\n"
            + "记者问港口要扩建。\n");
    Path output = temp.resolve("site");
    assertThat(Run.of("build", "--content", content, "--output", output).code()).isZero();
    page = output.toUri() + "search.html";
    browser = Browser.open();
  }

  private static void profile(Path content, String slug, String name, String kind, String text) {
    write(
        content,
        "profiles/" + slug + ".md",
        "---\nname: \"" + name + "\"\nkind: " + kind + "\n---\n\n" + text + "\n");
  }

  private static void write(Path content, String file, String text) {
    Workspace.write(content.resolve(file), text);
  }

  @AfterAll
  void close() {
    browser.close();
  }

  private List<WebElement> hits(String query) throws InterruptedException {
    browser.go(page + "?q=" + URLEncoder.encode(query, StandardCharsets.UTF_8));
    for (int i = 0; i < 60 && browser.one(".found").getText().isEmpty(); i++) {
      Thread.sleep(25);
    }
    for (int i = 0; i < 12 && browser.all(".hits a").isEmpty(); i++) {
      Thread.sleep(25);
    }
    return browser.all(".hits a");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "wolek zuraw       | profiles/wolek.html",
        "Wołek             | profiles/wolek.html",
        "ŻURAW             | profiles/wolek.html",
        "obrannon          | profiles/brannon.html",
        "o’brannon         | profiles/brannon.html",
        "altamri           | profiles/tamri.html",
        "tamri             | profiles/tamri.html",
        "al tamri          | profiles/tamri.html",
        "marsh and daughters | profiles/marsh.html",
        "marsh & daughters | profiles/marsh.html",
        "grosshafen        | profiles/gross.html",
        "mueller           | profiles/muller.html",
        "muller            | profiles/muller.html",
        "陈海明              | profiles/chen.html",
        "海明                | profiles/chen.html",
        "june 2024         | events/2024-06-12-ferry.html",
        "2024-06           | events/2024-06-12-ferry.html",
        "2023              | sources/a.html",
        "cooperation       | sources/a.html",
        "co-operation      | sources/a.html",
        "港口                | sources/a.html",
        "ferry             | events/2024-06-12-ferry.html",
        "pilots            | profiles/wolek.html"
      })
  void findsAsReadersType(String query, String first) throws InterruptedException {
    assertThat(hits(query)).isNotEmpty().first().satisfies(a -> leads(a, first));
  }

  private static void leads(WebElement link, String where) {
    assertThat(link.getAttribute("href")).contains(where);
  }

  @ParameterizedTest
  @CsvSource({"kestrel, kestrel", "कूल, कूल", "ete, e\u0301te\u0301", "ferry, ferries"})
  void marksTheVeryLetters(String query, String marked) throws InterruptedException {
    assertThat(hits(query)).isNotEmpty();
    assertThat(browser.all(".hits mark")).extracting(WebElement::getText).contains(marked);
  }

  @Test
  void marksEveryTerm() throws InterruptedException {
    hits("kestrel over");
    assertThat(browser.all(".hits mark"))
        .extracting(WebElement::getText)
        .containsExactly("kestrel", "over");
  }

  @Test
  void offersTheNameThatASlipMeant() throws InterruptedException {
    assertThat(hits("zuarw")).isEmpty();
    assertThat(browser.one(".found button").getText()).isEqualTo("zuraw");
    browser.one(".found button").click();
    assertThat(browser.one(".hits a").getAttribute("href")).contains("wolek");
  }

  @Test
  void spacesFindNothingAndAreNoFault() throws InterruptedException {
    browser.go(page);
    browser.one("#q").sendKeys("   ");
    assertThat(browser.all(".hits a")).isEmpty();
    assertThat(browser.one(".found").getText()).isEmpty();
  }

  @Test
  void theAddressKeepsTheQuestion() {
    browser.go(page);
    browser.one("#q").sendKeys("ferry");
    assertThat(browser.address()).endsWith("?q=ferry");
  }
}
