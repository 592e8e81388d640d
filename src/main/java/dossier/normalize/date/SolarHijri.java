package dossier.normalize.date;

import java.time.LocalDate;
import java.util.Optional;

/**
 * The solar Hijri calendar of Iran and Afghanistan, whose year begins in spring. Leap years follow
 * the cycle of 33 years (A. Birashk's tables agree with it from 1244 to 1532, which is 1865 to
 * 2153).
 */
final class SolarHijri {
  private static final int FIRST = 1244;
  private static final int LAST = 1532;

  /** The first day of a year, from which all others are counted: 20 March 2024. */
  private static final int YEAR = 1403;

  private static final LocalDate NEW_YEAR = LocalDate.of(2024, 3, 20);

  private SolarHijri() {}

  /** Whether a year can only be of this calendar, if it is one of a newspaper. */
  static boolean year(int year) {
    return year >= FIRST && year <= LAST;
  }

  /**
   * The same day in the Gregorian calendar.
   *
   * @param month from 1, spring's first
   * @return empty if the year has no such day
   */
  static Optional<LocalDate> day(int year, int month, int day) {
    if (!year(year) || month < 1 || month > 12 || day < 1 || day > days(year, month)) {
      return Optional.empty();
    }
    long days = day - 1;
    for (int m = 1; m < month; m++) {
      days += days(year, m);
    }
    for (int y = YEAR; y < year; y++) {
      days += leap(y) ? 366 : 365;
    }
    for (int y = year; y < YEAR; y++) {
      days -= leap(y) ? 366 : 365;
    }
    return Optional.of(NEW_YEAR.plusDays(days));
  }

  private static int days(int year, int month) {
    return month <= 6 ? 31 : month < 12 || leap(year) ? 30 : 29;
  }

  private static boolean leap(int year) {
    return switch (year % 33) {
      case 1, 5, 9, 13, 17, 22, 26, 30 -> true;
      default -> false;
    };
  }
}
