package dossier.normalize.pass;

import dossier.model.AuditRule;
import dossier.normalize.draft.Contract;
import dossier.normalize.draft.Draft;
import dossier.normalize.draft.Pass;

/** What no pass cut is story. */
public final class Finish implements Pass {

  @Override
  public Contract contract() {
    return Contract.deciding(AuditRule.STORY);
  }

  @Override
  public Draft apply(Draft draft) {
    return draft.map((i, block) -> block.open() ? block.keep(AuditRule.STORY) : block);
  }
}
