package dossier.render.format;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A source as reference managers know one.
 *
 * @param key short and unique, of letters, digits, {@code -} and {@code _}
 * @param title headline
 * @param author as named, not taken apart; may be empty
 * @param outlet who published it; may be empty
 * @param year four digits; may be empty
 * @param month 1 to 12, 0 when not known
 * @param day 1 to 31, 0 when not known
 * @param doubt the date as EDTF where it is in doubt or no single one; empty if it is plain
 * @param url where it can be read
 * @param language BCP 47 tag
 * @param note a remark; may be empty
 * @param news whether it is an article of a paper, else a page of a site
 */
public record BibliographyEntry(
    String key,
    String title,
    String author,
    String outlet,
    String year,
    int month,
    int day,
    String doubt,
    String url,
    String language,
    String note,
    boolean news) {

  /** A date as far as it is known: {@code 2016-10-23}, {@code 2016-10}, {@code 2016}. */
  public String date() {
    if (year.isEmpty() || month == 0) {
      return year;
    }
    String yearMonth = year + "-" + String.format(Locale.ROOT, "%02d", month);
    return day == 0 ? yearMonth : yearMonth + "-" + String.format(Locale.ROOT, "%02d", day);
  }

  /** The end of an interval of years, months or days, as numbers; empty if there is none. */
  Optional<List<Integer>> end() {
    String[] ends = doubt.split("/", -1);
    boolean dated = ends.length == 2 && ends[1].matches("\\d{4}(-\\d\\d){0,2}");
    return dated
        ? Optional.of(Stream.of(ends[1].split("-")).map(Integer::valueOf).toList())
        : Optional.empty();
  }

  /** Year, month and day as numbers, as far as they are known. */
  Optional<List<Integer>> parts() {
    if (year.isEmpty()) {
      return Optional.empty();
    }
    int number = Integer.parseInt(year);
    return Optional.of(
        month == 0
            ? List.of(number)
            : day == 0 ? List.of(number, month) : List.of(number, month, day));
  }
}
