package dossier.model;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A date with its doubt, written as EDTF (ISO 8601-2:2019, levels 0 and 1 without seasons): {@code
 * 2016-10-23}, {@code 2019}, {@code 2019-09-12~}, {@code 201X}, {@code 2018/2019}, {@code ../2016},
 * {@code 2021-10-20T14:33:00+05:30}. A time may leave out its zone and then stands for local time.
 *
 * @param text the date as written
 * @param from the part before {@code /}, or the whole date
 * @param to the part after {@code /} of an interval
 */
public record EdtfDate(String text, Part from, Optional<Part> to) implements Comparable<EdtfDate> {

  /** How exactly a part of a date is known. */
  public enum Precision {
    /** {@code ..}: no limit on this side. */
    OPEN,
    /** A decade such as {@code 201X}. */
    DECADE,
    /** A year. */
    YEAR,
    /** A month of a year. */
    MONTH,
    /** A day. */
    DAY
  }

  /**
   * One end of a date.
   *
   * @param first first day it may mean; {@link LocalDate#MIN} when open
   * @param last last day it may mean; {@link LocalDate#MAX} when open
   * @param precision how exactly it is known
   * @param uncertain marked {@code ?} or {@code %}
   * @param approximate marked {@code ~} or {@code %}
   * @param time the clock time as written, such as {@code 14:33}
   * @param zone the zone as written, {@code Z} or an offset
   */
  public record Part(
      LocalDate first,
      LocalDate last,
      Precision precision,
      boolean uncertain,
      boolean approximate,
      Optional<String> time,
      Optional<String> zone) {}

  private static final Pattern PART =
      Pattern.compile(
          "(?<decade>\\d{3}X)|(?<year>\\d{4})(?:-(?<month>\\d\\d)(?:-(?<day>\\d\\d)"
              + "(?:T(?<time>(?:[01]\\d|2[0-3]):[0-5]\\d(?::[0-5]\\d)?)(?<zone>Z|[+-]\\d\\d:\\d\\d)?)?)?)?");
  private static final Comparator<EdtfDate> ORDER =
      Comparator.comparing(EdtfDate::sortDay)
          .thenComparing(d -> d.from.time().orElse(""))
          .thenComparing(EdtfDate::text);

  /** Reads a date, or returns empty when the text is none. */
  public static Optional<EdtfDate> parse(String text) {
    String trimmed = text.strip();
    int slash = trimmed.indexOf('/');
    if (slash < 0) {
      return part(trimmed)
          .filter(p -> p.precision() != Precision.OPEN)
          .map(p -> new EdtfDate(trimmed, p, Optional.empty()));
    }
    Optional<Part> from = part(trimmed.substring(0, slash));
    Optional<Part> to = part(trimmed.substring(slash + 1));
    boolean ordered =
        from.isPresent() && to.isPresent() && !to.get().last().isBefore(from.get().first());
    boolean bounded =
        ordered
            && !(from.get().precision() == Precision.OPEN
                && to.get().precision() == Precision.OPEN);
    return bounded ? Optional.of(new EdtfDate(trimmed, from.get(), to)) : Optional.empty();
  }

  /** Why a text in the form of a date is none, in words; empty if it has not even the form. */
  public static Optional<String> whyNot(String text) {
    for (String part : text.strip().split("/", -1)) {
      Matcher m = PART.matcher(part.replaceFirst("[?~%]$", ""));
      if (m.matches() && m.group("month") != null && part(part).isEmpty()) {
        int month = Integer.parseInt(m.group("month"));
        if (month < 1 || month > 12) {
          return Optional.of("a year has months 01 to 12");
        }
        YearMonth of = YearMonth.of(Integer.parseInt(m.group("year")), month);
        return Optional.of(of + " has " + of.lengthOfMonth() + " days");
      }
    }
    boolean interval = text.indexOf('/') >= 0 && text.indexOf('/') == text.lastIndexOf('/');
    return interval && Stream.of(text.strip().split("/", -1)).allMatch(p -> part(p).isPresent())
        ? Optional.of("it ends before it begins")
        : Optional.empty();
  }

  /** A day, known exactly. */
  public static EdtfDate of(LocalDate day) {
    return parse(day.toString()).orElseThrow();
  }

  private static Optional<Part> part(String text) {
    if (text.equals("..") || text.isEmpty()) {
      return Optional.of(
          new Part(
              LocalDate.MIN,
              LocalDate.MAX,
              Precision.OPEN,
              false,
              false,
              Optional.empty(),
              Optional.empty()));
    }
    char mark = text.charAt(text.length() - 1);
    boolean marked = mark == '?' || mark == '~' || mark == '%';
    Matcher m = PART.matcher(marked ? text.substring(0, text.length() - 1) : text);
    if (!m.matches()) {
      return Optional.empty();
    }
    try {
      return Optional.of(dated(m, mark == '?' || mark == '%', mark == '~' || mark == '%'));
    } catch (DateTimeException impossible) {
      return Optional.empty();
    }
  }

  private static Part dated(Matcher m, boolean uncertain, boolean approximate) {
    LocalDate first;
    LocalDate last;
    Precision precision;
    if (m.group("decade") != null) {
      first = LocalDate.of(Integer.parseInt(m.group("decade").substring(0, 3)) * 10, 1, 1);
      last = first.plusYears(10).minusDays(1);
      precision = Precision.DECADE;
    } else if (m.group("month") == null) {
      first = LocalDate.of(Integer.parseInt(m.group("year")), 1, 1);
      last = first.plusYears(1).minusDays(1);
      precision = Precision.YEAR;
    } else if (m.group("day") == null) {
      YearMonth month = YearMonth.parse(m.group("year") + "-" + m.group("month"));
      first = month.atDay(1);
      last = month.atEndOfMonth();
      precision = Precision.MONTH;
    } else {
      first = LocalDate.parse(m.group("year") + "-" + m.group("month") + "-" + m.group("day"));
      last = first;
      precision = Precision.DAY;
    }
    Optional<String> time = Optional.ofNullable(m.group("time"));
    return new Part(
        first, last, precision, uncertain, approximate, time, Optional.ofNullable(m.group("zone")));
  }

  /** First day the whole date may mean; {@link LocalDate#MIN} when it has no start. */
  public LocalDate earliest() {
    return from.first();
  }

  /** Last day the whole date may mean; {@link LocalDate#MAX} when it has no end. */
  public LocalDate latest() {
    return to.orElse(from).last();
  }

  /** The day by which lists are sorted: the start, or the end of an interval without a start. */
  public LocalDate sortDay() {
    return from.precision() == Precision.OPEN ? latest() : earliest();
  }

  /** Whether any part is marked uncertain or approximate. */
  public boolean doubtful() {
    return from.uncertain()
        || from.approximate()
        || to.map(t -> t.uncertain() || t.approximate()).orElse(false);
  }

  @Override
  public int compareTo(EdtfDate other) {
    return ORDER.compare(this, other);
  }

  @Override
  public String toString() {
    return text;
  }
}
