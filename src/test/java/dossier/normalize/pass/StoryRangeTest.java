package dossier.normalize.pass;

import static dossier.normalize.pass.Drafts.paragraph;
import static dossier.normalize.pass.Drafts.sentence;
import static org.assertj.core.api.Assertions.assertThat;

import dossier.diagnostic.Span;
import dossier.model.AuditRule;
import dossier.normalize.draft.Block;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Where the story stands among lines: prose counts for it, short lines against it. */
class StoryRangeTest {
  private static final Block SHORT = paragraph("Weather");

  private static List<Block> lines(Object... parts) {
    List<Block> lines = new ArrayList<>();
    for (Object part : parts) {
      if (part instanceof Integer words) {
        lines.add(sentence(words));
      } else if (part instanceof Block block) {
        lines.add(block);
      }
    }
    return lines;
  }

  private static Span range(Object... parts) {
    return StoryRange.of(lines(parts)).orElseThrow();
  }

  @Test
  void isWhatParagraphsMakeUp() {
    assertThat(range(SHORT, SHORT, 30, 30, SHORT, SHORT)).isEqualTo(new Span(2, 4));
    assertThat(StoryRange.of(lines(SHORT, SHORT))).isEmpty();
  }

  /** A short line costs six words: what stands behind several has to be worth them. */
  @Test
  void goesOnBehindShortLinesIfEnoughFollows() {
    assertThat(range(30, SHORT, SHORT, 13)).isEqualTo(new Span(0, 4));
    assertThat(range(30, SHORT, SHORT, 12)).isEqualTo(new Span(0, 1));
    assertThat(range(30, SHORT, SHORT, SHORT, SHORT, SHORT, 40)).isEqualTo(new Span(6, 7));
    assertThat(range(40, SHORT, SHORT, SHORT, SHORT, 40)).isEqualTo(new Span(0, 6));
  }

  /** A line counts forty words at most. */
  @Test
  void oneLongLineIsNoStoryAlone() {
    assertThat(range(200, SHORT, SHORT, SHORT, SHORT, SHORT, SHORT, SHORT, 30, 30))
        .isEqualTo(new Span(8, 10));
    assertThat(range(40, SHORT, SHORT, SHORT, SHORT, SHORT, SHORT, SHORT, 30, 30))
        .isEqualTo(new Span(8, 10));
  }

  @Test
  void whatAnEditorKeepsIsWorthAsMuchAsALineCanBe() {
    Block kept = paragraph("Kept").keep(AuditRule.EDITOR_KEEP);
    assertThat(range(30, SHORT, SHORT, kept)).isEqualTo(new Span(0, 4));
    Block cut = paragraph("Share").cut(AuditRule.SHARE);
    assertThat(range(30, cut, cut, cut, 10)).isEqualTo(new Span(0, 5));
    assertThat(range(30, cut, cut, cut, cut, cut, cut, cut, cut, cut, cut, 10))
        .isEqualTo(new Span(0, 1));
  }

  /** A colon announces a list; each of its lines costs two words, ten of them at most. */
  @Test
  void aListThatIsAnnouncedBelongsToIt() {
    Block announced = paragraph("These are the crossings of this summer in all:");
    assertThat(range(30, announced, SHORT, SHORT, SHORT, SHORT, SHORT, 11))
        .isEqualTo(new Span(0, 8));
    assertThat(range(30, 9, SHORT, SHORT, SHORT, SHORT, SHORT, 11)).isEqualTo(new Span(0, 2));
    Object[] eleven = new Object[14];
    eleven[0] = 30;
    eleven[1] = announced;
    for (int i = 2; i < 13; i++) {
      eleven[i] = SHORT;
    }
    eleven[13] = 25;
    assertThat(range(eleven)).isEqualTo(new Span(0, 2));
    eleven[12] = 26;
    eleven[13] = 25;
    assertThat(range(eleven)).isEqualTo(new Span(0, 14));
  }

  /** Behind three paragraphs a line that stands alone among short ones is a teaser. */
  @Test
  void teasersBehindTheStoryAreNoneOfIt() {
    assertThat(range(20, 20, 20, SHORT, 19, SHORT, 19, SHORT)).isEqualTo(new Span(0, 3));
    assertThat(range(20, 20, SHORT, 19, SHORT, 19, SHORT)).isEqualTo(new Span(0, 6));
  }

  /** Long lines may stand alone between two short ones, and not among three. */
  @Test
  void longLinesAreTeasersAmongMoreShortOnes() {
    assertThat(range(20, 20, 20, SHORT, 30, SHORT)).isEqualTo(new Span(0, 5));
    assertThat(range(20, 20, 20, SHORT, SHORT, 30, SHORT)).isEqualTo(new Span(0, 3));
  }
}
