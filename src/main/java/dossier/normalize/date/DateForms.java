package dossier.normalize.date;

import java.util.Comparator;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** How outlets write a day and a time, as one pattern with named groups. */
final class DateForms {
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

  /**
   * A date, perhaps with a time. Groups: {@code month1 day1 year1}, {@code day2 month2 year2},
   * {@code year3 number3 day3} or {@code first cut second year4}, then {@code hour minute half
   * zone}.
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
              + ")"
              + TIME,
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  private DateForms() {}

  /** The number of a month, from 1. */
  static int month(String name) {
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
}
