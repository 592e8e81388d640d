package dossier.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Markup beyond what anybody writes is shown as typed; everything else keeps its meaning. */
class MarkupLimitsTest {
  private static final Decoration BARE = new Bare();

  private static String html(String markdown) {
    return MarkdownHtml.render(MarkdownText.story(markdown), BARE);
  }

  private static boolean limited(String markdown) {
    return !MarkdownText.story(markdown).beyondLimits().isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "A *word* and **another**, `code` and ``two ` in one``, [a](https://x.org) ![p](q).\n",
        "> a quote\n>\n> > in a quote\n\n- a list\n  - in a list\n\n1. one\n2. two\n",
        "A lone ` tick, a lone [ bracket and ] another, 2 * 3 and a_b_c.\n",
        "```\n[[[[[[[[[[[[[[[[[[[[\n```\n\n***\n\n---\n\n    indented code\n",
        "| a | b |\n|---|---|\n| `c` | [d](https://x.org) |\n"
      })
  void whatPeopleWriteIsNotLimited(String markdown) {
    assertThat(limited(markdown)).isFalse();
    assertThat(MarkupLimits.of(markdown).text().replace('\uFDD0', '`')).isEqualTo(markdown);
  }

  @Test
  void aLongListOfLinksIsNoLongParagraph() {
    String items = "- [a report](https://example.org/report) and `code`\n".repeat(3000);
    assertThat(limited(items)).isFalse();
    assertThat(html(items)).contains("<a class=\"out\"").doesNotContain("](");
    String numbered = "1. [a](https://example.org/a)\n2. [b](https://example.org/b)\n".repeat(1500);
    assertThat(limited(numbered)).isFalse();
  }

  @Test
  void quotesDeepInQuotesLoseTheirMarksAtTheThirtyFirst() {
    assertThat(limited(">".repeat(30) + " deep\n")).isFalse();
    String deep = ">".repeat(31) + " deep\n";
    assertThat(limited(deep)).isTrue();
    assertThat(html(deep)).contains("&gt; deep").contains("<blockquote>");
  }

  @Test
  void listsDeepInListsAndFarIndentedOnesAreText() {
    assertThat(limited("- ".repeat(30) + "deep\n")).isFalse();
    assertThat(limited("- ".repeat(31) + "deep\n")).isTrue();
    assertThat(limited(" ".repeat(91) + "- far\n")).isTrue();
    StringBuilder stairs = new StringBuilder();
    for (int i = 0; i < 2000; i++) {
      stairs.append("  ".repeat(i)).append("- a\n");
    }
    assertThat(html(stairs.toString())).contains("<ul>");
  }

  @Test
  void emphasisInEmphasisAndLongRunsAreText() {
    assertThat(limited("*a ".repeat(30) + "a* ".repeat(30) + "\n")).isFalse();
    assertThat(limited("*a ".repeat(31) + "a* ".repeat(31) + "\n")).isTrue();
    String stars = "*".repeat(5000) + "a" + "*".repeat(5000);
    assertThat(html(stars + "\n")).isEqualTo("<p>" + stars + "</p>\n");
    assertThat(limited("*".repeat(80) + "\n")).as("a rule across the page").isFalse();
  }

  @Test
  void bracketsInBracketsAreText() {
    String pictures = "![".repeat(40) + "a" + "](b)".repeat(40) + "\n";
    assertThat(limited(pictures)).isTrue();
    assertThat(html(pictures)).contains("![");
  }

  @Test
  void aTickWithoutAPartnerIsTextAndThatIsNoFinding() {
    String ticks = "one ` two `` three ``` four";
    assertThat(html(ticks + "\n")).isEqualTo("<p>" + ticks + "</p>\n");
    assertThat(limited(ticks)).isFalse();
    assertThat(html("a `b` c ` d\n")).isEqualTo("<p>a <code>b</code> c ` d</p>\n");
  }

  @Test
  void moreSignsThanAParserBearsAreShownAsTyped() {
    String links = "[a](".repeat(20_000);
    assertThat(limited(links)).isTrue();
    assertThat(html(links + "\n")).isEqualTo("<p>" + links + "</p>\n");
    String tags = "<b & ".repeat(20_000);
    assertThat(html(tags + "\n"))
        .isEqualTo("<p>" + "&lt;b &amp; ".repeat(20_000).strip() + "</p>\n");
  }

  @Test
  void whatAReaderSeesAndWhereStaysTheSame() {
    String text = "[x](".repeat(20_000) + " Norland";
    MarkdownText parsed = MarkdownText.story(text);
    Passage only = parsed.paragraph(1).orElseThrow();
    assertThat(only.plain()).isEqualTo(text);
    assertThat(only.plainOffset(text.indexOf("Norland"))).isEqualTo(text.indexOf("Norland"));
    assertThat(parsed.paragraph(2)).isEqualTo(Optional.empty());
  }

  @Test
  void aNoncharacterOfTheTextIsNotTakenForASign() {
    assertThat(html("a \uFDD0b\uFDD0 c\n")).isEqualTo("<p>a \uFFFDb\uFFFD c</p>\n");
  }

  /** Found by changed fixtures: a pattern that descended once for each mark. */
  @Test
  void aLineOfManyQuoteMarksBetweenTwoOfAParagraph() {
    MarkdownText text = MarkdownText.story("> one\n" + "> ".repeat(20_000) + "two\n");
    assertThat(text.passages()).isNotEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[a](b \"~\")",
        "[a](b '~')",
        "[a](b (~))",
        "[a](<~>)",
        "<a href=\"~\">",
        "text <!-- ~ -->",
        "<a ~>"
      })
  void titlesTagsAndCommentsWithoutEndAreText(String form) {
    String text = form.replace("~", "word ".repeat(20_000));
    assertThat(limited(text)).isTrue();
    assertThat(html(text + "\n")).contains("word word");
    assertThat(limited(form.replace("~", "word ".repeat(250)))).isFalse();
  }

  @Test
  void aPictureThatHoldsItselfIsNotLimited() {
    assertThat(limited("![x](data:image/png;base64," + "x".repeat(50_000) + ")")).isFalse();
  }

  /** Found by changed fixtures: each escape was tried in two ways, and all of them together. */
  @ParameterizedTest
  @ValueSource(
      strings = {"[a](b \"", "[a](b '", "[a](<", "[a]: b \"", "[a](b (", "[a", "![a", "a ["})
  void manyEscapesBehindWhatHasNoEndAreText(String form) {
    String text = form + "\\*x".repeat(60);
    MarkdownText parsed =
        Assertions.assertTimeoutPreemptively(
            Duration.ofSeconds(20), () -> MarkdownText.story(text));
    assertThat(MarkdownHtml.render(parsed, BARE)).contains("*x".repeat(60)).doesNotContain("\\");
  }

  /** A backslash before a sign that lost its meaning would be shown. */
  @ParameterizedTest
  @CsvSource({
    "'A lone \\` tick.', 'A lone ` tick.'",
    "'A \\\\` pair.', 'A \\` pair.'",
    "'`C:\\` is a drive.', '<code>C:\\</code> is a drive.'",
    "'Two \\`` ticks.', 'Two `` ticks.'"
  })
  void anEscapedSignHasNoMeaningToLose(String markdown, String shown) {
    assertThat(html(markdown + "\n")).isEqualTo("<p>" + shown + "</p>\n");
    String far = "\\<b " + "word ".repeat(1000);
    assertThat(html(far)).startsWith("<p>&lt;b word");
  }

  @Test
  void aLongRunOfTicksAmongManySignsIsLookedAtOnce() {
    String text = "x " + "`".repeat(200_000) + " [a](".repeat(20_000);
    Assertions.assertTimeoutPreemptively(Duration.ofSeconds(20), () -> MarkdownText.story(text));
  }

  @Test
  void fewEscapesKeepTheirMeaning() {
    assertThat(limited("[a](b \"a \\*title\\* of it\") and [b \\[c\\]](d)")).isFalse();
    assertThat(limited("An [open one" + "\\*x".repeat(60))).as("it had no meaning").isFalse();
  }
}
