package dossier.review;

import dossier.diagnostic.Diagnostic;
import dossier.diagnostic.KeyPlace;
import dossier.diagnostic.Rule;
import dossier.model.EdtfDate;
import dossier.model.Event;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a change left on other ground than before: claims whose evidence was edited under them, and
 * dates that were in doubt and are not any more. No build sees either by itself.
 */
public final class Unsettled {
  /** UTF-16 units of a sentence that a finding shows. */
  private static final int SHOWN = 160;

  private Unsettled() {}

  /** What a reviewer has to read again. */
  public static List<Diagnostic> since(Review base, Review now) {
    List<Diagnostic> all = new ArrayList<>();
    News news = new News(now, Optional.of(base));
    for (Claim claim : now.claims()) {
      news.before(claim).ifPresent(old -> all.add(changed(claim, old)));
    }
    Map<String, EdtfDate> dates = new HashMap<>();
    base.dossier().events().forEach(e -> e.date().ifPresent(d -> dates.put(e.slug(), d)));
    for (Event event : now.dossier().events()) {
      Optional<EdtfDate> old = Optional.ofNullable(dates.get(event.slug()));
      event
          .date()
          .filter(d -> old.filter(EdtfDate::doubtful).isPresent() && !d.doubtful())
          .ifPresent(d -> all.add(surer(event, old.get(), d)));
    }
    return all;
  }

  private static Diagnostic changed(Claim claim, String old) {
    return new Diagnostic(
        Rule.EVIDENCE_CHANGED,
        claim.at(),
        "the claim stayed as it was, and "
            + claim.place()
            + " now says “"
            + shown(claim.sentence())
            + "” where it said “"
            + shown(old)
            + "”",
        "read the claim against it, and change what does not hold any more");
  }

  private static String shown(String sentence) {
    return sentence.length() <= SHOWN ? sentence : sentence.substring(0, SHOWN) + " …";
  }

  private static Diagnostic surer(Event event, EdtfDate old, EdtfDate date) {
    return new Diagnostic(
        Rule.DOUBT_DROPPED,
        KeyPlace.of(event.file(), "date", date.text()),
        "the date was `" + old.text() + "` and is in no doubt any more",
        "say in the account which source settles it");
  }
}
