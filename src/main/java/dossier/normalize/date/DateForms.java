package dossier.normalize.date;

import dossier.normalize.words.Words;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** How outlets write a day and a time, as one pattern with named groups. */
final class DateForms {
  /** Names of months, of all languages. */
  private static final Map<String, Integer> MONTHS = months(Words.Kind.MONTH);

  private static final Map<String, Integer> SOLAR_MONTHS = months(Words.Kind.SOLAR_MONTH);

  private static final String MONTH = "(?<month%d>" + names(MONTHS) + ")\\.?";
  private static final String DAY = "(?<day%d>\\d{1,2})(?:st|nd|rd|th|er|\\.|º)?";
  private static final String YEAR = "(?<year%d>(?:19|20)\\d\\d)";
  private static final String TIME =
      "(?:[,،、\\s]*(?:"
          + Words.any(Words.Kind.BEFORE_TIME)
          + "|-|–|—|\\||·|•|/)?[,\\s]*(?<hour>\\d{1,2})[:.h](?<minute>\\d\\d)(?::\\d\\d)?(?!\\d|[.]\\d)"
          + "(?:\\s*(?:Uhr|Hrs?|h)\\b)?\\s*(?<half>[ap]\\.?m\\.?)?(?:[\\s(]*(?<zone>[A-Z]{2,5}|[+-]\\d\\d:?\\d\\d|Z)\\)?)?)?";
  private static final String WEEKDAY = Words.any(Words.Kind.WEEKDAY);

  /**
   * A date, perhaps with a time. Groups: {@code month1 day1 year1}, {@code day2 month2 year2},
   * {@code year3 number3 day3}, {@code first cut second year4} or, with the signs of Chinese,
   * Japanese and Korean, {@code year5 number5 day5}; then {@code hour minute half zone}.
   */
  static final Pattern DATE =
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
              + "|"
              + numbered(YEAR, 5)
              + "\\s?[年년]\\s?(?<number5>\\d{1,2})\\s?[月월]\\s?(?<day5>\\d{1,2})\\s?[日號号일]?"
              + ")"
              + TIME,
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  /** Month and year alone: {@code month1 year1}. */
  static final Pattern MONTH_YEAR =
      Pattern.compile(
          numbered(MONTH, 1) + ",?\\s+(?:de\\s+)?" + numbered(YEAR, 1),
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  private static final String CLOCK =
      "(?:[\\s,،–|-]{1,4}(?:ساعت\\s*)?(?<hour>\\d{1,2}):(?<minute>\\d\\d))?";
  private static final String SOLAR_YEAR = "(?<year%d>1[2-5]\\d\\d)";

  /**
   * The same in the solar Hijri calendar: {@code day1 month1 year1} or {@code year2 number2 day2}.
   */
  static final Pattern SOLAR =
      Pattern.compile(
          "(?:(?<day1>\\d{1,2})\\s+(?<month1>"
              + names(SOLAR_MONTHS)
              + ")(?:\\s+ماه)?\\s+"
              + numbered(SOLAR_YEAR, 1)
              + "|"
              + numbered(SOLAR_YEAR, 2)
              + "[-/](?<number2>\\d{1,2})[-/](?<day2>\\d{1,2}))(?!\\d)"
              + "(?:[\\s,،–|-]{1,4}(?:ساعت\\s*)?(?<hour>\\d{1,2}):(?<minute>\\d\\d))?");

  /** Years of the Buddhist era: {@code day1 month1 year1}. */
  static final Pattern BUDDHIST =
      Pattern.compile(
          "(?<day1>\\d{1,2})\\s+(?<month1>"
              + names(MONTHS)
              + ")\\s+(?:พ\\.ศ\\.\\s*)?(?<year1>2[45]\\d\\d)"
              + CLOCK);

  /** Years of Japanese emperors: {@code era1 year1 number1 day1}. */
  static final Pattern ERA =
      Pattern.compile(
          "(?<era1>令和|平成|昭和)(?<year1>\\d{1,2}|元)年(?<number1>\\d{1,2})月(?<day1>\\d{1,2})日"
              + "(?:\\s*(?<hour>\\d{1,2})[時:](?<minute>\\d\\d)分?)?");

  private DateForms() {}

  /** The number of a month, from 1. */
  static int month(String name) {
    return number(MONTHS, name);
  }

  /** The number of a month of the solar Hijri year, from 1. */
  static int solarMonth(String name) {
    return number(SOLAR_MONTHS, name);
  }

  /** Names may be wordings: then the first that fits. */
  private static int number(Map<String, Integer> months, String name) {
    String lower = name.toLowerCase(Locale.ROOT);
    Integer plain = months.get(lower);
    return plain != null
        ? plain
        : months.entrySet().stream()
            .filter(e -> lower.matches(e.getKey()))
            .map(Map.Entry::getValue)
            .findFirst()
            .orElse(0);
  }

  /** Each name with the number of its month; a name of two languages is the first one's. */
  private static Map<String, Integer> months(Words.Kind kind) {
    Map<String, Integer> months = new TreeMap<>();
    for (List<String> year : Words.each(kind)) {
      for (int i = 0; i < year.size(); i++) {
        for (String name : year.get(i).split(" ")) {
          months.putIfAbsent(name, i + 1);
        }
      }
    }
    return months;
  }

  private static String names(Map<String, Integer> months) {
    return months.keySet().stream()
        .sorted(Comparator.comparing((String m) -> -m.length()).thenComparing(m -> m))
        .collect(Collectors.joining("|"));
  }

  private static String numbered(String pattern, int number) {
    return pattern.replace("%d", String.valueOf(number));
  }
}
