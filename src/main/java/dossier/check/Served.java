package dossier.check;

import java.net.URI;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Where a site is served.
 *
 * @param origin scheme and host, such as {@code https://example.org}; empty if unknown
 * @param path begins and ends with {@code /}; {@code /} if unknown
 * @param fromRoot whether its pages may write addresses from the root of the host
 */
public record Served(String origin, String path, boolean fromRoot) {
  private static final Pattern FULL = Pattern.compile("(?i)(https?://[^/?#\\s]+)(/[^?#\\s]*)?");
  private static final Pattern PATH = Pattern.compile("/[^?#\\s]*");

  /** Nobody knows where: addresses from the root of a host break somewhere. */
  public static Served anywhere() {
    return new Served("", "/", false);
  }

  /** At a public address, but also from disk: no address from the root of the host. */
  public static Served alsoFromDisk(URI address) {
    return parse(address.toString())
        .map(s -> new Served(s.origin, s.path, false))
        .orElse(anywhere());
  }

  /**
   * A path as {@code /sub/path/} or a full address, with or without its last slash; empty if it is
   * neither.
   */
  public static Optional<Served> parse(String text) {
    Matcher full = FULL.matcher(text);
    if (full.matches()) {
      String path = full.group(2) == null ? "/" : full.group(2);
      return Optional.of(new Served(full.group(1).toLowerCase(Locale.ROOT), closed(path), true));
    }
    return PATH.matcher(text).matches()
        ? Optional.of(new Served("", closed(text), true))
        : Optional.empty();
  }

  private static String closed(String path) {
    return path.endsWith("/") ? path : path + "/";
  }

  /** What stands below the site in a full address; empty if it leads elsewhere. */
  Optional<String> below(String address) {
    boolean own = !origin.isEmpty() && address.regionMatches(true, 0, origin, 0, origin.length());
    return own ? belowPath(address.substring(origin.length())) : Optional.empty();
  }

  /** What stands below the site in an address from the root of its host. */
  Optional<String> belowPath(String fromRoot) {
    String whole = fromRoot.isEmpty() ? "/" : fromRoot;
    if (whole.startsWith(path)) {
      return Optional.of(whole.substring(path.length()));
    }
    String bare = path.substring(0, path.length() - 1);
    boolean home = whole.startsWith(bare) && whole.substring(bare.length()).matches("(?s)[?#].*|");
    return home ? Optional.of(whole.substring(bare.length())) : Optional.empty();
  }
}
