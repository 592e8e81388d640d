package dossier.normalize.pass;

import static org.assertj.core.api.Assertions.assertThat;

import dossier.model.AuditRule;
import dossier.model.CaptureFormat;
import dossier.normalize.draft.Block;
import dossier.normalize.draft.Draft;
import dossier.normalize.draft.Nest;
import dossier.normalize.weigh.Sign;
import dossier.normalize.weigh.Weights;
import dossier.normalize.weigh.Weights.Leaf;
import dossier.normalize.weigh.Weights.Split;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What is done with the odds, whatever the signs and their weights are. */
class WeighingTest {
  private static final String LONG = "A sentence of so many words that nothing else matters here.";
  private static final Nest PLAIN = new Nest(1, 1, 1, 3, false);

  /** Blocks of one word have these odds, longer ones speak for themselves. */
  private static Weights brief(double odds) {
    return new Weights(0, List.of(new Split(Sign.WORDS, 1.5, 4, new Leaf(odds), new Leaf(4))));
  }

  private static Block block(String text) {
    return Drafts.paragraph(text).in(PLAIN);
  }

  private static Draft draft(CaptureFormat format, Block... blocks) {
    return Drafts.of(format, List.of(blocks));
  }

  /** What becomes of a block with these odds beside a story. */
  private static Block decided(Block block, double odds) {
    Draft draft = draft(CaptureFormat.HTML, block(LONG), block);
    return Weighing.weighed(draft, brief(odds)).blocks().get(1);
  }

  @Test
  void whatIsOpenIsCutBelowThreeToSeven() {
    assertThat(decided(block("Label"), -0.86).by(AuditRule.WEIGHED_FORM)).isTrue();
    assertThat(decided(block("Label"), -0.85).open()).isTrue();
    assertThat(decided(block("Label"), 0.5).open()).isTrue();
  }

  @Test
  void whatStoodOutsideComesBackIfLikely() {
    Block outside = block("Label").cut(AuditRule.OUTSIDE_STORY);
    assertThat(decided(outside, 0.41).by(AuditRule.STORY)).isTrue();
    assertThat(decided(outside, 0.4)).isEqualTo(outside);
    assertThat(decided(outside, -3)).isEqualTo(outside);
    Block box = outside.in(PLAIN.asFurniture());
    assertThat(decided(box, 4)).as("a box named so").isEqualTo(box);
  }

  @ParameterizedTest
  @EnumSource(
      value = AuditRule.class,
      names = {"BEFORE_STORY", "AFTER_STORY"})
  void whatAPassCutForItsPlaceComesBackIfMuchMoreLikely(AuditRule rule) {
    Block cut = block("Label").cut(rule);
    assertThat(decided(cut, 0.86).by(AuditRule.STORY)).isTrue();
    assertThat(decided(cut, 0.85)).isEqualTo(cut);
  }

  @ParameterizedTest
  @EnumSource(
      value = AuditRule.class,
      names = {"RELATED", "INTERFACE"})
  void aNameOfAnElementIsTurnedOverAndAWordingIsNot(AuditRule rule) {
    Block byWords = block("Label").cut(rule);
    Block byName = byWords.in(PLAIN.asFurniture());
    assertThat(decided(byName, 0.41).by(AuditRule.STORY)).isTrue();
    assertThat(decided(byName, 0.4)).isEqualTo(byName);
    assertThat(decided(byWords, 4)).isEqualTo(byWords);
  }

  @ParameterizedTest
  @EnumSource(
      value = AuditRule.class,
      names = {"COMMENTS", "HIDDEN", "DELETED", "PROMO", "CAPTION", "REPEATED", "EDITOR_CUT"})
  void whatIsAFactStaysCut(AuditRule rule) {
    Block cut = block("Label").cut(rule).in(PLAIN.asFurniture());
    assertThat(decided(cut, 4)).isEqualTo(cut);
  }

  @Test
  void metadataAndWhatTheEditorKeepsStayAsTheyAre() {
    Block headline = block("Label").metadata(AuditRule.HEADLINE, "title");
    Block kept = block("Label").keep(AuditRule.EDITOR_KEEP);
    assertThat(decided(headline, -4)).isEqualTo(headline);
    assertThat(decided(kept, -4)).isEqualTo(kept);
  }

  @Test
  void nothingComesBackThatStandsInTheStoryAlready() {
    Block outside = block(LONG).cut(AuditRule.OUTSIDE_STORY);
    assertThat(decided(outside, 0)).isEqualTo(outside);
    Block once = block("Other").cut(AuditRule.OUTSIDE_STORY);
    List<Block> both =
        Weighing.weighed(draft(CaptureFormat.HTML, block(LONG), once, once), brief(2)).blocks();
    assertThat(both.get(1).by(AuditRule.STORY)).isTrue();
    assertThat(both.get(2)).isEqualTo(once);
  }

