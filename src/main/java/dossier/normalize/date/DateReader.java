package dossier.normalize.date;

import dossier.model.EdtfDate;
import java.util.Comparator;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Reads the dates that pages state, in the usual forms of English-language outlets and in ISO 8601.
 * Zone abbreviations are not resolved: many mean two things, so the local time is kept without a
 * zone. Day and month as numbers alone ({@code 3/4/2016}) are read only when one cannot be a month.
 */
public final class DateReader {
  /** Names of months in English, German, French, Spanish, Italian, Dutch, Polish and Portuguese. */
  private static final Map<String, Integer> MONTHS =
      months(
          """
          1 january januar janvier enero gennaio januari stycznia janeiro jan
          2 february februar février fevrier febrero febbraio februari lutego fevereiro feb
          3 march märz maerz mars marzo maart marca março mar mär mrz
          4 april avril abril aprile kwietnia apr
          5 may mai mayo maggio mei maja maio
          6 june juni juin junio giugno czerwca junho jun
          7 july juli juillet julio luglio lipca julho jul
          8 august août aout agosto augustus sierpnia aug
          9 september septembre septiembre settembre września setembro sept sep
          10 october oktober octobre octubre ottobre października outubro oct okt
          11 november novembre noviembre listopada novembro nov
          12 december dezember décembre decembre diciembre dicembre grudnia dezembro dec dez
          """);

  /** Abbreviations that stand for more than one zone in use. */
  private static final Set<String> AMBIGUOUS =
      Set.of("IST", "BST", "CST", "AST", "GST", "ECT", "MST", "SST", "AMT", "PST", "EST");

  private static final String MONTH =
      "(?<month%d>"
          + MONTHS.keySet().stream()
              .sorted(Comparator.comparing((String m) -> -m.length()).thenComparing(m -> m))
              .collect(Collectors.joining("|"))
          + ")\\.?";
  private static final String DAY = "(?<day%d>\\d{1,2})(?:st|nd|rd|th|er|\\.|º)?";
  private static final String YEAR = "(?<year%d>(?:19|20)\\d\\d)";
  private static final String TIME =
      "(?:[,\\s]*(?:at|on|um|à|alle|ore|kl|-|–|—|\\||·|•|/)?[,\\s]*(?<hour>\\d{1,2})[:.](?<minute>\\d\\d)(?::\\d\\d)?(?!\\d|[.]\\d)"
          + "(?:\\s*(?:Uhr|Hrs?|h)\\b)?\\s*(?<half>[ap]\\.?m\\.?)?(?:[\\s(]*(?<zone>[A-Z]{2,5}|[+-]\\d\\d:?\\d\\d|Z)\\)?)?)?";
  private static final String WEEKDAY =
      "(?:Mon|Tues?|Wed(?:nes)?|Thu(?:rs)?|Fri|Sat(?:ur)?|Sun)(?:day)?"
          + "|(?:Mon|Diens|Donners|Frei|Sams|Sonn)tag|Mittwoch|Sonnabend|Mo|Di|Mi|Do|Fr|Sa|So"
          + "|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche"
          + "|lunes|martes|mi[ée]rcoles|jueves|viernes|s[áa]bado|domingo"
          + "|luned[ìi]|marted[ìi]|mercoled[ìi]|gioved[ìi]|venerd[ìi]|sabato|domenica"
          + "|(?:maan|dins|woens|donder|vrij|zater|zon)dag"
          + "|(?:segunda|ter[çc]a|quarta|quinta|sexta)(?:-feira)?";
  private static final Pattern DATE =
      Pattern.compile(
          "(?:(?:"
              + WEEKDAY
              + ")\\.?,?\\s+)?(?:"
              + numbered(MONTH, 1)
              + "\\s+"
              + numbered(DAY, 1)
              + ",?\\s+"
              + numbered(YEAR, 1)
              + "|"
              + numbered(DAY, 2)
              + "(?:\\s+(?:of|de))?[\\s-]+"
              + numbered(MONTH, 2)
              + "(?:\\s+de)?[,\\s-]+"
              + numbered(YEAR, 2)
              + "|"
              + numbered(YEAR, 3)
              + "[-/.](?<number3>\\d{1,2})[-/.](?<day3>\\d{1,2})T?"
              + "|(?<first>\\d{1,2})(?<cut>[/.-])(?<second>\\d{1,2})\\k<cut>"
              + numbered(YEAR, 4)
              + ")"
              + TIME,
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  private static final String CHANGED =
      "updated|modified|aktualisiert|(?:letzte |zuletzt )(?:änderung|aktualisierung|geändert|aktualisiert)"
          + "|mis(?:e)? à jour|modifiée?|actualizad[oa]|atualizad[oa]|aggiornato|bijgewerkt";
  private static final Pattern LABEL =
      Pattern.compile(
          "^\\W*(?<label>(?:(?:first |last )?(?:published|posted|created|uploaded|date|"
              + CHANGED
              + "|erschienen|veröffentlicht|stand|datum|publiée?|publicad[oa]|pubblicato|gepubliceerd|geplaatst|opublikowano))"
              + "(?:\\s+(?:on|at|date|am|vom|le|el|em|il|op))?)?\\s*:?\\s*",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
  private static final Pattern CHANGE =
      Pattern.compile(CHANGED, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

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
      return EdtfDate.parse(m.group("day") + time + (time.isEmpty() ? "" : zone))
          .or(() -> EdtfDate.parse(m.group("day")));
    }
    return find(text).map(Dated::date);
  }

  /** The whole line is a date, perhaps with a label. */
  public static Optional<Dated> line(String line) {
    String text = line.strip();
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
  public static Optional<Dated> find(String text, boolean dayFirst) {
    if (!hasYear(text)) {
      return Optional.empty();
    }
    Matcher m = DATE.matcher(text);
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
    Matcher label = LABEL.matcher(text.strip());
    String word =
        label.find() && label.group("label") != null
            ? label.group("label").toLowerCase(Locale.ROOT)
            : "";
    Optional<String> zone = Optional.ofNullable(m.group("zone")).filter(AMBIGUOUS::contains);
    boolean changed = CHANGE.matcher(word).find();
    return new Dated(date, changed, !word.isEmpty(), zone, m.start(), m.end());
  }

  private static Optional<String> day(Matcher m, boolean dayFirst) {
    if (m.group("month1") != null) {
      return day(m.group("year1"), month(m.group("month1")), m.group("day1"));
    }
    if (m.group("month2") != null) {
      return day(m.group("year2"), month(m.group("month2")), m.group("day2"));
    }
    if (m.group("year3") != null) {
      return day(m.group("year3"), Integer.parseInt(m.group("number3")), m.group("day3"));
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

  private static int month(String name) {
    return MONTHS.getOrDefault(name.toLowerCase(Locale.ROOT), 0);
  }

  private static Map<String, Integer> months(String lines) {
    Map<String, Integer> months = new TreeMap<>();
    for (String line : lines.strip().split("\\R")) {
      String[] words = line.strip().split(" ");
      for (int i = 1; i < words.length; i++) {
        months.put(words[i], Integer.parseInt(words[0]));
      }
    }
    return months;
  }

  private static String numbered(String pattern, int number) {
    return pattern.replace("%d", String.valueOf(number));
  }

  private static String seconds(String time) {
    return time.length() == 5 ? time + ":00" : time;
  }

  private static String colon(String zone) {
    return zone.length() == 5 ? zone.substring(0, 3) + ":" + zone.substring(3) : zone;
  }
}
