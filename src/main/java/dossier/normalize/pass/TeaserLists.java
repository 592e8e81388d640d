package dossier.normalize.pass;

import dossier.model.AuditRule;
import dossier.normalize.draft.Block;
import dossier.normalize.draft.Contract;
import dossier.normalize.draft.Draft;
import dossier.normalize.draft.Pass;
import java.util.ArrayList;
import java.util.List;

/** Pasted lists of which at least half is furniture are lists of teasers: the rest goes too. */
public final class TeaserLists implements Pass {

  @Override
  public Contract contract() {
    return Contract.deciding(AuditRule.TEASER);
  }

  @Override
  public Draft apply(Draft draft) {
    List<Block> blocks = new ArrayList<>(draft.blocks());
    int i = 0;
    while (i < blocks.size()) {
      int end = i;
      int cut = 0;
      while (end < blocks.size() && blocks.get(end).kind() == Block.Kind.BULLET) {
        cut += blocks.get(end).open() ? 0 : 1;
        end++;
      }
      for (int j = i; j < end && cut * 2 >= end - i; j++) {
        Block block = blocks.get(j);
        blocks.set(j, block.open() ? block.cut(AuditRule.TEASER) : block);
      }
      i = Math.max(i + 1, end);
    }
    return draft.with(blocks);
  }
}
