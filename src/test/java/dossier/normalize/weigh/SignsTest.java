package dossier.normalize.weigh;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dossier.diagnostic.Span;
import dossier.model.AuditRule;
import dossier.model.CaptureFormat;
import dossier.model.Traced;
import dossier.normalize.draft.Block;
import dossier.normalize.draft.Block.Kind;
import dossier.normalize.draft.Draft;
import dossier.normalize.draft.Heads;
import dossier.normalize.draft.Nest;
import dossier.normalize.pass.Drafts;
import java.util.List;
import org.junit.jupiter.api.Test;

class SignsTest {
  private static final String LONG =
      "The board chose a new line on Monday, after six hours, and nobody had expected it at all.";

  private static Block block(Kind kind, String text, double linked, Nest nest) {
    Traced traced = Traced.placed(text, new Span(0, text.length()));
    return Block.open(kind, 0, traced, traced, new Span(0, text.length()), true, linked).in(nest);
  }

  private static Nest nest(int own, int trail, int around) {
    return new Nest(own, trail, around, 4, false);
  }

  private static double[][] signs(String title, Block... blocks) {
    Draft draft = Drafts.of(CaptureFormat.HTML, List.of(blocks));
    return Signs.of(title.isEmpty() ? draft : draft.adding(Heads.title(title)));
  }

  private static double of(double[] row, Sign sign) {
    return row[sign.ordinal()];
  }

  @Test
  void whatABlockLooksLike() {
    double[] row = signs("", block(Kind.PARAGRAPH, LONG, 0.1, nest(1, 1, 1)))[0];
    assertThat(of(row, Sign.PARAGRAPH)).isEqualTo(1);
    assertThat(of(row, Sign.HEADING)).isZero();
    assertThat(of(row, Sign.WORDS)).isEqualTo(18);
    assertThat(of(row, Sign.SENTENCE)).isEqualTo(1);
    assertThat(of(row, Sign.COMMAS)).isEqualTo(2);
    assertThat(of(row, Sign.CAPITALS)).isEqualTo(2 / 18.0);
    assertThat(of(row, Sign.LINKED)).isEqualTo(0.1);
    assertThat(of(row, Sign.DEPTH)).isEqualTo(4);
    assertThat(of(row, Sign.KEPT)).isEqualTo(1);
    assertThat(of(row, Sign.OUTSIDE)).isZero();
  }

  @Test
  void itemsOfBothKindsAreItems() {
    double[][] rows =
        signs(
            "",
            block(Kind.BULLET, "one", 0, nest(1, 1, 1)),
            block(Kind.NUMBERED, "two", 0, nest(1, 1, 1)),
            block(Kind.TABLE, "| a |", 0, nest(1, 1, 1)));
    assertThat(of(rows[0], Sign.ITEM)).isEqualTo(1);
    assertThat(of(rows[1], Sign.ITEM)).isEqualTo(1);
    assertThat(of(rows[2], Sign.ITEM)).isZero();
    assertThat(of(rows[2], Sign.TABLE)).isEqualTo(1);
  }

  /** Longer blocks and more commas say no more: of 300 words 200 count, of 12 commas 10. */
  @Test
  void muchIsNoMoreThanEnough() {
    String long300 = "word ".repeat(300);
    double[] row = signs("", block(Kind.PARAGRAPH, long300 + ",".repeat(12), 0, Nest.NONE))[0];
    assertThat(of(row, Sign.WORDS)).isEqualTo(200);
    assertThat(of(row, Sign.COMMAS)).isEqualTo(10);
  }

  @Test
  void wordsOfTheHeadline() {
    double[][] rows =
        signs(
            "Board chooses a line",
            block(Kind.PARAGRAPH, "board chooses a LINE", 0, Nest.NONE),
            block(Kind.PARAGRAPH, "Whales chooses a ferry", 0, Nest.NONE),
            block(Kind.PARAGRAPH, "Nothing alike", 0, Nest.NONE));
    assertThat(of(rows[0], Sign.LIKE_TITLE)).isEqualTo(1);
    assertThat(of(rows[1], Sign.LIKE_TITLE)).isEqualTo(2 / 6.0);
    assertThat(of(rows[2], Sign.LIKE_TITLE)).isZero();
  }

