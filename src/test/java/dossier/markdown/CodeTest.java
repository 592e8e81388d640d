package dossier.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** An example of a citation cites nothing, and is shown as it stands. */
class CodeTest {
  private static final String CITE = "[@a#p1]";

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Write `[@a#p1]` behind it.\n",
        "Write ``[@a#p1] ` `` behind it.\n",
        "```\n[@a#p1]\n```\n",
        "~~~ text\n[@a#p1]\n\n[@a#p1]\n~~~\n",
        "````\n```\n[@a#p1]\n````\n",
        "Text:\n\n    [@a#p1]\n    [@a#p1]\n\nMore.\n",
        "\t[@a#p1]\n",
        "A <!-- [@a#p1] --> comment.\n",
        "<!--\n\n[@a#p1]\n\n-->\n",
        "[ref]: https://example.org \"[@a#p1]\"\n"
      })
  void noProse(String text) {
    assertThat(MarkdownText.account(text).citations()).isEmpty();
    assertThat(MarkdownText.account(text).brokenCitations()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "A claim [@a#p1].\n",
        "A ` lone tick [@a#p1] and `` two.\n",
        "An \\`escaped tick [@a#p1] and another`.\n",
        "- An item\n\n    its second paragraph [@a#p1]\n",
        "1. An item\n\n   text\n\n       far in [@a#p1]\n",
        "A line\n    that goes on [@a#p1]\n",
        "A <!-- comment without end [@a#p1]\n",
        "`code` and [@a#p1] and `code`\n",
        "```\ncode\n```\n[@a#p1]\n"
      })
  void prose(String text) {
    assertThat(MarkdownText.account(text).citations()).as(text).hasSize(1);
    assertThat(text).contains(CITE);
  }
}
