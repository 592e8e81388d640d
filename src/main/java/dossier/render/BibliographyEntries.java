package dossier.render;

import dossier.model.Citation;
import dossier.model.EdtfDate;
import dossier.model.EdtfDate.Part;
import dossier.model.EdtfDate.Precision;
import dossier.model.Settings;
import dossier.model.Source;
import dossier.model.SourceKind;
import dossier.render.format.BibliographyEntry;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;

/** Makes references of sources. A digest is cited as what it is: a page of this dossier. */
final class BibliographyEntries {
  private final Settings settings;
  private final Messages messages;

  BibliographyEntries(Settings settings, Messages messages) {
    this.settings = settings;
    this.messages = messages;
  }

  /** Whether a date is in doubt, or no single one. */
  private static boolean open(EdtfDate date) {
    return date.doubtful() || date.to().isPresent();
  }

  /** Whether an address is an outlet's and not the article's. */
  private static boolean home(String url) {
    return url.matches("https?://[^/?#]+/?");
  }

  BibliographyEntry of(Source source) {
    Citation citation = source.head().citation();
    boolean digest = source.kind() == SourceKind.DIGEST;
    String page = settings.base() + Urls.source(source);
    Optional<EdtfDate> own = digest ? Optional.empty() : source.date();
    Optional<Part> date = own.map(EdtfDate::from).filter(p -> !p.boundless());
    LocalDate day = date.map(Part::first).orElse(LocalDate.MIN);
    Precision known = date.map(Part::precision).orElse(Precision.OPEN);
    boolean year = known.compareTo(Precision.YEAR) >= 0;
    String note =
        digest
            ? source
                .publisher()
                .map(o -> messages.get("cite.of", o))
                .orElse(messages.get("cite.own"))
            : "";
    return new BibliographyEntry(
        source.id(),
        source.title(),
        citation.byline().orElse(""),
        digest ? settings.title() : citation.publisher().orElse(""),
        year ? String.format(Locale.ROOT, "%04d", day.getYear()) : "",
        known.compareTo(Precision.MONTH) >= 0 ? day.getMonthValue() : 0,
        known == Precision.DAY ? day.getDayOfMonth() : 0,
        date.isPresent()
            ? own.filter(BibliographyEntries::open).map(EdtfDate::text).orElse("")
            : "",
        digest ? page : citation.url().filter(u -> !home(u)).orElse(page),
        citation.language().orElse(settings.language()),
        note,
        !digest && citation.publisher().isPresent());
  }
}
