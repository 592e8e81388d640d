package dossier.check;

import dossier.diagnostic.Rule;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads addresses as browsers do, and says what is wrong with those that browsers repair in silence
 * (URL standard, <a href="https://url.spec.whatwg.org/#url-parsing">URL parsing</a>).
 *
 * @param from path of the page or sheet, or of the folder that {@code base} names
 * @param served where the site is served
 */
record AddressReader(String from, Served served) {
  private static final Pattern AROUND = Pattern.compile("^[\\x00-\\x20]+|[\\x00-\\x20]+$");
  private static final Pattern BREAKS = Pattern.compile("[\\t\\n\\r]");
  private static final Pattern SCHEME =
      Pattern.compile("([A-Za-z][A-Za-z0-9+.-]*):(.*)", Pattern.DOTALL);
  private static final Pattern HOST =
      Pattern.compile("(?i)//(?:[^/?#@]*@)?(\\[[^\\]]*\\]|[^/?#:]*).*", Pattern.DOTALL);
  private static final Pattern MAIL =
      Pattern.compile("[^?@\\s]+@[^?@\\s]+.*|\\?.*to=.+", Pattern.DOTALL);
  private static final Pattern THIS_MACHINE =
      Pattern.compile("(?i)localhost|.*\\.localhost|127(?:\\.\\d+){1,3}|0\\.0\\.0\\.0|\\[::1?\\]");
  private static final Set<String> WEB = Set.of("http", "https", "ftp", "ws", "wss");

  /** What an address leads to. */
  Target read(String written) {
    String address = BREAKS.matcher(AROUND.matcher(written).replaceAll("")).replaceAll("");
    Matcher scheme = SCHEME.matcher(address);
    if (scheme.matches()) {
      return withScheme(address, scheme.group(1).toLowerCase(Locale.ROOT), scheme.group(2));
    }
    int query = ends(address, "?#");
    if (address.substring(0, query).contains("\\")) {
      return wrong(address, "holds a backslash", "write `/`");
    }
    if (address.startsWith("//")) {
      return elsewhere("https:" + address, address);
    }
    return address.startsWith("/") ? rooted(address) : own(from, address, false);
  }

  private Target withScheme(String address, String scheme, String rest) {
    if (scheme.equals("file")) {
      return wrong(
          address, "leads to the disk of whoever wrote it", "write it relative to the page");
    }
    if (scheme.equals("mailto")) {
      return MAIL.matcher(rest).matches()
          ? new Target.Handed(scheme)
          : wrong(address, "names nobody to write to", "write mailto:name@host");
    }
    if (!WEB.contains(scheme)) {
      return new Target.Handed(scheme);
    }
    return rest.startsWith("//")
        ? elsewhere(address, address)
        : wrong(address, "lacks a slash behind `" + scheme + ":`", "write " + scheme + "://host/…");
  }

  private Target elsewhere(String full, String written) {
    Matcher host = HOST.matcher(full.substring(full.indexOf(':') + 1));
    String name = host.matches() ? host.group(1) : "";
    if (name.isEmpty() || name.contains(" ")) {
      return wrong(written, "names no host", "write https://host/…");
    }
    if (THIS_MACHINE.matcher(name).matches()) {
      return wrong(written, "leads to the machine of whoever reads it", "write the public address");
    }
    return served
        .below(full)
        .map(below -> own("", below, true))
        .orElseGet(() -> new Target.Elsewhere(written));
  }

  private Target rooted(String address) {
    if (!served.fromRoot()) {
      return new Target.Wrong(
          Rule.ROOT_LINK,
          "`" + address + "` begins at the root of the host",
          "write it relative to the page");
    }
    return served
        .belowPath(address)
        .map(below -> own("", below, false))
        .orElseGet(
            () ->
                new Target.Wrong(
                    Rule.ROOT_LINK,
                    "`" + address + "` leads out of `" + served.path() + "`",
                    "write it relative to the page"));
  }

  private static Target own(String from, String address, boolean absolute) {
    int hash = ends(address, "#");
    String fragment = hash < address.length() ? address.substring(hash + 1) : "";
    String file = decoded(address.substring(0, ends(address, "?#")));
    return file.isEmpty()
        ? new Target.Own(from, fragment, absolute)
        : resolve(from, file)
            .<Target>map(path -> new Target.Own(path, fragment, absolute))
            .orElseGet(
                () ->
                    new Target.Wrong(
                        Rule.BROKEN_LINK,
                        "`" + address + "` leads to no file of the site",
                        "it climbs above the folder of the site"));
  }

  private static Target wrong(String address, String why, String hint) {
    return new Target.Wrong(Rule.BAD_ADDRESS, "`" + address + "` " + why, hint);
  }

  private static int ends(String address, String marks) {
    int end = 0;
    while (end < address.length() && marks.indexOf(address.charAt(end)) < 0) {
      end++;
    }
    return end;
  }

  /** With its escapes resolved; as it is, if they are none. */
  static String decoded(String address) {
    try {
      return URLDecoder.decode(address.replace("+", "%2B"), StandardCharsets.UTF_8);
    } catch (IllegalArgumentException notEncoded) {
      return address;
    }
  }

  /**
   * The path that a relative one leads to, a slash at the end kept; empty if it climbs out of the
   * site.
   */
  private static Optional<String> resolve(String from, String address) {
    String folder = from.contains("/") ? from.substring(0, from.lastIndexOf('/') + 1) : "";
    Deque<String> parts = new ArrayDeque<>();
    for (String part : (folder + address).split("/", -1)) {
      if (part.equals("..")) {
        if (parts.pollLast() == null) {
          return Optional.empty();
        }
      } else if (!part.equals(".") && !part.isEmpty()) {
        parts.add(part);
      }
    }
    boolean open = address.matches("(?s)(?:.*/)?\\.{0,2}") && !parts.isEmpty();
    return Optional.of(String.join("/", parts) + (open ? "/" : ""));
  }
}