  @Test
  void whatElseStandsInElementsThatAreAlike() {
    double[][] rows =
        signs(
            "",
            block(Kind.PARAGRAPH, LONG, 0, nest(1, 5, 7)),
            block(Kind.PARAGRAPH, "Three words here", 1, nest(2, 5, 7)).cut(AuditRule.RELATED),
            block(Kind.PARAGRAPH, LONG, 0, nest(1, 6, 8)).cut(AuditRule.OUTSIDE_STORY));
    assertThat(of(rows[0], Sign.OWN_BLOCKS)).isEqualTo(2);
    assertThat(of(rows[0], Sign.OWN_WORDS)).isEqualTo(18);
    assertThat(of(rows[0], Sign.OWN_KEPT)).isEqualTo(0.5);
    assertThat(of(rows[0], Sign.OWN_STORY)).isEqualTo(1);
    assertThat(of(rows[0], Sign.OWN_PROSE)).isEqualTo(1);
    assertThat(of(rows[0], Sign.TRAIL_BLOCKS)).isEqualTo(2);
    assertThat(of(rows[0], Sign.TRAIL_WORDS)).isEqualTo(10.5);
    assertThat(of(rows[0], Sign.TRAIL_LINKED)).isEqualTo(0.5);
    assertThat(of(rows[0], Sign.TRAIL_SENTENCES)).isEqualTo(0.5);
    assertThat(of(rows[0], Sign.TRAIL_PROSE)).isEqualTo(0.5);
    assertThat(of(rows[2], Sign.TRAIL_BLOCKS)).isEqualTo(1);
    assertThat(of(rows[2], Sign.TRAIL_STORY)).isZero();
    assertThat(of(rows[2], Sign.AROUND_BLOCKS)).isEqualTo(1);
    assertThat(of(rows[2], Sign.OUTSIDE)).isEqualTo(1);
    assertThat(of(rows[2], Sign.KEPT)).isZero();
  }

  @Test
  void whatStandsAboveAndBelow() {
    double[][] rows =
        signs(
            "",
            block(Kind.PARAGRAPH, LONG, 0, Nest.NONE),
            block(Kind.PARAGRAPH, "A link of six words here", 1, Nest.NONE).cut(AuditRule.RELATED),
            block(Kind.PARAGRAPH, "In the middle", 0, Nest.NONE),
            block(Kind.PARAGRAPH, LONG, 0, Nest.NONE));
    double[] middle = rows[2];
    assertThat(of(middle, Sign.THREE_ABOVE_WORDS)).isEqualTo(12);
    assertThat(of(middle, Sign.THREE_ABOVE_LINKED)).isCloseTo(0.25, within(1e-9));
    assertThat(of(middle, Sign.THREE_ABOVE_SENTENCES)).isEqualTo(0.5);
    assertThat(of(middle, Sign.THREE_ABOVE_KEPT)).isEqualTo(0.5);
    assertThat(of(middle, Sign.THREE_BELOW_WORDS)).isEqualTo(18);
    assertThat(of(middle, Sign.TEN_BELOW_KEPT)).isEqualTo(1);
    assertThat(of(middle, Sign.PROSE_ABOVE)).isEqualTo(0.5);
    assertThat(of(middle, Sign.PROSE_BELOW)).isEqualTo(0.5);
    assertThat(of(middle, Sign.STORY_BELOW)).isCloseTo(18 / 39.0, within(1e-9));
    assertThat(of(rows[0], Sign.TEN_ABOVE_WORDS)).isZero();
    assertThat(of(rows[3], Sign.THREE_BELOW_KEPT)).isZero();
    assertThat(of(middle, Sign.STORY_SHARE)).isCloseTo(39 / 36.0, within(1e-9));
  }

