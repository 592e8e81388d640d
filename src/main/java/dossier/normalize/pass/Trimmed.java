package dossier.normalize.pass;

import dossier.model.Audit.Fate;
import dossier.model.AuditRule;
import dossier.model.CaptureFormat;
import dossier.normalize.draft.Block;
import dossier.normalize.draft.Contract;
import dossier.normalize.draft.Draft;
import dossier.normalize.draft.Pass;
import dossier.normalize.draft.Shape;
import java.util.List;

/**
 * Decides, once and for all passes behind it, whether a pasted text looks as if somebody had
 * trimmed it already: next to nothing in it was told to be furniture or metadata, and no menu
 * stands before its first paragraph; so position and shape alone are no reason to cut. A splice is
 * never trimmed.
 */
public final class Trimmed implements Pass {
  private static final int MOST_SIGNS = 2;
  private static final int LONGEST_MENU = 4;
  private static final int LONGEST_HEAD = 8;

  /** Items of menus have so many words at most. */
  private static final int LABEL = 4;

  @Override
  public Contract contract() {
    return Contract.deciding().reading(AuditRule.OUTLET);
  }

  @Override
  public Draft apply(Draft draft) {
    boolean text = draft.capture().format() == CaptureFormat.TEXT && draft.outlets().isEmpty();
    return text && trimmed(draft.blocks()) ? draft.asTrimmed() : draft;
  }

  private static boolean trimmed(List<Block> blocks) {
    long signs =
        blocks.stream()
            .filter(b -> !b.open() && !b.is(Fate.KEPT) && !b.by(AuditRule.OUTLET))
            .count();
    List<Block> above =
        blocks.stream()
            .takeWhile(b -> !b.open() || !Shape.of(b.plain()).prose())
            .filter(Block::open)
            .toList();
    long menu = above.stream().filter(b -> Shape.of(b.plain()).words() <= LABEL).count();
    return signs <= MOST_SIGNS && menu <= LONGEST_MENU && above.size() <= LONGEST_HEAD;
  }
}
