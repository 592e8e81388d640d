package dossier.normalize.pass;

import dossier.model.AuditRule;
import dossier.normalize.draft.Contract;
import dossier.normalize.draft.Draft;
import dossier.normalize.draft.Pass;
import dossier.normalize.words.Words;
import java.util.List;

/** Cuts lines that are furniture by their wording alone, in any language, wherever they stand. */
public final class FurnitureLines implements Pass {
  private static final List<Wording> WORDINGS =
      List.of(
          Wording.of(AuditRule.ADVERT, Words.Kind.ADVERT),
          Wording.of(AuditRule.READING_TIME, Words.Kind.READING_TIME),
          Wording.of(AuditRule.INTERFACE, Words.Kind.INTERFACE),
          Wording.of(AuditRule.SHARE, Words.Kind.SHARE),
          Wording.of(AuditRule.PROMO, Words.Kind.PROMO),
          Wording.of(AuditRule.NEIGHBOURS, Words.Kind.NEIGHBOURS),
          Wording.of(AuditRule.TOPICS, Words.Kind.TOPICS),
          Wording.of(AuditRule.RELATED, Words.Kind.RELATED),
          Wording.of(AuditRule.CONSENT, Words.Kind.CONSENT),
          Wording.of(AuditRule.IMPRINT, Words.Kind.IMPRINT),
          Wording.of(AuditRule.COMMENTS, Words.Kind.COMMENTS));

  @Override
  public Contract contract() {
    return Wording.contract(WORDINGS);
  }

  @Override
  public Draft apply(Draft draft) {
    return Wording.cut(draft, WORDINGS);
  }
}
