package dossier.normalize.pass;

import static dossier.normalize.pass.Drafts.paragraph;
import static dossier.normalize.pass.Drafts.sentence;
import static org.assertj.core.api.Assertions.assertThat;

import dossier.model.AuditRule;
import dossier.model.CaptureFormat;
import dossier.normalize.draft.Block;
import dossier.normalize.draft.Draft;
import dossier.normalize.draft.Heads;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Headline and deck of pasted text, in the lines before the story. */
class HeadZoneTest {
  private static final Block MENU = paragraph("Letters");
  private static final Block HEADLINE = paragraph("Harbour board chooses ferry line");
  private static final Block BYLINE = paragraph("By Nora").metadata(AuditRule.BYLINE, "byline");
  private static final Block ONE =
      paragraph(
          "The harbour board of Sampletown has chosen a ferry line, and whoever chooses a ferry"
              + " chooses neighbours.");
  private static final Block TWO =
      paragraph(
          "Nobody had expected the vote to be as close as it was, and the clerk counted twice.");
  private static final Block THREE =
      paragraph("The line will open in spring if the money for a second pier is found by then.");

  private static Draft applied(Block... blocks) {
    return new HeadZone().apply(Drafts.of(CaptureFormat.TEXT, List.of(blocks)));
  }

  private static Optional<String> title(Draft draft) {
    return draft.head().citation().title();
  }

  @Test
  void theHeadlineIsTheLineThatTheStoryTakesUp() {
    Draft after = applied(MENU, paragraph("Whales were seen again"), HEADLINE, ONE, TWO, THREE);
    assertThat(title(after)).contains("Harbour board chooses ferry line");
    assertThat(after.blocks().get(2).by(AuditRule.HEADLINE)).isTrue();
    assertThat(after.blocks().get(0).by(AuditRule.BEFORE_STORY)).isTrue();
    assertThat(after.blocks().get(1).by(AuditRule.BEFORE_STORY)).isTrue();
    assertThat(after.blocks().get(3).open()).isTrue();
  }

  @Test
  void aLineThatSharesTooLittleIsNone() {
    Draft after = applied(MENU, paragraph("Whales seen near harbour"), ONE, TWO, THREE);
    assertThat(title(after)).isEmpty();
    assertThat(after.blocks().get(1).by(AuditRule.BEFORE_STORY)).isTrue();
  }

  /** A lone line above the author needs nothing else. */
  @Test
  void aLoneLineAboveTheBylineIsTheHeadline() {
    assertThat(title(applied(paragraph("Whales seen"), BYLINE, ONE, TWO, THREE)))
        .contains("Whales seen");
    assertThat(title(applied(paragraph("Whales seen"), ONE, TWO, THREE))).isEmpty();
  }

  @Test
  void theZoneEndsAtTheLastLineOfMetadataNearItsStart() {
    Draft after = applied(HEADLINE, sentence(20), BYLINE, ONE, TWO, THREE);
    assertThat(after.blocks().get(1).by(AuditRule.DECK)).isTrue();
    assertThat(after.head().deck()).contains(sentence(20).plain());
    Draft date =
        applied(
            HEADLINE,
            sentence(20),
            paragraph("May").metadata(AuditRule.DATE, "published"),
            ONE,
            TWO,
            THREE);
    assertThat(date.blocks().get(1).by(AuditRule.DECK)).isTrue();
    Draft credit = applied(HEADLINE, ONE, paragraph("Lens").metadata(AuditRule.CREDIT, ""), TWO);
    assertThat(credit.blocks().get(1).open()).isTrue();
  }

  /** A byline behind the third paragraph, or behind a long one, is that of somebody else. */
  @Test
  void farBelowNothingEndsTheZone() {
    Draft after = applied(HEADLINE, ONE, TWO, THREE, BYLINE, ONE, TWO, THREE);
    assertThat(after.blocks().get(1).open()).isTrue();
    Draft behindLong = applied(HEADLINE, sentence(46), BYLINE, ONE, TWO, THREE);
    assertThat(behindLong.blocks().get(1).open()).isTrue();
    Draft behind45 = applied(HEADLINE, sentence(45), BYLINE, ONE, TWO, THREE);
    assertThat(behind45.blocks().get(1).by(AuditRule.DECK)).isTrue();
  }

  /** Three paragraphs have to be left, or what stands above the byline is the story. */
  @Test
  void theZoneLeavesAStory() {
    Draft after = applied(HEADLINE, sentence(20), BYLINE, ONE, TWO);
    assertThat(after.blocks().get(1).open()).isTrue();
  }

