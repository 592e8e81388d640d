package dossier.normalize.date;

import dossier.model.EdtfDate;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;

/**
 * Dates that pages give in years of the solar Hijri calendar, of the Buddhist era and of Japanese
 * emperors, as days of the Gregorian calendar.
 */
final class OtherCalendars {
  /** The year before the first of each era. */
  private static final Map<String, Integer> ERAS = Map.of("令和", 2018, "平成", 1988, "昭和", 1925);

  /** Years from the Buddhist era to ours. */
  private static final int BUDDHIST = 543;

  private OtherCalendars() {}

  /** Makes a date where it stands in a text. */
  interface Maker {
    DateReader.Dated make(String text, EdtfDate date, int start, int end);
  }

  /** The first such date in a text whose digits are ASCII. */
  static Optional<DateReader.Dated> find(String text, Maker maker) {
    return solar(text, maker).or(() -> buddhist(text, maker)).or(() -> era(text, maker));
  }

  private static Optional<DateReader.Dated> solar(String text, Maker maker) {
    Matcher m = DateForms.SOLAR.matcher(text);
    if (!m.find()) {
      return Optional.empty();
    }
    boolean named = m.group("month1") != null;
    int year = number(m, named ? "year1" : "year2");
    int month = named ? DateForms.solarMonth(m.group("month1")) : number(m, "number2");
    int day = number(m, named ? "day1" : "day2");
    return SolarHijri.day(year, month, day).flatMap(d -> at(text, d, m, maker));
  }

  private static Optional<DateReader.Dated> buddhist(String text, Maker maker) {
    Matcher m = DateForms.BUDDHIST.matcher(text);
    return m.find()
        ? day(number(m, "year1") - BUDDHIST, DateForms.month(m.group("month1")), number(m, "day1"))
            .flatMap(d -> at(text, d, m, maker))
        : Optional.empty();
  }

  private static Optional<DateReader.Dated> era(String text, Maker maker) {
    Matcher m = DateForms.ERA.matcher(text);
    if (!m.find()) {
      return Optional.empty();
    }
    int year = m.group("year1").equals("元") ? 1 : number(m, "year1");
    return day(ERAS.get(m.group("era1")) + year, number(m, "number1"), number(m, "day1"))
        .flatMap(d -> at(text, d, m, maker));
  }

  private static Optional<LocalDate> day(int year, int month, int day) {
    boolean is =
        month >= 1
            && month <= 12
            && day >= 1
            && day <= LocalDate.of(year, month, 1).lengthOfMonth();
    return is ? Optional.of(LocalDate.of(year, month, day)) : Optional.empty();
  }

  private static int number(Matcher m, String group) {
    return Integer.parseInt(m.group(group));
  }

  private static Optional<DateReader.Dated> at(String text, LocalDate day, Matcher m, Maker maker) {
    String clock =
        m.group("hour") == null
            ? ""
            : String.format(Locale.ROOT, "T%02d:%s:00", number(m, "hour"), m.group("minute"));
    return EdtfDate.parse(day + clock)
        .or(() -> EdtfDate.parse(day.toString()))
        .map(d -> maker.make(text, d, m.start(), m.end()));
  }
}
