package dossier.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import dossier.diagnostic.Span;
import dossier.model.Traced;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MarkdownTest {
  private static final Decoration BARE = new Bare();

  private static String html(String markdown) {
    return MarkdownHtml.render(MarkdownText.account(markdown), BARE).strip();
  }

  @Test
  void numbersParagraphsListItemsAndQuotesButNotHeadings() {
    MarkdownText text =
        MarkdownText.story(
            "First.\n\n# Heading\n\n- one\n- two\n\n> quoted\n>\n> twice\n\nLast.\n");
    assertThat(
            text.passages().stream()
                .filter(p -> !p.heading())
                .map(p -> p.number() + " " + p.plain()))
        .containsExactly("1 First.", "2 one", "3 two", "4 quoted", "5 twice", "6 Last.");
  }

  @Test
  void anchorsComeFromTheWordsAlone() {
    MarkdownText before = MarkdownText.story("One thing.\n\nAnother thing.\n");
    MarkdownText after = MarkdownText.story("A new one first.\n\nAnother *thing*!\n\nOne thing\n");
    assertThat(after.passages().get(1).anchor()).isEqualTo(before.passages().get(1).anchor());
    assertThat(after.passages().get(2).anchor()).isEqualTo(before.passages().get(0).anchor());
  }

  @Test
  void equalParagraphsHaveTheirOwnAnchors() {
    assertThat(MarkdownText.story("Same.\n\nSame.\n").passages().stream().map(Passage::anchor))
        .doesNotHaveDuplicates();
  }

  @Test
  void readsCitationsEvenSideBySide() {
    assertThat(html("A claim [@one#p4] [@two-b#p12][@three]."))
        .isEqualTo("<p>A claim(one 4)(two-b 12)(three 0).</p>");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '^',
      value = {
        "`[@one#p4]` and [@two#p1]                | <p><code>[@one#p4]</code> and(two 1)</p>",
        "[@two#p1] and `x [@one#p4][@six#p7]` end | <p>(two 1) and <code>x [@one#p4][@six#p7]</code> end</p>",
        "``` ¶[@one#p4]¶```                       | <pre><code>[@one#p4]¶</code></pre>"
      })
  void inCodeACitationIsCode(String markdown, String html) {
    assertThat(html(markdown.replace('¶', '\n'))).isEqualTo(html.replace('¶', '\n'));
  }

  @Test
  void aStoryCitesNothing() {
    assertThat(MarkdownText.story("See [@one#p4].").citations()).isEmpty();
  }

  @Test
  void rawHtmlIsTextAndOnlyWebLinksAreLinks() {
    assertThat(
            html(
                "<b>x</b> [y](javascript:z) [w](https://example.org/?a=1&b=2) ![alt](http://x/y.png)"))
        .isEqualTo(
            "<p>&lt;b&gt;x&lt;/b&gt; y <a class=\"out\" rel=\"nofollow\" "
                + "href=\"https://example.org/?a=1&amp;b=2\">w</a> alt</p>");
  }

  @Test
  void headingsNeverSkipALevelAndNeverReachTheTop() {
    assertThat(html("# a\n\n#### b\n\n## c\n")).isEqualTo("<h2>a</h2>\n<h3>b</h3>\n<h2>c</h2>");
  }

  @Test
  void plainOffsetsFollowTheText() {
    MarkdownText text = MarkdownText.story("A \\*star\\* and *Ada* &amp; Bo.\n");
    Passage passage = text.passages().get(0);
    assertThat(passage.plain()).isEqualTo("A *star* and Ada & Bo.");
    int ada = text.text().indexOf("Ada");
    assertThat(passage.plain().substring(passage.plainOffset(ada))).startsWith("Ada");
    assertThat(passage.plain().substring(passage.plainOffset(text.text().indexOf("Bo"))))
        .startsWith("Bo");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "# not a heading", "- not a list", "1. not a list", "> not a quote", "a * b * c",
            "*a* and **b**",
        "_a_ snake_case _", "`code`", "<b>x</b> a < b", "[a](b) [c]: d", "&amp; & &copy;",
            "a \\ b \\* c",
        "~~~ fence", "+ plus", "=== line", "| a | b |", "2019. A year", "\\"
      })
  void escapedTextIsShownAsItIs(String line) {
    String escaped = MarkdownEscape.line(Traced.of(line, new Span(0, line.length()))).text();
    MarkdownText text = MarkdownText.story(escaped + "\n");
    assertThat(text.passages()).hasSize(1);
    assertThat(text.passages().get(0).plain()).isEqualTo(line);
    assertThat(text.passages().get(0).heading()).isFalse();
    assertThat(html(escaped)).isEqualTo("<p>" + Html.escape(line).replace("&#39;", "'") + "</p>");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "Ada¶Example                | <a>Ada¶Example</a>",
        "Ada\\¶Example             | <a>Ada<br />¶Example</a>",
        "Ada *Example*              | <a>Ada <em>Example</em></a>",
        "**Ada** Example            | <a><strong>Ada</strong> Example</a>",
        "*Ada* **Example**          | <a><em>Ada</em> <strong>Example</strong></a>",
        "*Ada*¶*Example*            | <a><em>Ada</em>¶<em>Example</em></a>",
        "***Ada Example***          | <a><em><strong>Ada Example</strong></em></a>",
        "Ada &amp; Example          | <a>Ada &amp; Example</a>",
        "Ada *Bea **Cia*** Example  | <a>Ada <em>Bea <strong>Cia</strong></em> Example</a>"
      })
  void aMarkIsOneElementOverEmphasisEndsOfLinesAndEntities(String words, String html) {
    String mark = words.replace('¶', '\n');
    assertThat(marked("We met " + mark + " too.\n", mark))
        .isEqualTo("<p>We met " + html.replace('¶', '\n') + " too.</p>\n");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        // emphasis begins or ends within the words
        "Ada *Example came*         | Ada *Example      | <a>Ada </a><em><b>Example</a> came</em>",
        "*Then Ada* Example came    | Ada* Example      | <em>Then <a>Ada</a></em> <b>Example</a> came",
        "*Then Ada* *Example came*  | Ada* *Example     | <em>Then <a>Ada</a></em> <em><b>Example</a> came</em>",
        // other markup
        "Ada `B` Example came       | Ada `B` Example   | <a>Ada </a><code>B</code> <b>Example</a> came",
        "Ada [B](x) Example came    | Ada [B](x) Example| <a>Ada </a><b>B</a> <b>Example</a> came"
      })
  void otherwiseItIsSeveralAndNoneOfThemIsBlank(String text, String words, String html) {
    assertThat(marked(text + "\n", words)).isEqualTo("<p>" + html + "</p>\n");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "a [b](http://x.example) c            | a <a class=\"out\" rel=\"nofollow\" href=\"http://x.example\">b</a> c",
        "a [*b*](http://x.example) c          | a <a class=\"out\" rel=\"nofollow\" href=\"http://x.example\"><em>b</em></a> c",
        "a [![b](i.png)](http://x.example) c  | a <a class=\"out\" rel=\"nofollow\" href=\"http://x.example\">b</a> c",
        "a [`b`](http://x.example) c          | a <a class=\"out\" rel=\"nofollow\" href=\"http://x.example\"><code>b</code></a> c",
        "a [](http://x.example) c             | a  c",
        "a [\u200B](http://x.example) c       | a \u200B c",
        "a [\u2060\u00A0](http://x.example) c | a \u2060\u00A0 c",
        "a [![](i.png)](http://x.example) c   | a  c"
      })
  void aLinkWithoutWordsIsNone(String markdown, String html) {
    assertThat(MarkdownHtml.render(MarkdownText.story(markdown + "\n"), BARE))
        .isEqualTo("<p>" + html + "</p>\n");
  }

  @ParameterizedTest
  @CsvSource({
    "Ada Example,true",
    "*Ada* Example,true",
    "Ada* Example,false",
    "Ada* *Example,true",
    "_Ada_ Example,true",
    "Ada_ Example,false"
  })
  void bracketsSplitNoEmphasis(String words, boolean fits) {
    assertThat(LinkInserter.fits("So " + words, new Span(3, 3 + words.length()))).isEqualTo(fits);
  }

  private static String marked(String text, String words) {
    int at = text.indexOf(words);
    Decoration.Mark mark =
        new Decoration.Mark(new Span(at, at + words.length()), "<a>", "<b>", "</a>");
    Decoration one =
        new Decoration() {
          @Override
          public List<Mark> marks() {
            return List.of(mark);
          }

          @Override
          public String citation(CitedParagraph cited) {
            return "";
          }

          @Override
          public String lead(Passage passage) {
            return "";
          }

          @Override
          public boolean anchored() {
            return false;
          }
        };
    return MarkdownHtml.render(MarkdownText.story(text), one);
  }

  @Test
  void aTableIsAPassageWithItsCellsAsRuns() {
    MarkdownText text = MarkdownText.story("One.\n\n| A | B |\n|---|---|\n| Ada | 1 |\n\nTwo.\n");
    assertThat(text.passages()).extracting(Passage::number).containsExactly(1, 2, 3);
    assertThat(text.passages().get(1).runs())
        .extracting(run -> run.in(text.text()))
        .containsExactly("A", "B", "Ada", "1");
  }
}
