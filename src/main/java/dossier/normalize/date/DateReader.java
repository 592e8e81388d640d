package dossier.normalize.date;

import dossier.model.EdtfDate;
import dossier.normalize.words.Words;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads the dates that pages state, in the usual forms of outlets in the languages that {@link
 * Words} knows, in ISO 8601 and in the solar Hijri calendar. Zone abbreviations are not resolved:
 * many mean two things, so the local time is kept without a zone. Day and month as numbers alone
 * ({@code 3/4/2016}) are read when one cannot be a month, or when the page is known not to be
 * English.
 */
public final class DateReader {
  /** Abbreviations that stand for more than one zone in use. */
  private static final Set<String> AMBIGUOUS =
      Set.of("IST", "BST", "CST", "AST", "GST", "ECT", "MST", "SST", "AMT", "PST", "EST");

  private static final String CHANGED = Words.any(Words.Kind.UPDATED);

  /** Letters and figures apart from these marks a date; {@code \\W} knows no script but ours. */
  private static final String MARKS = "[^\\p{L}\\p{N}]*";

  private static final Pattern LABEL =
      Pattern.compile(
          "^"
              + MARKS
              + "(?<label>(?:"
              + Words.any(Words.Kind.PUBLISHED)
              + "|"
              + CHANGED
              + ")(?:\\s+(?:"
              + Words.any(Words.Kind.BEFORE_DATE)
              + "))?)?[\\s:：\\[(]*",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
  private static final Pattern CHANGE =
      Pattern.compile(CHANGED, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  /** Published and updated stand in one line. */
  private static final Pattern PARTED =
      Pattern.compile(
          "\\s[|•·]\\s|[\\s,;]+(?=(?:first |last )published(?!\\p{L}))|[\\s,;]*\\((?="
              + CHANGED
              + ")|[\\s,;]+(?=(?:"
              + CHANGED
              + ")(?!\\p{L}))",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  /** Day, month and two digits of the year, with points; nothing else is written so. */
  private static final Pattern SHORT_YEAR =
      Pattern.compile(
          "\\W*(?<day>\\d{1,2})\\.\\s?(?<month>\\d{1,2})\\.\\s?(?<year>\\d\\d)(?:\\W.*)?");

  private static final Pattern ISO =
      Pattern.compile(
          "(?<day>\\d{4}-\\d\\d-\\d\\d)(?:[T ](?<time>\\d\\d:\\d\\d(?::\\d\\d)?)(?:\\.\\d+)?"
              + "\\s*(?<zone>Z|[+-]\\d\\d:?\\d\\d)?)?.*");

  private DateReader() {}

  /**
   * A date found in a line.
   *
   * @param date as EDTF
   * @param changed whether the line says updated
   * @param labelled whether the line says what the date is
   * @param ambiguousZone the zone abbreviation, if it means two things
   * @param start where the date begins in the line
   * @param end where it ends, exclusive
   */
  public record Dated(
      EdtfDate date,
      boolean changed,
      boolean labelled,
      Optional<String> ambiguousZone,
      int start,
      int end) {}

  /** A date that markup states, in ISO 8601 or in words. */
  public static Optional<EdtfDate> stated(String text) {
    Matcher m = ISO.matcher(text.strip());
    if (m.matches()) {
      String time = m.group("time") == null ? "" : "T" + seconds(m.group("time"));
      String zone = m.group("zone") == null ? "" : colon(m.group("zone"));
      return solar(m.group("day"))
          .or(() -> EdtfDate.parse(m.group("day") + time + (time.isEmpty() ? "" : zone)))
          .or(() -> EdtfDate.parse(m.group("day")))
          .filter(DateReader::plausible);
    }
    return find(text).map(Dated::date);
  }

  /**
   * Not the day on which clocks of machines begin, and no year of another calendar or of a system
   * that has none: the first newspapers are of 1605.
   */
  private static boolean plausible(EdtfDate date) {
    int year = date.sortDay().getYear();
    return year > 1600 && year < 2200 && !date.text().startsWith("1970-01-01");
  }

  /** A day that can only be one of the solar Hijri calendar. */
  private static Optional<EdtfDate> solar(String day) {
    return find(day)
        .map(Dated::date)
        .filter(d -> SolarHijri.year(Integer.parseInt(day.substring(0, 4))));
  }

  /** The pieces of a line that may each hold a date: published, and updated. */
  public static List<String> parts(String line) {
    return List.of(PARTED.split(line));
  }

  /** Month and year, if a line is nothing else. */
  public static Optional<EdtfDate> monthLine(String line) {
    Matcher m = DateForms.MONTH_YEAR.matcher(Digits.latin(line.strip()));
    return m.matches()
        ? EdtfDate.parse(
            String.format(
                Locale.ROOT, "%s-%02d", m.group("year1"), DateForms.month(m.group("month1"))))
        : Optional.empty();
  }

  /** The whole line is a date, perhaps with a label. */
  public static Optional<Dated> line(String line) {
    String text = Digits.latin(line.strip());
    Optional<Dated> found = find(text);
    Matcher label = LABEL.matcher(text);
    int from = found.isPresent() && label.find() ? label.end() : 0;
    return found.filter(
        d -> d.start() <= from && text.substring(d.end()).matches("[\\s.,;|)\\]]*"));
  }

  /** Every form has a year; few lines have one, and looking for it costs next to nothing. */
  private static boolean hasYear(String text) {
    for (int i = 0; i + 4 <= text.length(); i++) {
      char c = text.charAt(i);
      boolean century =
          c == '2' && text.charAt(i + 1) == '0' || c == '1' && text.charAt(i + 1) == '9';
      if (century && digit(text.charAt(i + 2)) && digit(text.charAt(i + 3))) {
        return true;
      }
    }
    return false;
  }

  private static boolean digit(char c) {
    return c >= '0' && c <= '9';
  }

  /** The first date in a text. */
  public static Optional<Dated> find(String text) {
    return find(text, false);
  }

  /**
   * The first date in a text.
   *
   * @param dayFirst whether {@code 3/4/2016} is the third of April, as everywhere but in English
   */
  public static Optional<Dated> find(String given, boolean dayFirst) {
    String text = Digits.latin(given);
    Optional<Dated> other = OtherCalendars.find(text, DateReader::dated);
    if (other.isPresent() || !hasYear(text)) {
      return other;
    }
    Matcher m = DateForms.DATE.matcher(text);
    while (m.find()) {
      boolean wordStart = m.start() == 0 || !Character.isLetterOrDigit(text.charAt(m.start() - 1));
      Optional<String> day = wordStart ? day(m, dayFirst) : Optional.empty();
      Optional<EdtfDate> date =
          day.flatMap(d -> EdtfDate.parse(d + time(m)).or(() -> EdtfDate.parse(d)));
      if (date.isPresent()) {
        return Optional.of(dated(text, m, date.get()));
      }
    }
    return Optional.empty();
  }

  /** A date of another calendar where it stands in a text. */
  private static Dated dated(String text, EdtfDate date, int start, int end) {
    return new Dated(date, changed(text), labelled(text), Optional.empty(), start, end);
  }

  /**
   * The date that a short text begins with, its year in two digits, as in {@code 23.10.16}: this
   * century's.
   */
  public static Optional<Dated> shortYear(String text) {
    Matcher m = SHORT_YEAR.matcher(text.strip());
    return m.matches()
        ? day("20" + m.group("year"), Integer.parseInt(m.group("month")), m.group("day"))
            .flatMap(EdtfDate::parse)
            .map(d -> new Dated(d, false, false, Optional.empty(), 0, m.end("year")))
        : Optional.empty();
  }

  private static Dated dated(String text, Matcher m, EdtfDate date) {
    Optional<String> zone = Optional.ofNullable(m.group("zone")).filter(AMBIGUOUS::contains);
    return new Dated(date, changed(text), labelled(text), zone, m.start(), m.end());
  }

  private static boolean labelled(String text) {
    return !label(text).isEmpty();
  }

  private static boolean changed(String text) {
    return CHANGE.matcher(label(text)).find();
  }

  /** What a text says of its date, before it. */
  private static String label(String text) {
    Matcher label = LABEL.matcher(text.strip());
    return label.find() && label.group("label") != null ? label.group("label") : "";
  }

  private static Optional<String> day(Matcher m, boolean dayFirst) {
    if (m.group("month1") != null) {
      return day(m.group("year1"), DateForms.month(m.group("month1")), m.group("day1"));
    }
    if (m.group("month2") != null) {
      return day(m.group("year2"), DateForms.month(m.group("month2")), m.group("day2"));
    }
    if (m.group("year3") != null) {
      return day(m.group("year3"), Integer.parseInt(m.group("number3")), m.group("day3"));
    }
    if (m.group("year5") != null) {
      return day(m.group("year5"), Integer.parseInt(m.group("number5")), m.group("day5"));
    }
    int first = Integer.parseInt(m.group("first"));
    int second = Integer.parseInt(m.group("second"));
    boolean points = m.group("cut").equals(".");
    if (points || first > 12 || dayFirst && second <= 12) {
      return day(m.group("year4"), second, m.group("first"));
    }
    return second > 12 ? day(m.group("year4"), first, m.group("second")) : Optional.empty();
  }

  private static Optional<String> day(String year, int month, String day) {
    int number = Integer.parseInt(day);
    return month < 1 || month > 12 || number < 1 || number > 31
        ? Optional.empty()
        : Optional.of(String.format(Locale.ROOT, "%s-%02d-%02d", year, month, number));
  }

  private static String time(Matcher m) {
    if (m.group("hour") == null) {
      return "";
    }
    int hour = Integer.parseInt(m.group("hour"));
    String half = m.group("half") == null ? "" : m.group("half").toLowerCase(Locale.ROOT);
    hour = half.startsWith("p") && hour < 12 ? hour + 12 : hour;
    hour = half.startsWith("a") && hour == 12 ? 0 : hour;
    if (hour > 23) {
      return "";
    }
    String zone = m.group("zone") == null ? "" : m.group("zone");
    String offset = zone.matches("UTC|GMT|Z") ? "Z" : zone.matches("[+-].*") ? colon(zone) : "";
    return String.format(Locale.ROOT, "T%02d:%s:00%s", hour, m.group("minute"), offset);
  }

  private static String seconds(String time) {
    return time.length() == 5 ? time + ":00" : time;
  }

  private static String colon(String zone) {
    return zone.length() == 5 ? zone.substring(0, 3) + ":" + zone.substring(3) : zone;
  }
}