  @Test
  void aDeckHasSixWordsOrFourRightAboveTheByline() {
    Draft six = applied(HEADLINE, paragraph("A deck of six whole words"), ONE, TWO, THREE);
    assertThat(six.head().deck()).contains("A deck of six whole words");
    Draft five = applied(HEADLINE, paragraph("A deck of five words"), ONE, TWO, THREE);
    assertThat(five.head().deck()).isEmpty();
    assertThat(five.blocks().get(1).by(AuditRule.BEFORE_STORY)).isTrue();
    Draft four = applied(HEADLINE, paragraph("Deck of four words"), BYLINE, ONE, TWO, THREE);
    assertThat(four.head().deck()).contains("Deck of four words");
    Draft three = applied(HEADLINE, paragraph("Deck of three"), BYLINE, ONE, TWO, THREE);
    assertThat(three.head().deck()).isEmpty();
  }

  @Test
  void aFullStopSpeaksAgainstAHeadline() {
    assertThat(title(applied(MENU, paragraph(HEADLINE.plain() + "."), ONE, TWO, THREE))).isEmpty();
  }

  /** Of more than fourteen words it is more likely a deck. */
  @Test
  void lengthSpeaksAgainstAHeadline() {
    Block longer =
        paragraph("Harbour board of this town chooses at last after hours of talk and a row");
    assertThat(title(applied(MENU, longer, ONE, TWO, THREE))).isEmpty();
  }

  @Test
  void aPathOfTheSiteMayLeadUpToIt() {
    Block path = paragraph("Start Sea Harbour board chooses ferry line");
    assertThat(title(applied(MENU, path, HEADLINE, ONE, TWO, THREE)))
        .contains("Harbour board chooses ferry line");
    Block two = paragraph("ferry line");
    assertThat(title(applied(MENU, HEADLINE, two, ONE, TWO, THREE)))
        .contains("Harbour board chooses ferry line");
  }

  @Test
  void whatTheStorySaysAgainIsItsDeck() {
    Block again = paragraph("The harbour board of Sampletown has chosen a ferry line");
    assertThat(title(applied(again, HEADLINE, ONE, TWO, THREE)))
        .contains("Harbour board chooses ferry line");
  }

  @Test
  void whatIsKnownIsNotLookedFor() {
    List<Block> blocks = List.of(HEADLINE, ONE, TWO, THREE);
    Draft known = Drafts.of(CaptureFormat.TEXT, blocks).adding(Heads.title("Another"));
    Draft after = new HeadZone().apply(known);
    assertThat(title(after)).contains("Another");
    assertThat(after.blocks().get(0).by(AuditRule.BEFORE_STORY)).isTrue();
    Draft told =
        applied(
            HEADLINE.metadata(AuditRule.HEADLINE, "title"),
            paragraph("A deck of six whole words"),
            ONE,
            TWO,
            THREE);
    assertThat(told.blocks().get(1).by(AuditRule.DECK)).isTrue();
    assertThat(title(told)).isEmpty();
  }

  @Test
  void onlyPastedTextHasAZone() {
    Draft page = Drafts.of(CaptureFormat.HTML, List.of(HEADLINE, ONE, TWO, THREE));
    assertThat(new HeadZone().apply(page)).isEqualTo(page);
  }

  private static Draft trimmed(Block... blocks) {
    return new HeadZone().apply(Drafts.of(CaptureFormat.TEXT, List.of(blocks)).asTrimmed());
  }

  @Test
  void aTrimmedTextMayBeginWithItsHeadline() {
    Draft after = trimmed(HEADLINE, ONE, TWO);
    assertThat(title(after)).contains("Harbour board chooses ferry line");
    assertThat(after.blocks().get(1).open()).isTrue();
    assertThat(title(trimmed(HEADLINE, ONE))).as("one paragraph is no story").isEmpty();
    assertThat(title(trimmed(paragraph("Whales seen"), ONE, TWO))).isEmpty();
    assertThat(title(trimmed(HEADLINE, MENU, ONE, TWO))).isEmpty();
    assertThat(title(trimmed(paragraph(HEADLINE.plain() + "."), ONE, TWO))).isEmpty();
  }

  @Test
  void authorDateOrOutletBelowMakeTheFirstLineOne() {
    for (AuditRule rule : List.of(AuditRule.BYLINE, AuditRule.DATE, AuditRule.OUTLET)) {
      Block below = paragraph("Nora").metadata(rule, "x");
      assertThat(title(trimmed(paragraph("Whales seen"), below, ONE, TWO)))
          .as(rule.word())
          .contains("Whales seen");
    }
    Block share = paragraph("Share").cut(AuditRule.SHARE);
    assertThat(title(trimmed(paragraph("Whales seen"), share, ONE, TWO))).isEmpty();
  }

  /** Of many lines that could be it the last eight are looked at. */
  @Test
  void headlinesStandNearTheStory() {
    List<Block> blocks = new ArrayList<>(List.of(HEADLINE));
    for (int i = 0; i < 7; i++) {
      blocks.add(paragraph("Whales seen " + "abcdefg".charAt(i)));
    }
    List<Block> story = List.of(ONE, TWO, THREE);
    blocks.addAll(story);
    assertThat(title(applied(blocks.toArray(Block[]::new)))).isPresent();
    blocks.add(1, paragraph("Whales seen once more"));
    assertThat(title(applied(blocks.toArray(Block[]::new)))).isEmpty();
  }
}
