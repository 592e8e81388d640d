package dossier.model;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.Optional;

/**
 * A date with its doubt, written as EDTF (ISO 8601-2:2019; level 1, and of level 2 seasons, marks
 * on single parts and unspecified digits anywhere): {@code 2016-10-23}, {@code 2019}, {@code
 * 2019-09-12~}, {@code 2019-06?-12}, {@code 201X}, {@code 2019-21}, {@code -0043}, {@code
 * 2018/2019}, {@code ../2016}, {@code 2021-10-20T14:33:00+05:30}. A time may leave out its zone and
 * then stands for local time. The year 0000 is 1 BC.
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
    /** Nothing: there is a limit on this side, and it is not known. */
    UNKNOWN,
    /** A hundred years such as {@code 19XX}. */
    CENTURY,
    /** A decade such as {@code 201X}. */
    DECADE,
    /** A year. */
    YEAR,
    /** A season, a quarter or a half of a year, such as {@code 2019-21}. */
    SEASON,
    /** A month of a year. */
    MONTH,
    /** A day. */
    DAY
  }

  /**
   * One end of a date.
   *
   * @param first first day it may mean; {@link LocalDate#MIN} when open or unknown
   * @param last last day it may mean; {@link LocalDate#MAX} when open or unknown
   * @param precision how exactly it is known
   * @param season the number that EDTF has for a season, 21 to 41
   * @param uncertain marked {@code ?} or {@code %}
   * @param approximate marked {@code ~} or {@code %}
   * @param time the clock time as written, such as {@code 14:33}
   * @param zone the zone as written, {@code Z} or an offset
   */
  public record Part(
      LocalDate first,
      LocalDate last,
      Precision precision,
      Optional<Integer> season,
      boolean uncertain,
      boolean approximate,
      Optional<String> time,
      Optional<String> zone) {

    /** Whether nothing is said on this side. */
    public boolean boundless() {
      return precision == Precision.OPEN || precision == Precision.UNKNOWN;
    }
  }

  private static final Comparator<EdtfDate> ORDER =
      Comparator.comparing(EdtfDate::instant)
          .thenComparing(d -> d.from.time().orElse(""))
          .thenComparing(EdtfDate::text);

  /** Reads a date, or returns empty when the text is none. */
  public static Optional<EdtfDate> parse(String text) {
    return EdtfParser.parse(text);
  }

  /** Why a text is no date that is read here, in words; empty if there is no telling. */
  public static Optional<String> whyNot(String text) {
    return EdtfHelp.whyNot(text);
  }

  /** A day, known exactly. */
  public static EdtfDate of(LocalDate day) {
    return parse(day.toString()).orElseThrow();
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
    return from.boundless() ? latest() : earliest();
  }

  /**
   * When it begins, as Greenwich has it if its zone is known; without a time at the start of its
   * day.
   */
  public LocalDateTime instant() {
    LocalDateTime start = sortDay().atStartOfDay();
    if (from.time().isEmpty()) {
      return start;
    }
    LocalDateTime local = from.first().atTime(LocalTime.parse(from.time().get()));
    return from.zone()
        .map(zone -> local.minusSeconds(ZoneOffset.of(zone).getTotalSeconds()))
        .orElse(local);
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
