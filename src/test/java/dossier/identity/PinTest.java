package dossier.identity;

import static org.assertj.core.api.Assertions.assertThat;

import dossier.markdown.CitedParagraph;
import dossier.markdown.MarkdownText;
import dossier.markdown.Passage;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** To which words a citation is pinned, and how it is written and read. */
class PinTest {
  private static final MarkdownText STORY =
      MarkdownText.story(
          """
          The ferry sails again. Its master is Mina Torvald, and the fare stays at two crowns.

          The ferry was laid up in winter. Mina Torvald says: "The *landing stage* broke in two."

          The ferry sails.
          """);

  private static Optional<String> pin(int paragraph, String claim) {
    return Pin.choose(STORY, STORY.paragraph(paragraph).orElseThrow(), claim);
  }

  @Test
  void takesTheFewestWordsThatStandOnceInTheSentenceNearestToTheClaim() {
    assertThat(pin(1, "A crossing costs two crowns")).contains("two crowns");
    assertThat(pin(1, "It sails again")).contains("sails again");
    assertThat(pin(2, "In winter it did not sail")).contains("in winter");
  }

  @Test
  void wordsStandOnceOrAreNotTaken() {
    assertThat(pin(1, "Mina Torvald is its master")).contains("Its master");
    WordSearch search = new WordSearch(STORY);
    assertThat(search.of("Mina Torvald")).hasSize(2);
    for (Passage passage : STORY.passages()) {
      pin(passage.number(), "x")
          .ifPresent(words -> assertThat(search.of(words)).as(words).hasSize(1));
    }
  }

  @Test
  void aParagraphWithoutWordsOfItsOwnCannotBePinned() {
    assertThat(pin(3, "It sails")).isEmpty();
  }

  @Test
  void marksThatWouldBreakTheCitationAreLeftOut() {
    String words = pin(2, "She says that the landing stage broke").orElseThrow();
    String written = CitedParagraph.written("ferry", 2, Optional.of(words));
    List<CitedParagraph> read = MarkdownText.account("It broke " + written + ".").citations();
    assertThat(read).hasSize(1);
    assertThat(read.get(0).words()).contains(words);
    assertThat(new WordSearch(STORY).of(words)).hasSize(1);
  }

  @Test
  void theClaimIsWhatTheCitationStandsBehind() {
    List<CitedParagraph> read =
        MarkdownText.account(
                "It was cold. The ferry sails [@a#p1], and **stays** cheap [@a#p2 \"two crowns\"]"
                    + " [@b].\n\nNew paragraph [@a#p3].")
            .citations();
    assertThat(read)
        .extracting(CitedParagraph::claim)
        .containsExactly(
            "The ferry sails", ", and **stays** cheap", ", and **stays** cheap", "New paragraph");
    assertThat(read.get(1).words()).contains("two crowns");
    assertThat(read.get(2).paragraph()).isZero();
  }

  @Test
  void wordsWithoutANumberOrWithOddMarksAreNoCitation() {
    MarkdownText text = MarkdownText.account("A [@a \"two crowns\"] and [@a#p1 \"open] and more.");
    assertThat(text.citations()).isEmpty();
    assertThat(text.brokenCitations()).hasSize(2);
  }

  @Test
  void aCitationWithoutItsSignOrInRoundBracketsIsBrokenToo() {
    MarkdownText text =
        MarkdownText.account(
            "A [2031-ferry#p4 \"two crowns\"], (@2031-ferry#p5) and `[2031-ferry#p4]`; see [it](#p4).");
    assertThat(text.brokenCitations())
        .extracting(span -> span.in(text.text()))
        .containsExactly("[2031-ferry#p4 \"two crowns\"]", "(@2031-ferry#p5)");
  }

  @Test
  void inScriptsWithoutSpacesEachCharacterIsAWord() {
    MarkdownText story = MarkdownText.story("渡轮将于周一再次启航。\n\n渡轮在冬天停航。\n");
    String words = Pin.choose(story, story.paragraph(2).orElseThrow(), "冬天").orElseThrow();
    assertThat(words).contains("冬天");
    assertThat(new WordSearch(story).of(words)).hasSize(1);
  }
}
