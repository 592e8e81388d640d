package dossier.check;

import dossier.diagnostic.Diagnostics;
import dossier.diagnostic.Location;
import dossier.diagnostic.Rule;
import java.util.Locale;
import java.util.Map;

/** Nothing is too heavy for a reader's telephone or for a static host. All limits in bytes. */
final class Sizes implements WholeCheck {
  private static final long KB = 1_000;
  private static final long MB = 1_000 * KB;

  /**
   * By ending: a page of 500 KB is some 100 KB compressed, two seconds on a slow connection; a
   * style sheet of 250 KB holds up the first view as long; a picture of 1 MB can be made smaller.
   */
  private static final Map<String, Long> LIMITS =
      Map.of(
          ".html", 500 * KB,
          ".htm", 500 * KB,
          ".css", 250 * KB,
          ".png", MB,
          ".jpg", MB,
          ".jpeg", MB,
          ".gif", MB,
          ".webp", MB,
          ".svg", MB);

  /** GitHub warns of larger files, and refuses those above 100 MB. */
  private static final long FILE = 50 * MB;

  /** GitHub Pages publishes no more. */
  private static final long SITE = 1_000 * MB;

  @Override
  public void inspect(Site site, Diagnostics diagnostics) {
    long all = 0;
    for (Map.Entry<String, Long> file : site.files().entrySet()) {
      all += file.getValue();
      long limit = limit(file.getKey());
      if (file.getValue() > limit) {
        report(site.shown() + "/" + file.getKey(), "the file", file.getValue(), limit, diagnostics);
      }
    }
    if (all > SITE) {
      report(site.shown(), "the site", all, SITE, diagnostics);
    }
  }

  private static long limit(String file) {
    String name = file.toLowerCase(Locale.ROOT);
    int dot = name.lastIndexOf('.');
    return LIMITS.getOrDefault(dot < 0 ? "" : name.substring(dot), FILE);
  }

  private static void report(
      String place, String what, long size, long limit, Diagnostics diagnostics) {
    diagnostics.add(
        Rule.TOO_LARGE,
        Location.ofFile(place),
        what + " has " + shown(size) + ", more than " + shown(limit),
        "split it, or leave out what readers do not need at first");
  }

  /** Rounded up, so that what is just above a limit does not look as if it kept it. */
  private static String shown(long bytes) {
    long unit = bytes >= 10 * MB ? MB : KB;
    return (bytes + unit - 1) / unit + (unit == MB ? " MB" : " KB");
  }
}
