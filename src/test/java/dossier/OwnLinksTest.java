package dossier;

import static org.assertj.core.api.Assertions.assertThat;

import dossier.cli.Run;
import dossier.markdown.MarkdownText;
import dossier.markdown.OwnLink;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Links that editors write by hand lead to pages of the dossier, or are findings. */
class OwnLinksTest {
  @TempDir private Path temp;

  private SmallDossier dossier() {
    return new SmallDossier(temp)
        .report("2031-04-02-ferry", "The Courier", "The ferry sails.\n\nIt was mended in Harrow.")
        .profile("mina-torvald", "Mina Torvald", "person", "formerly: [mina]\n")
        .profile("harrow", "Harrow", "place", "");
  }

  private String home(String text) {
    return dossier().with("home.md", text + "\n").build().file("index.html");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "[her](mina-torvald); <a class=\"person\" href=\"profiles/mina-torvald.html\">her</a>",
        "[her](mina); <a class=\"person\" href=\"profiles/mina-torvald.html\">her</a>",
        "[her](../profiles/mina-torvald.md); <a class=\"person\" href=\"profiles/mina-torvald.html\">her</a>",
        "[[mina-torvald]]; <a class=\"person\" href=\"profiles/mina-torvald.html\">Mina Torvald</a>",
        "[[Mina Torvald]]; <a class=\"person\" href=\"profiles/mina-torvald.html\">Mina Torvald</a>",
        "[[harrow|the <b>town</b>]]; <a class=\"place\" href=\"profiles/harrow.html\">the &lt;b&gt;town&lt;/b&gt;</a>",
        "[x][h] and\\n\\n[h]: harrow; <a class=\"place\" href=\"profiles/harrow.html\">x</a>",
        "[it](2031-04-02-ferry); <a class=\"source\" href=\"sources/2031-04-02-ferry.html\">it</a>",
        "`[[harrow]]`; <code>[[harrow]]</code>",
        "[out](https://example.org/x); <a class=\"out\" rel=\"nofollow\" href=\"https://example.org/x\">out</a>",
      })
  void aLinkLeadsToItsPage(String markdown, String html) {
    assertThat(home("See " + markdown.replace("\\n", "\n"))).contains(html);
  }

  @Test
  void aParagraphOfASourceIsAPlace() {
    assertThat(home("See [[2031-04-02-ferry#p2|there]]."))
        .containsPattern(
            "<a class=\"source\" href=\"sources/2031-04-02-ferry.html#p-[0-9a-f]{8}\">");
  }

  @Test
  void noNameIsLinkedWithinALink() {
    assertThat(home("See [the harbour of Harrow](2031-04-02-ferry)."))
        .contains("href=\"sources/2031-04-02-ferry.html\">the harbour of Harrow</a>");
  }

  @ParameterizedTest
  @ValueSource(strings = {"[x](nobody)", "[[nobody]]", "[x](javascript:go)", "[[harrow#p1]]"})
  void whatLeadsNowhereIsAFinding(String markdown) {
    dossier().with("home.md", "See " + markdown + ".\n");
    Run run = Run.of("build", "--content", temp.resolve("content"), "--output", temp.resolve("s"));
    assertThat(run.code()).isZero();
    assertThat(run.err()).contains("home.md:1:").contains("warning M421");
  }

  /** In the words of others, double brackets are what they are. */
  @Test
  void aStoryHasNoSuchLinks() {
    assertThat(MarkdownText.story("A note [[1]] and [x](y).").passages().get(0).plain())
        .isEqualTo("A note [[1]] and x.");
    assertThat(MarkdownText.account("A note [[one#p2|x]].").ownLinks())
        .extracting(OwnLink::address)
        .containsExactly("one#p2");
  }

  @Test
  void aNewNameIsWrittenIntoEveryLink() {
    dossier().with("home.md", "[[harrow]], [[harrow|x]], [y](../profiles/harrow.md), `harrow`\n");
    Path content = temp.resolve("content");
    assertThat(Run.of("rename", "harrow", "harrow-town", "--content", content).code()).isZero();
    assertThat(content.resolve("home.md"))
        .hasContent(
            "[[harrow-town]], [[harrow-town|x]], [y](../profiles/harrow-town.md), `harrow`\n");
    dossier().with("about.md", "[z](2031-04-02-ferry#p1)\n");
    assertThat(Run.of("rename", "2031-04-02-ferry", "2031-04-02-boat", "--content", content).code())
        .isZero();
    assertThat(content.resolve("about.md")).hasContent("[z](2031-04-02-boat#p1)\n");
  }
}
