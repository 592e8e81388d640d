package dossier.render;

import dossier.model.EdtfDate;
import dossier.model.EdtfDate.Part;
import dossier.model.EdtfDate.Precision;
import java.util.Optional;

/** Dates in the words of the interface; the words come from messages, never from the JDK. */
final class DateWords {
  private final Messages messages;

  DateWords(Messages messages) {
    this.messages = messages;
  }

  /** The whole date, with its time, zone and doubt. */
  String of(EdtfDate date) {
    Optional<Part> to = date.to();
    if (to.isEmpty()) {
      return part(date.from());
    }
    if (date.from().precision() == Precision.OPEN) {
      return messages.get("date.by", part(to.get()));
    }
    return to.get().precision() == Precision.OPEN
        ? messages.get("date.since", part(date.from()))
        : messages.get("date.between", part(date.from()), part(to.get()));
  }

  /** The date of one act, such as publication, of which an open end says only how late it was. */
  String point(EdtfDate date) {
    boolean open = date.to().map(t -> t.precision() == Precision.OPEN).orElse(false);
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
          case OPEN -> messages.get("date.open");
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

  private static String year(Part part) {
    return String.valueOf(part.first().getYear());
  }
}