  /** Three above are three, and the fourth counts among the ten. */
  @Test
  void threeAreThree() {
    Block one = block(Kind.PARAGRAPH, "one", 0, Nest.NONE);
    Block four = block(Kind.PARAGRAPH, "one two three four", 0, Nest.NONE);
    double[] last = signs("", four, one, one, one, one)[4];
    assertThat(of(last, Sign.THREE_ABOVE_WORDS)).isEqualTo(1);
    assertThat(of(last, Sign.TEN_ABOVE_WORDS)).isEqualTo(7 / 4.0);
  }

  @Test
  void emptySpaceSetsOff() {
    Block first = block(Kind.PARAGRAPH, "first", 0, Nest.NONE);
    Traced second = Traced.placed("second", new Span(6, 12));
    Block close =
        Block.open(Kind.PARAGRAPH, 0, second, second, new Span(6, 12), false, 0).in(Nest.NONE);
    double[][] rows = signs("", first, close, first, close);
    assertThat(of(rows[0], Sign.GAP_ABOVE)).isEqualTo(1);
    assertThat(of(rows[0], Sign.GAP_BELOW)).isZero();
    assertThat(of(rows[1], Sign.GAP_ABOVE)).isZero();
    assertThat(of(rows[1], Sign.GAP_BELOW)).isEqualTo(1);
    assertThat(of(rows[3], Sign.GAP_BELOW)).as("the last one").isEqualTo(1);
    assertThat(of(rows[0], Sign.GAPS)).isEqualTo(0.5);
  }

  @Test
  void whatRulesSayOfItsPlace() {
    Block block = block(Kind.PARAGRAPH, "Label", 0, Nest.NONE);
    double[][] rows =
        signs("", block.cut(AuditRule.BEFORE_STORY), block, block.cut(AuditRule.AFTER_STORY));
    assertThat(of(rows[0], Sign.BEFORE)).isEqualTo(1);
    assertThat(of(rows[0], Sign.BEHIND)).isZero();
    assertThat(of(rows[1], Sign.BEFORE)).isZero();
    assertThat(of(rows[1], Sign.BEHIND)).isZero();
    assertThat(of(rows[2], Sign.BEHIND)).isEqualTo(1);
  }

  @Test
  void headingsHaveADepthAndFiguresDigits() {
    Block heading = block(Kind.HEADING, "1984", 0, Nest.NONE).as(Kind.HEADING, 3);
    double[] row = signs("", heading)[0];
    assertThat(of(row, Sign.LEVEL)).isEqualTo(3);
    assertThat(of(row, Sign.DIGITS)).isEqualTo(1);
    assertThat(of(row, Sign.SENTENCE)).isZero();
  }

  /** A text three tenths of which stand in links is a list of links, and no prose. */
  @Test
  void linksAreNoProse() {
    double[][] rows =
        signs(
            "",
            block(Kind.PARAGRAPH, LONG, 0.29, Nest.NONE),
            block(Kind.PARAGRAPH, LONG, 0.3, Nest.NONE),
            block(Kind.PARAGRAPH, LONG, 0, Nest.NONE));
    assertThat(of(rows[1], Sign.PROSE_ABOVE)).isEqualTo(0.5);
    assertThat(of(rows[0], Sign.PROSE_BELOW)).isEqualTo(0.5);
    assertThat(of(rows[2], Sign.STORY_ABOVE)).isCloseTo(2 / 3.0, within(1e-9));
  }

  @Test
  void aPageWithoutProseHasSignsToo() {
    double[][] rows = signs("", block(Kind.PARAGRAPH, "…", 0, Nest.NONE).cut(AuditRule.SHARE));
    assertThat(rows).hasDimensions(1, Sign.values().length);
    assertThat(of(rows[0], Sign.OWN_PROSE)).isZero();
    assertThat(of(rows[0], Sign.STORY_SHARE)).isEqualTo(1);
  }
}
