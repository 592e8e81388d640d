package dossier.render;

import dossier.model.EdtfDate;
import dossier.model.EdtfDate.Part;
import dossier.model.EdtfDate.Precision;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** Dates in the words of the interface; the words come from messages, never from the JDK. */
final class DateWords {
  private final Messages messages;

  /** What was put into words before, by the text of the date: many pages name one. */
  private final Map<String, String> told = new ConcurrentHashMap<>();

  DateWords(Messages messages) {
    this.messages = messages;
  }

  /** The whole date, with its time, zone and doubt. */
  String of(EdtfDate date) {
    return told.computeIfAbsent(date.text(), text -> words(date));
  }

  private String words(EdtfDate date) {
    Optional<Part> to = date.to();
    if (to.isEmpty()) {
      return part(date.from());
    }
    if (date.from().boundless()) {
      return messages.get(open(date.from()) ? "date.by" : "date.start-unknown", part(to.get()));
    }
    if (to.get().boundless()) {
      return messages.get(open(to.get()) ? "date.since" : "date.end-unknown", part(date.from()));
    }
    return messages.get("date.between", part(date.from()), part(to.get()));
  }

  private static boolean open(Part part) {
    return part.precision() == Precision.OPEN;
  }

  /** The date of one act, such as publication, of which an open end says only how late it was. */
  String point(EdtfDate date) {
    boolean open = date.to().map(Part::boundless).orElse(false);
    return open ? messages.get("date.or-later", part(date.from())) : of(date);
  }

  /** The span of a role: from, to, both or neither. */
  String span(Optional<EdtfDate> from, Optional<EdtfDate> to) {
    if (from.isEmpty() && to.isEmpty()) {
      return "";
    }
    if (to.isEmpty()) {
      return messages.get("date.since", of(from.get()));
    }
    return from.isEmpty()
        ? messages.get("date.until", of(to.get()))
        : messages.get("date.from.to", of(from.get()), of(to.get()));
  }

  private String part(Part part) {
    String text =
        switch (part.precision()) {
          case OPEN, UNKNOWN -> messages.get("date.open");
          case CENTURY -> messages.get("date.century", year(part), year(part.last().getYear()));
          case SEASON -> messages.get("date.season." + season(part), year(part));
          case DECADE -> messages.get("date.decade", year(part));
          case YEAR -> year(part);
          case MONTH -> messages.get("date.month", month(part), year(part));
          case DAY ->
              messages.get(
                  "date.day",
                  String.valueOf(part.first().getDayOfMonth()),
                  month(part),
                  year(part));
        };
    String timed =
        part.time().map(t -> messages.get("date.time", text, clock(t, part))).orElse(text);
    String doubted = part.uncertain() ? messages.get("date.uncertain", timed) : timed;
    return part.approximate() ? messages.get("date.approximate", doubted) : doubted;
  }

  private String clock(String time, Part part) {
    String zone =
        part.zone()
            .map(z -> z.equals("Z") ? "UTC" : "UTC" + z.replace("-", "−"))
            .orElse(messages.get("date.no-zone"));
    return messages.get("date.clock", time.substring(0, 5), zone);
  }

  private String month(Part part) {
    return messages.get("month." + part.first().getMonthValue());
  }

  /** Spring is spring in both halves of the earth. */
  private static int season(Part part) {
    int number = part.season().orElseThrow();
    return number <= 32 ? 21 + (number - 21) % 4 : number;
  }

  private String year(Part part) {
    return year(part.first().getYear());
  }

  /** The year 0 of the standard is 1 BC. */
  String year(int year) {
    return year > 0 ? String.valueOf(year) : messages.get("date.bc", String.valueOf(1 - year));
  }
}
