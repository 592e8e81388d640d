package dossier.evidence;

import dossier.diagnostic.Diagnostics;
import dossier.diagnostic.Nearest;
import dossier.diagnostic.Rule;
import dossier.model.Dossier;
import dossier.model.Entity;
import dossier.model.QuotationRuling;
import dossier.model.Source;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;

/** Reports what an editor rules of quotations that are not there, or of people who are not. */
public final class Rulings {
  private final TreeSet<String> slugs = new TreeSet<>();
  private final Diagnostics diagnostics;

  private Rulings(Dossier dossier, Diagnostics diagnostics) {
    dossier.entities().stream().map(Entity::slug).forEach(slugs::add);
    this.diagnostics = diagnostics;
  }

  /**
   * Checks all sidecars.
   *
   * @param read what was read from the sources, by id, before any ruling refused it
   */
  public static void check(
      Dossier dossier, Map<String, Quotations.Read> read, Diagnostics diagnostics) {
    Rulings rulings = new Rulings(dossier, diagnostics);
    for (Source source : dossier.sources()) {
      for (QuotationRuling ruling : source.quotations()) {
        rulings.check(ruling, read.get(source.id()));
      }
    }
  }

  private void check(QuotationRuling ruling, Quotations.Read read) {
    slug(ruling.speaker(), ruling);
    slug(ruling.addressee(), ruling);
    if (read.words().stream().noneMatch(w -> w.contains(ruling.text()))) {
      diagnostics.add(
          Rule.LOST_QUOTATION,
          ruling.place(),
          "`" + ruling.text() + "` stands in no quotation of the source",
          "copy words of it from data/quotations.json");
    }
  }

  private void slug(Optional<String> slug, QuotationRuling ruling) {
    if (slug.isPresent() && !slug.get().equals("none") && !slugs.contains(slug.get())) {
      diagnostics.add(
          Rule.UNKNOWN_ENTITY,
          ruling.place(),
          "`" + slug.get() + "` is neither a profile nor an event",
          Nearest.hint(slug.get(), slugs, "write the slug of a file in profiles/, or `none`"));
    }
  }
}
