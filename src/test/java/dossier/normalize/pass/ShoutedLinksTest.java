package dossier.normalize.pass;

import static dossier.normalize.pass.Drafts.paragraph;
import static dossier.normalize.pass.Drafts.sentence;
import static org.assertj.core.api.Assertions.assertThat;

import dossier.model.AuditRule;
import dossier.model.CaptureFormat;
import dossier.normalize.draft.Block;
import dossier.normalize.draft.Draft;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Lines in capitals between two paragraphs. */
class ShoutedLinksTest {
  private static final String SIX = "BOARD DENIES FERRY WAS SOLD CHEAPLY";

  private static boolean cut(Block line) {
    return !cut(List.of(sentence(20), line, sentence(20))).isEmpty();
  }

  private static List<Integer> cut(List<Block> blocks) {
    Draft draft = Drafts.of(CaptureFormat.HTML, blocks);
    return Drafts.cut(blocks, new ShoutedLinks().apply(draft));
  }

  @Test
  void areTeasers() {
    List<Block> blocks = List.of(sentence(20), paragraph(SIX), sentence(20));
    Draft after = new ShoutedLinks().apply(Drafts.of(CaptureFormat.HTML, blocks));
    assertThat(after.blocks().get(1).by(AuditRule.TEASER)).isTrue();
    assertThat(Drafts.cut(blocks, after)).containsExactly(1);
  }

  @Test
  void haveSixWordsToThirty() {
    assertThat(cut(paragraph(SIX))).isTrue();
    assertThat(cut(paragraph("BOARD DENIES FERRY WAS SOLD"))).isFalse();
    assertThat(cut(paragraph("WORD ".repeat(30).strip()))).isTrue();
    assertThat(cut(paragraph("WORD ".repeat(31).strip()))).isFalse();
  }

  /** Of 41 characters two small letters are few, of 40 they are not. */
  @Test
  void mayHaveAPluralOfAnAcronym() {
    assertThat(cut(paragraph("ALL OF THE MPs AND THE NGOs LEAVE TOWN NOW"))).isTrue();
    assertThat(cut(paragraph("ALL OF THE MPs AND THE NGOs LEAVE IN ALL"))).isFalse();
    assertThat(cut(paragraph("ALL OF THE MPs AND THE NGOs LEAVE IT ALL."))).isTrue();
  }

  @Test
  void areMostlyLetters() {
    assertThat(cut(paragraph("ABC 1234 5678 9012 3456 7890 DEF"))).isFalse();
    assertThat(cut(paragraph("ABCDEF 12 34 GHIJKL 56 78"))).isFalse();
    assertThat(cut(paragraph("ABCDEFG 12 34 GHIJKLM 56 7"))).isTrue();
  }

  @Test
  void standBetweenParagraphs() {
    Block line = paragraph(SIX);
    assertThat(cut(List.of(line, sentence(20)))).isEmpty();
    assertThat(cut(List.of(sentence(20), line))).isEmpty();
    assertThat(cut(List.of(sentence(20), line, paragraph("Label"), sentence(20)))).isEmpty();
    assertThat(cut(List.of(paragraph("Label"), line, sentence(20)))).isEmpty();
  }

  @Test
  void whatIsCutDoesNotStandBetween() {
    Block share = paragraph("Share").cut(AuditRule.SHARE);
    assertThat(cut(List.of(sentence(20), share, paragraph(SIX), share, share, sentence(20))))
        .containsExactly(2);
  }

  /** A text in capitals throughout is no list of links. */
  @Test
  void paragraphsThatAreShoutedAreNone() {
    Block shouted = paragraph("WORD ".repeat(25) + "END.");
    assertThat(cut(List.of(shouted, paragraph(SIX), shouted))).isEmpty();
    assertThat(cut(List.of(sentence(20), paragraph(SIX), shouted))).isEmpty();
  }

  @Test
  void headingsAndItemsAreNone() {
    assertThat(cut(paragraph(SIX).as(Block.Kind.HEADING, 2))).isFalse();
    assertThat(cut(paragraph(SIX).as(Block.Kind.BULLET, 1))).isFalse();
    assertThat(cut(paragraph(SIX).keep(AuditRule.EDITOR_KEEP))).isFalse();
  }
}
