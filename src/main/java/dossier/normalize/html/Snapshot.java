package dossier.normalize.html;

import dossier.model.EdtfDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A page that an archive of the web keeps: its address holds a time and then the address of the
 * original. What such a page says of itself is the archive's.
 *
 * @param original address of the article
 * @param host of the archive
 * @param day on which the archive took it, or empty if the stamp is no day
 */
record Snapshot(String original, String host, Optional<EdtfDate> day) {
  private static final Pattern ADDRESS =
      Pattern.compile(
          "https?://(?<host>[^/]+)/(?:[a-z]+/)?(?<stamp>[\\d.-]{8,})[a-z_]*/(?<original>https?://.+)");

  /** What an address says, if it is one of an archive. */
  static Optional<Snapshot> of(String address) {
    Matcher m = ADDRESS.matcher(address);
    return m.matches()
        ? Optional.of(new Snapshot(m.group("original"), m.group("host"), day(m.group("stamp"))))
        : Optional.empty();
  }

  private static Optional<EdtfDate> day(String stamp) {
    String digits = stamp.replaceAll("\\D", "");
    return digits.length() < 8
        ? Optional.empty()
        : EdtfDate.parse(
            digits.substring(0, 4) + "-" + digits.substring(4, 6) + "-" + digits.substring(6, 8));
  }

  /** Whether a date is the archive's. */
  boolean took(EdtfDate date) {
    return day.map(d -> d.sortDay().equals(date.sortDay())).orElse(false);
  }
}
