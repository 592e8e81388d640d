package dossier.content;

import java.net.IDN;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The key {@code base}: the address of the folder that the site is published at. */
final class BaseAddress {
  static final URI EXAMPLE = URI.create("https://example.org/");
  private static final String HINT = "write `https://host/path/`";
  private static final Pattern SCHEME = Pattern.compile("(?i)(https?)://([^/?#]*)(.*)");

  private BaseAddress() {}

  /** The address, with a last slash; the example's if there is none or it is refused. */
  static URI read(YamlMap yaml) {
    Optional<String> stated = yaml.word("base");
    if (stated.isEmpty()) {
      return EXAMPLE;
    }
    Matcher m = SCHEME.matcher(stated.get());
    if (!m.matches()) {
      return refused(yaml, "is no web address", HINT);
    }
    String host = m.group(2);
    String path = m.group(3).isEmpty() ? "/" : m.group(3);
    if (host.indexOf('@') >= 0) {
      return refused(
          yaml, "has a user, who would be published on every page", "leave out all before the @");
    }
    if (host.codePoints().anyMatch(c -> c >= 0x80)) {
      return refused(yaml, "has letters that hosts do not", xn(host));
    }
    if (path.indexOf('?') >= 0 || path.indexOf('#') >= 0) {
      return refused(yaml, "goes on after its path", HINT);
    }
    if (path.contains("//") || path.matches("(?:.*/)?\\.\\.?(?:/.*)?")) {
      return refused(yaml, "has a path with empty steps or steps up", "write the path it leads to");
    }
    if (path.matches(".*/[^/]+\\.(?:html?|php|xml)")) {
      return refused(
          yaml, "is the address of a page", "write its folder: all up to the last slash");
    }
    return uri(yaml, m.group(1).toLowerCase(Locale.ROOT) + "://" + host, path);
  }

  private static URI uri(YamlMap yaml, String origin, String path) {
    try {
      URI base = new URI(origin + (path.endsWith("/") ? path : path + "/"));
      return base.getHost() == null ? refused(yaml, "has no sound host", HINT) : base;
    } catch (URISyntaxException wrong) {
      return refused(yaml, "is no web address", HINT);
    }
  }

  private static String xn(String host) {
    try {
      return "write it as `" + IDN.toASCII(host) + "`";
    } catch (IllegalArgumentException wrong) {
      return "write it as its registrar does, with xn--";
    }
  }

  private static URI refused(YamlMap yaml, String why, String hint) {
    yaml.wrong("base", "`base` " + why, hint);
    return EXAMPLE;
  }
}
