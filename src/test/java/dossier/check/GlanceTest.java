package dossier.check;

import static org.assertj.core.api.Assertions.assertThat;

import dossier.diagnostic.Diagnostics;
import dossier.diagnostic.TextFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * A glance reads a page without making a tree. It may give up, and then the tree decides; what it
 * does say must be what the tree says, and it must never pass what a check would report.
 */
class GlanceTest {
  private static final long SEED = 20261127;
  private static final int ROUNDS = 4_000;
  private static final List<Check> CHECKS =
      List.of(new Markup(), new Alternatives(), new LinkedData(), new Remains());

  /** Pieces that a slip of the hand, or of a template, leaves in a page. */
  private static final List<String> SLIPS =
      List.of(
          "<",
          ">",
          "\"",
          "'",
          "=",
          "/",
          "</p>",
          "<p>",
          "<a href=\"x\">",
          "</a>",
          "<li>",
          "<td>",
          "<h4>",
          "id=\"ada\" ",
          "&amp",
          "&lt;",
          "<!--",
          "-->",
          "${x}",
          "<img src=\"x\">",
          "<b>",
          "</div>",
          "<script>",
          "<template>",
          "\r",
          "<svg>",
          "null",
          "/home/ada/x",
          "<style>");

  private static final String PAGE =
      """
      <!DOCTYPE html>
      <html lang="en">
      <head>
      <meta charset="utf-8">
      <title>Of &amp; about  the ferry</title>
      <meta name="description" content="An invented page">
      <meta property="og:url" content="https://harbour.example/a.html">
      <link rel="canonical" href="https://harbour.example/a.html">
      <link rel="stylesheet" href="s.css?a=1&amp;b=2">
      <script src="s.js" defer></script>
      <script type="application/ld+json">{"@context":"https://schema.org","@type":"Thing","url":"https://harbour.example/a.html"}</script>
      </head>
      <body>
      <h1>Ferry</h1>
      %s
      </body>
      </html>
      """;

  private static final String FULL =
      """
      <!-- of the harbour -->
      <p id="ada">Ada <a href="boats/ada.html#x">was built</a> in <b>1961</b>.<br>Twice &lt;so&gt;.</p>
      <ul><li><a href="b.html"><img src="b.png" alt="B"></a></li><li>C</li></ul>
      <dl><div><dt>Built</dt><dd>1961</dd></div></dl>
      <table><caption>Boats</caption><thead><tr><th>A</th></tr></thead><tbody><tr><td>b</td></tr></tbody></table>
      <svg viewBox="0 0 1 1"><title>A line</title><path d="M0 0"/><a href="c.html"><text>C</text></a></svg>
      <h2>More</h2><pre>{{x}} ${y}</pre><details><summary>S</summary><p>t</p></details>
      <form action="f.html"><button type="button" aria-label="Copy"></button><input name="q"></form>""";

  private static Optional<PageFacts> glance(String html) {
    return Glance.at("a.html", html, UnaryOperator.identity());
  }

  private static Page tree(String html) {
    return Page.of("a.html", new TextFile("a.html", html));
  }

  private static PageFacts ofTree(String html) {
    return FactsBuilder.of(tree(html), UnaryOperator.identity());
  }

  private static Diagnostics reported(String html) {
    Diagnostics found = new Diagnostics();
    Page page = tree(html);
    CHECKS.forEach(check -> check.inspect(page, found));
    return found;
  }

