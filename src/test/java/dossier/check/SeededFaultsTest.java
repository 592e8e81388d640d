package dossier.check;

import static org.assertj.core.api.Assertions.assertThat;

import dossier.Workspace;
import dossier.diagnostic.Diagnostic;
import dossier.diagnostic.Diagnostics;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A small good site; each case puts one thing into it, and says what must be found. */
class SeededFaultsTest {
  private static final String HOME = "https://harbour.example/ferry/";

  @TempDir Path temp;

  private final Map<String, String> files = new TreeMap<>();

  SeededFaultsTest() {
    files.put("index.html", page("index.html", "The ferry", home()));
    files.put("404.html", page("404.html", "Nothing here", "<p><a href=\"/ferry/\">Home</a></p>"));
    files.put("boats/index.html", page("boats/index.html", "Boats", "<p id=\"ada\">Ada</p>"));
    files.put("boats/ada.html", page("boats/ada.html", "Ada", "<p id=\"a b\">Of 1961.</p>"));
    files.put("boats/ada.png", "picture");
    files.put("style.css", "p { background: url(boats/ada.png) }\n");
    files.put("feed.xml", feed("2031-04-02T10:00:00Z"));
    files.put("data.json", "{\"boats\": [\"Ada\"]}\n");
    files.put("robots.txt", "User-agent: *\nSitemap: " + HOME + "sitemap.xml\n");
    files.put("sitemap.xml", sitemap("index.html", "boats/index.html", "boats/ada.html"));
  }

  private static String home() {
    return """
        <h2>All</h2>
        <p><a href="boats/">Boats</a> <a href="boats/ada.html#a%20b">Ada</a></p>
        <p><img src="boats/ada.png" alt="Ada at the pier"></p>
        """;
  }

  private static String page(String path, String title, String body) {
    String up = "../".repeat(path.split("/").length - 1);
    return """
        <!DOCTYPE html>
        <html lang="en">
        <head>
        <meta charset="utf-8">
        <meta name="viewport" content="width=device-width">
        <meta http-equiv="Content-Security-Policy" content="default-src 'self'; img-src 'self'">
        <title>%s</title>
        <meta name="description" content="An invented page about the ferry of Brindlewick.">
        <link rel="canonical" href="%s">
        <link rel="stylesheet" href="%s">
        </head>
        <body>
        <h1>%s</h1>
        %s</body>
        </html>
        """
        .formatted(
            title,
            HOME + path,
            path.equals("404.html") ? "/ferry/style.css" : up + "style.css",
            title,
            body);
  }

  private static String feed(String updated) {
    return """
        <?xml version="1.0" encoding="UTF-8"?>
        <feed xmlns="http://www.w3.org/2005/Atom">
        <id>%s</id><title>The ferry</title><updated>%s</updated>
        <author><name>The harbour</name></author>
        <entry><id>%sboats/ada.html</id><title>Ada</title><updated>2031-04-02T10:00:00Z</updated>
        <link href="%sboats/ada.html"/></entry>
        </feed>
        """
        .formatted(HOME, updated, HOME, HOME);
  }

  private static String sitemap(String... pages) {
    StringBuilder map = new StringBuilder("<urlset>\n");
    for (String page : pages) {
      map.append("<url><loc>").append(HOME).append(page).append("</loc></url>\n");
    }
    return map + "</urlset>\n";
  }

  private List<Diagnostic> findings() {
    Path site = temp.resolve("site");
    files.forEach((name, text) -> Workspace.write(site.resolve(name), text));
    Diagnostics found = new Diagnostics();
    SiteCheck.check(site, "site", Served.parse(HOME).orElseThrow(), found);
    return found.sorted();
  }

  private void add(String body) {
    files.computeIfPresent("index.html", (n, page) -> page.replace("</body>", body + "\n</body>"));
  }

  @Test
  void theGoodSiteHasNoFinding() {
    assertThat(findings()).isEmpty();
  }

