package dossier.normalize.pass;

import dossier.diagnostic.Diagnostic;
import dossier.diagnostic.Rule;
import dossier.diagnostic.Span;
import dossier.model.AuditRule;
import dossier.model.CaptureFormat;
import dossier.model.Citation;
import dossier.model.EdtfDate;
import dossier.normalize.date.DateReader;
import dossier.normalize.draft.Block;
import dossier.normalize.draft.Draft;
import dossier.normalize.draft.Heads;
import dossier.normalize.draft.Shape;
import dossier.normalize.words.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Lines that say when a text was published or changed. */
final class HeadDates {
  private static final Pattern READING_TIME =
      Pattern.compile("[\\s|·•-]*\\d{1,3}[ -]min(?:ute)?s?\\.? read\\.?\\s*$");

  /** The same in other words, as a part of a line of dates. */
  private static final Pattern READING =
      Pattern.compile("(?iu:" + Words.any(Words.Kind.READING_TIME) + ")|");

  private static final int LONGEST_NAME = 90;

  private HeadDates() {}

  /** The dates of a line that says nothing else: of publication, and perhaps of change. */
  static List<DateReader.Dated> dates(String text) {
    String line = READING_TIME.matcher(text).replaceFirst("");
    Optional<DateReader.Dated> whole = DateReader.line(line);
    if (whole.isPresent()) {
      return List.of(whole.get());
    }
    List<DateReader.Dated> dates = new ArrayList<>();
    for (String part : DateReader.parts(line)) {
      Optional<DateReader.Dated> date = DateReader.line(part);
      if (date.isEmpty() && !READING.matcher(part.strip()).matches()) {
        return List.of();
      }
      date.ifPresent(dates::add);
    }
    return dates;
  }

  static Draft dates(Draft draft, int i, List<DateReader.Dated> dates) {
    Draft now = date(draft, i, dates.get(0));
    for (DateReader.Dated date : dates.subList(1, dates.size())) {
      now = dated(now, i, date);
    }
    return now;
  }

  /** Above the story of a page without another date, a month may be its date. */
  static Optional<EdtfDate> month(Draft draft, int at, String text) {
    boolean wanted =
        draft.capture().format() == CaptureFormat.HTML
            && draft.head().citation().published().isEmpty()
            && draft.blocks().subList(0, at).stream()
                .noneMatch(b -> b.open() && Shape.of(b.plain()).prose());
    return wanted ? DateReader.monthLine(text) : Optional.empty();
  }

  /** Below the story only a line that says what its date is. */
  static Draft readBelow(Draft draft, int i, Block block) {
    return DateReader.line(block.plain())
        .filter(DateReader.Dated::labelled)
        .map(date -> date(draft, i, date))
        .orElse(draft);
  }

  /** A short line of a saved page's head that holds a date among other things. */
  static Optional<DateReader.Dated> within(Draft draft, String text) {
    boolean wanted =
        draft.capture().format() == CaptureFormat.HTML
            && draft.head().citation().published().isEmpty()
            && text.length() <= LONGEST_NAME
            && !Shape.of(text).sentence();
    return wanted ? DateReader.find(text).filter(d -> !d.changed()) : Optional.empty();
  }

  private static Draft date(Draft draft, int i, DateReader.Dated date) {
    String field = date.changed() ? "updated" : "published";
    Block block = draft.blocks().get(i).metadata(AuditRule.DATE, field);
    return dated(draft.deciding(i, block), i, date);
  }

  static Draft dated(Draft draft, int i, DateReader.Dated date) {
    Draft now =
        draft.adding(date.changed() ? Heads.updated(date.date()) : Heads.published(date.date()));
    Span span = draft.blocks().get(i).span();
    return date.ambiguousZone()
        .map(zone -> now.reporting(ambiguous(draft, span, zone)))
        .orElse(now);
  }

  private static Diagnostic ambiguous(Draft draft, Span span, String zone) {
    return new Diagnostic(
        Rule.AMBIGUOUS_ZONE,
        draft.capture().file().at(span),
        "`" + zone + "` stands for more than one time zone, so the time is kept without one",
        "if you know which, give `published` with its offset in " + draft.capture().id() + ".yaml");
  }

  /** The day on which an archive took the page is none of the article's. */
  static boolean archive(Draft draft, DateReader.Dated date) {
    Citation citation = draft.head().citation();
    return citation.archived().isPresent()
        && citation.retrieved().map(r -> r.sortDay().equals(date.date().sortDay())).orElse(false);
  }
}