  @Test
  void aPlainPageIsReadAsATreeReadsIt() {
    String html = PAGE.formatted(FULL);
    assertThat(glance(html)).contains(ofTree(html));
    PageFacts facts = glance(html).orElseThrow();
    assertThat(facts.title()).isEqualTo("Of & about the ferry");
    assertThat(facts.ways()).containsExactly("boats/ada.html#x", "b.html", "c.html", "f.html");
    assertThat(facts.fetched()).containsExactly("s.css?a=1&b=2", "s.js", "b.png", "f.html");
    assertThat(facts.places()).containsExactly("ada");
    assertThat(facts.named()).containsExactly("https://harbour.example/a.html");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<p>open",
        "<P>large</P>",
        "<a href=x>unquoted</a>",
        "<p><div>a</div></p>",
        "<li>alone</li>",
        "<a href=\"a\">a <a href=\"b\">b</a></a>",
        "<table><tr><p>astray</p></tr></table>",
        "<table>words</table>",
        "<p id=\"a\"></p><p id=\"a\"></p>",
        "<img src=\"a.png\">",
        "<a href=\"a\"></a>",
        "<button type=\"button\"> </button>",
        "<h4>skips</h4>",
        "<template><p>a</p></template>",
        "<noscript>a</noscript>",
        "<select><option>a</option></select>",
        "<p class=\"a\" class=\"b\">twice</p>",
        "<p onclick=\"x\">code</p>",
        "<p>${page.title}</p>",
        "<p>/home/ada/ferry</p>",
        "</section>",
        "<!--> a -->",
        "<!-- a -- b -->",
        "<p>a\r\nb</p>",
        "<b>a<i>b</b>c</i>",
        "<svg><p>a</p></svg>",
        "<script>x()</script>",
        "<style>p{}</style>",
        "<a href=\"javascript:x()\">a</a>",
        "<p><p>a</p></p>",
        "<td>a</td>",
        "<dd>a</dd>",
        "<p title='a\">b</p>",
        "<h2><h3>a</h3></h2>",
        "<iframe src=\"a\" title=\"b\"></iframe>",
        "<a href=\"a\"><b></b></a>",
        "<p>undefined</p>",
        "<?php x ?>",
        "<p/>a",
        "<input type=\"image\">",
        "<form><form></form></form>",
        "<p><ul><li>a</li></ul></p>",
        "<title>",
        "<caption>a</caption>",
        "<area href=\"a\">",
        "<p>a</p",
        "<script type=\"application/ld+json\">{</script>",
        "<script type=\"application/ld+json\">{\"@type\":\"Event\"}</script>"
      })
  void whatIsNotPlainOrNotRightIsLeftToTheTree(String body) {
    assertThat(glance(PAGE.formatted(body))).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<p>a</p>",
        "<a href=\"a\">&nbsp;a</a>",
        "<a href=\"a\"><b>a</b></a>",
        "<a id=\"x\"></a>",
        "<a href=\"a\" hidden></a>",
        "<a href=\"a\"><span aria-label=\"b\"></span></a>",
        "<button type=\"button\" title=\"b\"></button>",
        "<h2>a</h2><h3>b</h3><h2>c</h2>",
        "<p>null and void</p>",
        "<code>null</code>",
        "<img src=\"a\" alt=\"\">",
        "<hr><p>b</p>",
        "<svg viewBox=\"0 0 1 1\"><g><rect width=\"1\"/></g></svg>",
        "<p title='b'>a</p>",
        "<figure><figcaption>a</figcaption></figure>",
        "<p>a &amp; b &copy; &#233;</p>",
        "<br/>"
      })
  void whatIsPlainIsReadAtAGlance(String body) {
    String html = PAGE.formatted(body);
    assertThat(glance(html)).contains(ofTree(html));
  }

  @Test
  void onlyAPageBeginsWithItsDoctype() {
    assertThat(glance(PAGE.formatted("<p>a</p>").substring("<!DOCTYPE html>".length()))).isEmpty();
    assertThat(glance(PAGE.formatted("<p>a</p>").replace("</html>", ""))).isEmpty();
    assertThat(glance(PAGE.formatted("<p>a</p>") + "<p>behind</p>")).isEmpty();
    assertThat(Glance.at("a.svg", PAGE.formatted(""), UnaryOperator.identity())).isEmpty();
  }

  @Test
  void ofTheCommittedSiteATreeIsMadeOfHardlyAPage() throws IOException {
    Path site = Path.of("site");
    int all = 0;
    int glanced = 0;
    try (Stream<Path> files = Files.walk(site)) {
      for (Path file : files.filter(f -> f.toString().endsWith(".html")).toList()) {
        String html = Files.readString(file);
        Optional<PageFacts> facts = glance(html);
        facts.ifPresent(f -> assertThat(f).as(file.toString()).isEqualTo(ofTree(html)));
        all++;
        glanced += facts.isPresent() ? 1 : 0;
      }
    }
    assertThat(glanced).isGreaterThanOrEqualTo(all - 2).isPositive();
  }

  /** Slips at random places: whatever a glance passes, the tree reads alike and finds right. */
  @Test
  void noSlipGetsPastAGlance() {
    Random random = new Random(SEED);
    String whole = PAGE.formatted(FULL);
    int passed = 0;
    for (int round = 0; round < ROUNDS; round++) {
      StringBuilder html = new StringBuilder(whole);
      int at = random.nextInt(html.length());
      if (random.nextBoolean()) {
        html.insert(at, SLIPS.get(random.nextInt(SLIPS.size())));
      } else {
        html.delete(at, Math.min(html.length(), at + 1 + random.nextInt(6)));
      }
      Optional<PageFacts> facts = glance(html.toString());
      if (facts.isPresent()) {
        passed++;
        assertThat(facts.get()).as(html.toString()).isEqualTo(ofTree(html.toString()));
        assertThat(reported(html.toString()).sorted()).as(html.toString()).isEmpty();
      }
    }
    assertThat(passed).as("slips within words do no harm").isBetween(ROUNDS / 20, ROUNDS * 2 / 3);
  }
}
