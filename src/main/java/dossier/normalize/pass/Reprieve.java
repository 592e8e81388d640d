package dossier.normalize.pass;

import dossier.model.Audit;
import dossier.model.AuditRule;
import dossier.model.CaptureFormat;
import dossier.normalize.draft.Block;
import dossier.normalize.draft.Contract;
import dossier.normalize.draft.Draft;
import dossier.normalize.draft.Pass;
import java.util.Set;

/**
 * Pasted text that somebody had trimmed already: a line or two that only sound like furniture,
 * “Share this information, please?”, are more likely part of the story, and stay.
 */
public final class Reprieve implements Pass {
  private static final Set<AuditRule> DOUBTFUL =
      Set.of(
          AuditRule.PROMO, AuditRule.SHARE, AuditRule.RELATED, AuditRule.IMPRINT, AuditRule.TOPICS);

  @Override
  public Contract contract() {
    return Contract.deciding(AuditRule.STORY)
        .reading(
            AuditRule.PROMO,
            AuditRule.SHARE,
            AuditRule.RELATED,
            AuditRule.IMPRINT,
            AuditRule.TOPICS);
  }

  @Override
  public Draft apply(Draft draft) {
    return draft.capture().format() == CaptureFormat.TEXT && draft.trimmed()
        ? draft.map((i, b) -> doubtful(b) ? b.keep(AuditRule.STORY) : b)
        : draft;
  }

  private static boolean doubtful(Block block) {
    return block.is(Audit.Fate.CUT) && DOUBTFUL.stream().anyMatch(block::by);
  }
}
