package dossier.normalize.pass;

import dossier.model.AuditRule;
import dossier.model.EdtfDate;
import dossier.normalize.date.DateReader;
import dossier.normalize.draft.Block;
import dossier.normalize.draft.Contract;
import dossier.normalize.draft.Draft;
import dossier.normalize.draft.Heads;
import dossier.normalize.draft.Pass;
import java.util.List;
import java.util.Optional;

/** Reads lines that state authors, dates, captions and credits, wherever they stand alone. */
public final class HeadLines implements Pass {
  /** Two dates with their labels and times, in UTF-16 units. */
  private static final int LONGEST_DATES = 130;

  @Override
  public Contract contract() {
    return Contract.deciding(AuditRule.BYLINE, AuditRule.DATE, AuditRule.CAPTION, AuditRule.CREDIT)
        .reading(AuditRule.OUTSIDE_STORY);
  }

  @Override
  public Draft apply(Draft draft) {
    Draft now = draft;
    boolean begun = false;
    for (int i = 0; i < draft.blocks().size(); i++) {
      Block block = now.blocks().get(i);
      begun = begun || block.open();
      if (block.open() || (!begun && block.by(AuditRule.OUTSIDE_STORY))) {
        now = read(now, i, block);
      } else if (block.by(AuditRule.OUTSIDE_STORY)) {
        now = HeadDates.readBelow(now, i, block);
      }
    }
    return now;
  }

  private static Draft read(Draft draft, int i, Block block) {
    String text = block.plain().strip();
    if (block.kind() == Block.Kind.CAPTION) {
      return HeadCaptions.caption(draft, i, text);
    }
    if (HeadBylines.office(draft, i, text)) {
      return draft.deciding(i, block.cut(AuditRule.BYLINE));
    }
    Optional<String> labelled = HeadCaptions.labelled(text);
    if (labelled.isPresent()) {
      return HeadCaptions.caption(draft, i, labelled.get());
    }
    return text.length() > LONGEST_DATES && !HeadBylines.several(text)
        ? captioned(draft, i, text)
        : shortLine(draft, i, text);
  }

  private static Draft shortLine(Draft draft, int i, String text) {
    List<DateReader.Dated> dates = HeadDates.dates(text);
    if (dates.stream().anyMatch(d -> HeadDates.archive(draft, d))) {
      return draft;
    }
    if (!dates.isEmpty()) {
      return HeadDates.dates(draft, i, dates);
    }
    Optional<EdtfDate> month = HeadDates.month(draft, i, text);
    if (month.isPresent()) {
      return draft
          .deciding(i, draft.blocks().get(i).metadata(AuditRule.DATE, "published"))
          .adding(Heads.published(month.get()));
    }
    Draft named = HeadBylines.line(draft, i, text);
    if (named != draft) {
      return named;
    }
    Optional<DateReader.Dated> within = HeadDates.within(draft, text);
    if (within.isPresent()) {
      Draft dated = HeadDates.dated(draft, i, within.get());
      return HeadBylines.signed(dated, text.substring(0, within.get().start()));
    }
    return HeadCaptions.credit(draft, i, text).orElseGet(() -> captioned(draft, i, text));
  }

  private static Draft captioned(Draft draft, int i, String text) {
    return HeadCaptions.captioned(text) ? HeadCaptions.caption(draft, i, text) : draft;
  }
}
