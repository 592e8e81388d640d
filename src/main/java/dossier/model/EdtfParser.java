package dossier.model;

import dossier.model.EdtfDate.Part;
import dossier.model.EdtfDate.Precision;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads EDTF. */
final class EdtfParser {
  /** A part of a date: marks of doubt before or behind each piece, then perhaps a time. */
  static final Pattern PART =
      Pattern.compile(
          "(?<m1>[?~%]?)(?<year>-?\\d{4}|-?\\d{3}X|-?\\d{2}XX|Y-?\\d{5,9})(?<m2>[?~%]?)"
              + "(?:-(?<m3>[?~%]?)(?<month>\\d\\d|XX)(?<m4>[?~%]?)"
              + "(?:-(?<m5>[?~%]?)(?<day>\\d\\d|XX)(?<m6>[?~%]?)"
              + "(?:T(?<time>(?:[01]\\d|2[0-3]):[0-5]\\d(?::[0-5]\\d)?)"
              + "(?<zone>Z|[+-](?:0\\d|1[0-8]):[0-5]\\d)?)?)?)?");

  private static final int MARKS = 6;

  /** The numbers of seasons; 25 to 32 say of which half of the earth. */
  private static final int FIRST_SEASON = 21;

  private static final int LAST_SEASON = 41;

  private EdtfParser() {}

  static Optional<EdtfDate> parse(String text) {
    String trimmed = text.strip();
    int slash = trimmed.indexOf('/');
    if (slash < 0) {
      return part(trimmed)
          .filter(p -> !p.boundless())
          .map(p -> new EdtfDate(trimmed, p, Optional.empty()));
    }
    Optional<Part> from = part(trimmed.substring(0, slash));
    Optional<Part> to = part(trimmed.substring(slash + 1));
    boolean ordered =
        from.isPresent() && to.isPresent() && !to.get().last().isBefore(from.get().first());
    boolean bounded = ordered && !(from.get().boundless() && to.get().boundless());
    return bounded ? Optional.of(new EdtfDate(trimmed, from.get(), to)) : Optional.empty();
  }

  /** One end of a date; empty if the text is none. */
  static Optional<Part> part(String text) {
    if (text.equals("..") || text.isEmpty()) {
      return Optional.of(boundless(text.isEmpty() ? Precision.UNKNOWN : Precision.OPEN));
    }
    Matcher m = PART.matcher(text);
    if (!m.matches()) {
      return Optional.empty();
    }
    try {
      return Optional.of(dated(m));
    } catch (DateTimeException impossible) {
      return Optional.empty();
    }
  }

  private static Part boundless(Precision precision) {
    return new Part(
        LocalDate.MIN,
        LocalDate.MAX,
        precision,
        Optional.empty(),
        false,
        false,
        Optional.empty(),
        Optional.empty());
  }

  private static Part dated(Matcher m) {
    StringBuilder marks = new StringBuilder();
    for (int i = 1; i <= MARKS; i++) {
      marks.append(Optional.ofNullable(m.group("m" + i)).orElse(""));
    }
    boolean both = marks.indexOf("%") >= 0;
    Stretch stretch = stretch(m.group("year"), m.group("month"), m.group("day"));
    Optional<String> zone = Optional.ofNullable(m.group("zone"));
    zone.ifPresent(ZoneOffset::of);
    return new Part(
        stretch.first(),
        stretch.last(),
        stretch.precision(),
        stretch.season(),
        both || marks.indexOf("?") >= 0,
        both || marks.indexOf("~") >= 0,
        Optional.ofNullable(m.group("time")),
        zone);
  }

  /** The days that a part may mean. */
  private record Stretch(
      LocalDate first, LocalDate last, Precision precision, Optional<Integer> season) {
    Stretch(LocalDate first, LocalDate last, Precision precision) {
      this(first, last, precision, Optional.empty());
    }
  }

  private static Stretch stretch(String year, String month, String day) {
    int unknown = (int) year.chars().filter(c -> c == 'X').count();
    boolean before = year.contains("-");
    int digits = Integer.parseInt(year.replaceAll("[-YX]", ""));
    int width = unknown == 0 ? 1 : unknown == 1 ? 10 : 100;
    int first = before ? -(digits * width + width - 1) : digits * width;
    if (unknown > 0) {
      Precision precision = unknown == 1 ? Precision.DECADE : Precision.CENTURY;
      Stretch one = within(first, month, day);
      Stretch other = within(first + width - 1, month, day);
      return new Stretch(one.first(), other.last(), precision);
    }
    return within(first, month, day);
  }

  private static Stretch within(int year, String month, String day) {
    if (month == null || month.equals("XX")) {
      LocalDate first = LocalDate.of(year, 1, 1);
      if (day != null && !day.equals("XX")) {
        throw new DateTimeException("a day of no month");
      }
      return new Stretch(first, first.plusYears(1).minusDays(1), Precision.YEAR);
    }
    int number = Integer.parseInt(month);
    if (number >= FIRST_SEASON && number <= LAST_SEASON && day == null) {
      return season(year, number);
    }
    YearMonth of = YearMonth.of(year, number);
    if (day == null || day.equals("XX")) {
      return new Stretch(of.atDay(1), of.atEndOfMonth(), Precision.MONTH);
    }
    LocalDate exact = of.atDay(Integer.parseInt(day));
    return new Stretch(exact, exact, Precision.DAY);
  }

  /** Spring from March in the north and from September in the south; winter reaches over. */
  private static Stretch season(int year, int number) {
    int from;
    int months;
    if (number <= 32) {
      boolean south = number >= 29;
      from = 3 + (number - FIRST_SEASON) % 4 * 3 + (south ? 6 : 0);
      months = 3;
    } else if (number <= 36) {
      from = 1 + (number - 33) * 3;
      months = 3;
    } else if (number <= 39) {
      from = 1 + (number - 37) * 4;
      months = 4;
    } else {
      from = 1 + (number - 40) * 6;
      months = 6;
    }
    LocalDate first = LocalDate.of(year, 1, 1).plusMonths(from - 1L);
    return new Stretch(
        first, first.plusMonths(months).minusDays(1), Precision.SEASON, Optional.of(number));
  }
}