  /** What browsers open without complaint is no fault. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "<a href=\"#top\">Up</a> <a href=\"#\">Up</a> <a href=\"#TOP\">Up</a> <a href=\"\">Here</a>",
        "<a name=\"old\"></a><a href=\"#old\">Old</a>",
        "<a href=\"boats/ada.html#:~:text=Of\">Text</a> <a href=\"boats/#ada:~:text=Ada\">Ada</a>",
        "<a href=\"boats\">Boats</a> <a href=\"./\">Home</a> <a href=\"boats/../\">Home</a>",
        "<a href=\" boats/ada.html \">Ada</a> <a href=\"boats/\nada.html\">Ada</a>",
        "<a href=\"boats/%61da.html?print=1\">Ada</a> <a href=\"?all\">All</a>",
        "<template><a href=\"{{gone}}\"></a><p id=\"ada\"></p><img src=\"\"></template>",
        "<!-- <a href=\"gone.html\"> -->",
        "<a href=\"mailto:a@b.example\">Mail</a> <a href=\"tel:+441\">Call</a>"
            + " <a href=\"mailto:?to=a@b.example\">Mail</a>",
        "<a href=\"https://other.example/x#y\">Other</a> <a href=\"//other.example/\">Other</a>",
        "<a href=\"/ferry/boats/\">Boats</a> <a href=\"https://harbour.example/ferry\">Home</a>",
        "<img src=\"boats/ada.png\" srcset=\"boats/ada.png 1x, boats/ada.png 2x\" alt=\"\">",
        "<a href=\"boats/ada.png#xywh=1,2,3,4\">A part of the picture</a>",
        "<h2>B</h2><h3>C</h3><h4>D</h4><h2>E</h2>",
        "<a href=\"boats/\"><img src=\"boats/ada.png\" alt=\"Ada\"></a>",
        "<a href=\"boats/\" aria-label=\"Boats\"></a>",
        "<a rel=\"nofollow\" href=\"https://harbour.example/ferry/gone.html\">Words of others</a>",
        "<p>Null and void; undefined behaviour; the path /home is a street.</p>",
        "<pre>${user} {{x}} null</pre>",
        "<a href=\"https://code.example/home/ada/ferry\">Code</a>",
        "<script type=\"application/ld+json\">{\"@context\":\"https://schema.org\","
            + "\"@type\":\"Event\",\"startDate\":\"2031-04\"}</script>",
      })
  void legitimatePagesGiveNoFinding(String body) {
    add(body);
    assertThat(findings()).isEmpty();
  }

  static Stream<String> faults() {
    return Workspace.read(Workspace.FIXTURES.resolve("check/faults.txt"))
        .lines()
        .filter(l -> !l.isBlank() && !l.startsWith("#"));
  }

  @ParameterizedTest
  @MethodSource("faults")
  void eachFaultOnThePageIsFoundAlone(String line) {
    add(line.substring(5));
    assertThat(findings()).extracting(d -> d.rule().id()).containsOnly(line.substring(0, 4));
  }

  /** A file, words in it, the words put there instead, and what must be found. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "boats/ada.html | ferry/boats/ada.html | ferry/boats/bea.html | S601,S613",
        "boats/ada.html | ferry/boats/ada.html | ferry/index.html | S613",
        "boats/ada.html | https://harbour | https://elsewhere | S613",
        "boats/ada.html | <title>Ada | <meta property=\"og:url\" content=\"https://harbour.example/ferry/index.html\"><title>Ada | S613",
        "boats/ada.html | <title>Ada | <meta property=\"og:image\" content=\"https://harbour.example/ferry/bea.png\"><title>Ada | S601",
        "boats/ada.html | <title>Ada | <link rel=\"canonical\" href=\"https://harbour.example/ferry/index.html\"><title>Ada | S613",
        "boats/ada.html | <title>Ada</title> | <title>Boats</title> | S612",
        "boats/ada.html | <title>Ada</title> | `` | S606",
        "boats/ada.html | lang=\"en\" | `` | S606",
        "boats/ada.html | <!DOCTYPE html> | `` | S606",
        "boats/ada.html | <h1>Ada</h1> | <h2>Ada</h2> | S606",
        "boats/ada.html | <meta charset=\"utf-8\"> | `` | S606",
        "boats/ada.html | content=\"An invented | title=\"An invented | S606",
        "boats/ada.html | Content-Security-Policy | X-Gone | S618",
        "boats/ada.html | ; img-src 'self' | `` | S618",
        "boats/ada.html | default-src 'self' | default-src 'self' 'unsafe-inline' | S618",
        "boats/ada.html | name=\"viewport\" | name=\"viewpoint\" | S618",
        "sitemap.xml | boats/ada.html | boats/bea.html | S614,S601",
        "sitemap.xml | boats/ada.html | boats/index.html | S614,S614",
        "sitemap.xml | </urlset> | `` | S615",
        "feed.xml | 2031-04-02T10:00:00Z</updated>\\n<author> | 2031-04-02</updated>\\n<author> | S615",
        "feed.xml | <author><name>The harbour</name></author> | `` | S615",
        "feed.xml | <title>The ferry</title> | `` | S615",
        "feed.xml | boats/ada.html\"/> | boats/bea.html\"/> | S601",
        "feed.xml | </feed> | <p> | S615",
        "data.json | ] | `` | S615",
        "data.json | Ada | /home/ada/boats.csv | S616",
        "style.css | boats/ada.png | boats/gone.png | S601",
        "style.css | boats/ada.png | https://other.example/ada.png | S604",
        "robots.txt | sitemap.xml | map.xml | S601",
      })
  void eachFaultOfAFileIsFound(String file, String was, String now, String rules) {
    String old = was.replace("\\n", "\n");
    assertThat(files.get(file)).contains(old);
    files.computeIfPresent(file, (n, t) -> t.replace(old, now.replace("\\n", "\n")));
    assertThat(findings()).extracting(d -> d.rule().id()).containsExactly(rules.split(","));
  }

  @Test
  void aNameThatDiffersInCapitalsIsOffered() {
    add("<a href=\"boats/Ada.html\">Ada</a> <a href=\"boats/#Ada\">Ada</a>");
    assertThat(findings())
        .extracting(Diagnostic::hint)
        .containsExactly(
            "did you mean `boats/ada.html`? Capitals count", "did you mean `ada`? Capitals count");
  }

  @Test
  void ofTwoThatDifferInCapitalsTheFirstByNameIsOffered() {
    add("<p id=\"PIER\">A</p><p id=\"Pier\">B</p><p id=\"piER\">C</p><a href=\"#pier\">D</a>");
    assertThat(findings())
        .extracting(Diagnostic::hint)
        .containsExactly("did you mean `PIER`? Capitals count");
  }

  @Test
  void addressesFollowTheBaseOfAPage() {
    files.put(
        "boats/ada.html",
        page("boats/ada.html", "Ada", "<p id=\"a b\"><a href=\"index.html#ada\">Ada</a></p>")
            .replace(
                "<meta charset=\"utf-8\">", "<meta charset=\"utf-8\"><base href=\"../boats/\">"));
    assertThat(findings())
        .as("style.css is one folder up from the base, as from the page")
        .isEmpty();
    files.computeIfPresent("boats/ada.html", (n, t) -> t.replace("../boats/", "../"));
    assertThat(findings()).extracting(d -> d.rule().id()).containsExactlyInAnyOrder("S601", "S602");
  }

  @Test
  void whereTheSiteStandsIsUnknownNoAddressFromTheRootIsRight() {
    add("<a href=\"/ferry/boats/\">Boats</a>");
    findings();
    Diagnostics found = new Diagnostics();
    SiteCheck.check(temp.resolve("site"), "site", Served.anywhere(), found);
    assertThat(found.sorted()).extracting(d -> d.rule().id()).containsOnly("S607");
  }

  @Test
  void picturesShownElsewhereAndTheAddressGivenThereMayBeRight() {
    files.computeIfPresent(
        "boats/ada.html",
        (n, t) ->
            t.replace(
                "<title>",
                "<meta property=\"og:url\" content=\"%sboats/ada.html\">".formatted(HOME)
                    + "<meta property=\"og:image\" content=\"%sboats/ada.png\">".formatted(HOME)
                    + "<meta property=\"og:image\" content=\"https://other.example/a.png\"><title>"));
    assertThat(findings()).isEmpty();
  }

  @Test
  void aFindingNamesThePlaceOnThePage() {
    String page = files.get("index.html");
    add("<p>So <a href=\"gone.html\">gone</a></p>");
    int line = (int) page.substring(0, page.indexOf("</body>")).lines().count() + 1;
    assertThat(findings())
        .singleElement()
        .satisfies(
            d -> {
              assertThat(d.location().file()).isEqualTo("site/index.html");
              assertThat(d.location().line()).isEqualTo(line);
              assertThat(d.location().column()).isEqualTo("<p>So <".length());
            });
  }

  @ParameterizedTest
  @CsvSource({"500000, 0", "500001, 1"})
  void aPageMayHaveSoManyBytesAndNoMore(int bytes, int found) {
    String bare = files.get("boats/ada.html");
    add("<p><a href=\"boats/ada.html\">Ada</a></p>");
    files.put("boats/ada.html", bare + " ".repeat(bytes - bare.length()));
    assertThat(findings()).hasSize(found);
    assertThat(findings())
        .allSatisfy(
            d -> {
              assertThat(d.rule().id()).isEqualTo("S619");
              assertThat(d.message()).isEqualTo("the file has 501 KB, more than 500 KB");
            });
  }

  @ParameterizedTest
  @CsvSource({"ada.png, 1000000, 0", "ada.png, 2000001, 1", "ada.pdf, 2000001, 0"})
  void aPictureMayHaveSoManyBytesAndNoMore(String file, int bytes, int found) {
    files.put("boats/" + file, " ".repeat(bytes));
    assertThat(findings())
        .extracting(Diagnostic::message)
        .hasSize(found)
        .allMatch("the file has 2001 KB, more than 1000 KB"::equals);
  }

  @Test
  void aPageThatOnlyLeadsOnIsNotAskedForMore() {
    files.put(
        "boats/eda.html",
        """
        <!DOCTYPE html>
        <html lang="en"><head><meta charset="utf-8"><title>Ada</title>
        <link rel="canonical" href="%sboats/ada.html"></head>
        <body><a href="ada.html">Ada</a></body></html>
        """
            .formatted(HOME));
    assertThat(findings()).isEmpty();
    files.computeIfPresent("boats/eda.html", (n, t) -> t.replace("<a href", "<a id"));
    assertThat(findings())
        .extracting(d -> d.rule().id())
        .contains("S606", "S608", "S612", "S613", "S614", "S618");
  }
}
