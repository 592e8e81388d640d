package dossier.normalize.pass;

import static dossier.normalize.pass.Drafts.paragraph;
import static org.assertj.core.api.Assertions.assertThat;

import dossier.model.AuditRule;
import dossier.model.CaptureFormat;
import dossier.normalize.draft.Block;
import dossier.normalize.draft.Pass;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Lines of tags, and lists of which half is furniture. */
class ListsTest {
  private static final Block TAGS = paragraph("Tags").cut(AuditRule.TOPICS);

  private static List<Integer> cut(Pass pass, Block... blocks) {
    List<Block> all = List.of(blocks);
    return Drafts.cut(all, pass.apply(Drafts.of(CaptureFormat.TEXT, all)));
  }

  private static Block item(String text) {
    return paragraph(text).as(Block.Kind.BULLET, 1);
  }

  @Test
  void theLineBelowALabelOfTagsIsOne() {
    Pass pass = new TagLists();
    Block four = paragraph("ferry, harbour; board, town");
    assertThat(cut(pass, TAGS, four)).containsExactly(1);
    assertThat(cut(pass, TAGS, paragraph("ferry, harbour, board"))).isEmpty();
    assertThat(cut(pass, four, TAGS)).isEmpty();
    assertThat(cut(pass, paragraph("Tags").cut(AuditRule.SHARE), four)).isEmpty();
    assertThat(cut(pass, TAGS, paragraph("ferry, harbour, board, town."))).isEmpty();
    assertThat(cut(pass, TAGS, four.keep(AuditRule.EDITOR_KEEP))).isEmpty();
  }

  /** Tags have four words each at most, on average. */
  @Test
  void aLineOfLongerPartsIsNone() {
    Pass pass = new TagLists();
    Block sixteen = paragraph("a b c d, a b c d, a b c d, a b c d");
    assertThat(cut(pass, TAGS, sixteen)).containsExactly(1);
    assertThat(cut(pass, TAGS, paragraph(sixteen.plain() + " e f g h"))).isEmpty();
  }

  @Test
  void aListOfWhichHalfIsFurnitureGoesAsAWhole() {
    Pass pass = new TeaserLists();
    Block share = item("Share").cut(AuditRule.SHARE);
    assertThat(cut(pass, share, item("Whales"), item("Eels"), share)).containsExactly(1, 2);
    assertThat(cut(pass, share, item("Whales"), item("Eels"))).isEmpty();
    assertThat(cut(pass, item("Whales"), paragraph("Eels"), share)).isEmpty();
    assertThat(cut(pass, paragraph("Eels"), item("Whales"), share, paragraph("Eels")))
        .containsExactly(1);
  }
}