  /** Half of the words may go, and no more. */
  @Test
  void neverTakesMostOfAStoryAway() {
    Draft half = draft(CaptureFormat.HTML, block("One two"), block("Three"), block("Four"));
    assertThat(Weighing.weighed(half, brief(-4)).blocks().get(2).open()).isFalse();
    Draft more =
        draft(CaptureFormat.HTML, block("One two"), block("Three"), block("Four"), block("Five"));
    assertThat(Weighing.weighed(more, brief(-4))).isEqualTo(more);
  }

  /** A fifth of a story's words is much, if they are prose. */
  @Test
  void muchProseThatIsCutIsReported() {
    Weights longer =
        new Weights(0, List.of(new Split(Sign.WORDS, 10.5, 4, new Leaf(4), new Leaf(-4))));
    Block brief = block("Eight words that are told in a sentence.");
    Block prose = block("Here are eleven words that also make up a sentence, no?");
    Block label = block("eleven words that do not make any sentence of their own");
    assertThat(findings(longer, prose, brief, brief, brief, brief))
        .containsExactly(
            "N203 all signs weighed, cut 11 of 43 words that read like the story, from here on"
                + " / list lines to keep under `keep`, or under `cut` to agree, in x.yaml");
    Block four = block("Only four words here");
    assertThat(findings(longer, prose, brief, brief, brief, brief, brief, four)).hasSize(1);
    assertThat(findings(longer, prose, brief, brief, brief, brief, brief, brief)).isEmpty();
    assertThat(findings(longer, label, brief, brief, brief, brief)).isEmpty();
  }

  private static List<String> findings(Weights weights, Block... blocks) {
    return Weighing.weighed(draft(CaptureFormat.TEXT, blocks), weights).findings().stream()
        .map(f -> f.rule().id() + " " + f.message() + " / " + f.hint())
        .toList();
  }

  @Test
  void theReasonIsWhatSpeaksMostAgainst() {
    assertThat(reason(Sign.LINKED)).isEqualTo(AuditRule.WEIGHED_LINKS);
    assertThat(reason(Sign.DEPTH)).isEqualTo(AuditRule.WEIGHED_ELEMENTS);
    assertThat(reason(Sign.TEN_ABOVE_WORDS)).isEqualTo(AuditRule.WEIGHED_NEIGHBOURS);
    assertThat(reason(Sign.ITEM)).isEqualTo(AuditRule.WEIGHED_FORM);
  }

  private static AuditRule reason(Sign sign) {
    Split brief =
        new Split(
            Sign.WORDS, 1.5, 0, new Split(sign, 99, 0, new Leaf(-4), new Leaf(-4)), new Leaf(4));
    return Weighing.weighed(
            draft(CaptureFormat.HTML, block(LONG), block("Label")), new Weights(0, List.of(brief)))
        .blocks()
        .get(1)
        .verdict()
        .orElseThrow()
        .rule();
  }

  /** In pasted text place is all there is, and is turned over earlier. */
  @Test
  void pastedTextComesBackIfLikely() {
    Block cut = block("Label").cut(AuditRule.AFTER_STORY);
    Draft text = draft(CaptureFormat.TEXT, block(LONG), cut);
    assertThat(Weighing.weighed(text, brief(0.41)).blocks().get(1).by(AuditRule.STORY)).isTrue();
    assertThat(Weighing.weighed(text, brief(0.4))).isEqualTo(text);
  }

  private static Block link() {
    Block label = block("Label");
    return Block.open(label.kind(), 0, label.marked(), label.seen(), label.span(), true, 1)
        .in(new Nest(2, 2, 2, 9, false));
  }

  /** Links behind paragraphs, of which the program's own weights cut some. */
  private static Draft linked(CaptureFormat format) {
    return draft(
        format,
        Stream.concat(
                Stream.generate(() -> block(LONG)).limit(8),
                Stream.generate(WeighingTest::link).limit(12))
            .toArray(Block[]::new));
  }

  @Test
  void whatSomebodyTrimmedIsNotWeighed() {
    Draft text = linked(CaptureFormat.TEXT);
    assertThat(new Weighing().apply(text)).isNotEqualTo(text);
    assertThat(new Weighing().apply(text.asTrimmed())).isEqualTo(text.asTrimmed());
  }

  @Test
  void savedPagesAreWeighedAndMarkdownIsNot() {
    Draft page = linked(CaptureFormat.HTML);
    assertThat(new Weighing().apply(page)).isNotEqualTo(page);
    Draft markdown = linked(CaptureFormat.MARKDOWN);
    assertThat(new Weighing().apply(markdown)).isEqualTo(markdown);
  }
}
