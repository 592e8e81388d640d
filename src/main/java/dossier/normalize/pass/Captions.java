package dossier.normalize.pass;

import dossier.model.AuditRule;
import dossier.normalize.draft.Block;
import dossier.normalize.draft.Contract;
import dossier.normalize.draft.Draft;
import dossier.normalize.draft.Heads;
import dossier.normalize.draft.Pass;
import java.util.List;

/**
 * Reads the line that hangs on a credit or caption without space between as the caption, and a
 * short line just before one as the picture's description.
 */
public final class Captions implements Pass {
  private static final int LONGEST = 300;
  private static final int SHORT = 60;

  @Override
  public Contract contract() {
    return Contract.deciding(AuditRule.CAPTION).reading(AuditRule.CREDIT, AuditRule.CAPTION);
  }

  @Override
  public Draft apply(Draft draft) {
    Draft now = draft;
    for (int i = 0; i < draft.blocks().size(); i++) {
      Block block = now.blocks().get(i);
      if (block.open() && (hangs(now.blocks(), i) || describes(now.blocks(), i))) {
        int at = i;
        now =
            now.map((j, b) -> j == at ? b.metadata(AuditRule.CAPTION, "captions") : b)
                .adding(Heads.caption(block.plain().strip()));
      }
    }
    return now;
  }

  private static boolean hangs(List<Block> blocks, int i) {
    Block block = blocks.get(i);
    boolean afterCredit = i > 0 && blocks.get(i - 1).by(AuditRule.CREDIT);
    boolean setOff = i + 1 == blocks.size() || blocks.get(i + 1).gapBefore();
    boolean line = block.kind() == Block.Kind.PARAGRAPH && block.plain().length() <= LONGEST;
    return afterCredit && !block.gapBefore() && setOff && line;
  }

  private static boolean describes(List<Block> blocks, int i) {
    String text = blocks.get(i).plain().strip();
    boolean beforeCaption = i + 1 < blocks.size() && blocks.get(i + 1).by(AuditRule.CAPTION);
    boolean afterHead = i > 0 && !blocks.get(i - 1).open();
    return beforeCaption && afterHead && text.length() <= SHORT && !text.matches(".*[.!?]$");
  }
}
