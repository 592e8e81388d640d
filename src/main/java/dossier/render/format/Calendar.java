package dossier.render.format;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Events as iCalendar (RFC 5545), of whole days or of an hour; lines folded at 75 octets. */
public final class Calendar {
  private static final int LONGEST_LINE = 75;
  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss", Locale.ROOT);

  private Calendar() {}

  /**
   * An entry.
   *
   * @param uid that never changes
   * @param summary its name
   * @param description more of it; may be empty
   * @param url its page
   * @param first day
   * @param last day, inclusive
   * @param time when on the first day it began, if that is known
   * @param greenwich whether that is the time of Greenwich, else that of the place
   * @param certain whether it took place on those days
   */
  public record Entry(
      String uid,
      String summary,
      String description,
      String url,
      LocalDate first,
      LocalDate last,
      Optional<LocalDateTime> time,
      boolean greenwich,
      boolean certain) {}

  /** The whole file. The stamp of an entry is its first day: no clock is asked. */
  public static String write(String name, List<Entry> entries) {
    StringBuilder out = new StringBuilder();
    line(out, "BEGIN:VCALENDAR");
    line(out, "VERSION:2.0");
    line(out, "PRODID:-//Dossier//Dossier//EN");
    line(out, "X-WR-CALNAME:" + text(name));
    for (Entry entry : entries) {
      line(out, "BEGIN:VEVENT");
      line(out, "UID:" + text(entry.uid()));
      line(out, "DTSTAMP:" + day(entry.first()) + "T000000Z");
      when(out, entry);
      line(out, "SUMMARY:" + text(entry.summary()));
      if (!entry.description().isEmpty()) {
        line(out, "DESCRIPTION:" + text(entry.description()));
      }
      line(out, "URL:" + entry.url());
      line(out, "STATUS:" + (entry.certain() ? "CONFIRMED" : "TENTATIVE"));
      line(out, "TRANSP:TRANSPARENT");
      line(out, "END:VEVENT");
    }
    line(out, "END:VCALENDAR");
    return out.toString();
  }

  /** An hour, of which the end is not known, or whole days. */
  private static void when(StringBuilder out, Entry entry) {
    if (entry.time().isPresent()) {
      String time = entry.time().get().format(TIME);
      line(out, "DTSTART:" + time + (entry.greenwich() ? "Z" : ""));
    } else {
      line(out, "DTSTART;VALUE=DATE:" + day(entry.first()));
      line(out, "DTEND;VALUE=DATE:" + day(entry.last().plusDays(1)));
    }
  }

  private static String day(LocalDate day) {
    return day.format(DateTimeFormatter.BASIC_ISO_DATE);
  }

  private static String text(String text) {
    return text.replace("\\", "\\\\")
        .replace(";", "\\;")
        .replace(",", "\\,")
        .replaceAll("\\s+", " ");
  }

  private static void line(StringBuilder out, String line) {
    int octets = 0;
    for (int i = 0; i < line.length(); i += Character.charCount(line.codePointAt(i))) {
      String c = Character.toString(line.codePointAt(i));
      int size = c.getBytes(StandardCharsets.UTF_8).length;
      if (octets + size > LONGEST_LINE) {
        out.append("\r\n ");
        octets = 1;
      }
      out.append(c);
      octets += size;
    }
    out.append("\r\n");
  }
}
