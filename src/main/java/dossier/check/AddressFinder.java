package dossier.check;

import dossier.check.Address.Use;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Every address on an element: the attributes that the HTML standard lists as addresses (<a
 * href="https://html.spec.whatwg.org/multipage/indices.html#attributes-3">index of attributes</a>),
 * those of SVG, and what styles load.
 */
final class AddressFinder {
  private static final Map<String, Use> SINGLE =
      Map.ofEntries(
          Map.entry("src", Use.LOADS),
          Map.entry("data", Use.LOADS),
          Map.entry("poster", Use.LOADS),
          Map.entry("background", Use.LOADS),
          Map.entry("action", Use.SENDS),
          Map.entry("formaction", Use.SENDS),
          Map.entry("cite", Use.LEADS),
          Map.entry("longdesc", Use.LEADS),
          Map.entry("href", Use.LEADS),
          Map.entry("xlink:href", Use.LEADS));
  private static final Set<String> CITING = Set.of("blockquote", "q", "ins", "del");
  private static final Set<String> FETCHING_RELATIONS =
      Set.of(
          "stylesheet",
          "icon",
          "apple-touch-icon",
          "mask-icon",
          "manifest",
          "preload",
          "modulepreload",
          "prefetch",
          "prerender",
          "preconnect",
          "dns-prefetch",
          "expect");
  private static final Set<String> FETCHING_SHAPES = Set.of("use", "image", "feimage");

  /** {@code refresh} counts seconds, then may name an address. */
  private static final Pattern REFRESH =
      Pattern.compile("(?i)\\s*[\\d.]*\\s*[;,]?\\s*(?:url\\s*=\\s*)?[\"']?(.*?)[\"']?\\s*");

  /** A candidate of {@code srcset}: an address, then a width or density up to a comma. */
  private static final Pattern CANDIDATE = Pattern.compile("[\\s,]*([^\\s,][^\\s]*)([^,]*)(?:,|$)");

  private AddressFinder() {}

  /**
   * The addresses of one element, and where it sends its readers by itself.
   *
   * @param styles what a {@code style} element holds; empty for others
   */
  static List<Address> all(Tag tag, String styles) {
    List<Address> found = new ArrayList<>(2);
    for (int i = 0; i < tag.size(); i++) {
      attribute(tag, tag.key(i).toLowerCase(Locale.ROOT), tag.value(i), found);
    }
    if (!styles.isEmpty()) {
      styled(styles, found);
    }
    if (tag.is("meta") && tag.attr("http-equiv").equalsIgnoreCase("refresh")) {
      refresh(tag.attr("content"), found);
    }
    return found;
  }

  private static void attribute(Tag tag, String name, String value, List<Address> found) {
    if (SINGLE.containsKey(name)) {
      single(tag, name, value, found);
    } else if (name.equals("srcset") || name.equals("imagesrcset")) {
      candidates(value, found);
    } else if (name.equals("ping")) {
      for (String each : value.strip().split("\\s+")) {
        found.add(new Address(each, Use.SENDS));
      }
    } else if (value.contains("url(")) {
      styled(value, found);
    }
  }

  private static void single(Tag tag, String name, String value, List<Address> found) {
    boolean none =
        (name.equals("cite") && !CITING.contains(tag.name()))
            || (name.equals("data") && !tag.is("object"))
            || (name.endsWith("href") && tag.is("base"));
    if (!none) {
      boolean fetched = name.endsWith("href") && fetches(tag);
      found.add(new Address(value, fetched ? Use.LOADS : SINGLE.get(name)));
    }
  }

  private static boolean fetches(Tag tag) {
    boolean link =
        tag.is("link")
            && Arrays.stream(tag.attr("rel").toLowerCase(Locale.ROOT).strip().split("\\s+"))
                .anyMatch(FETCHING_RELATIONS::contains);
    return link || FETCHING_SHAPES.contains(tag.name());
  }

  private static void candidates(String value, List<Address> found) {
    Matcher m = CANDIDATE.matcher(value);
    while (m.find()) {
      String address = m.group(1).replaceFirst(",+$", "");
      found.add(new Address(address, Use.LOADS));
      if (address.length() < m.group(1).length()) {
        m.region(m.end(1), value.length());
      }
    }
  }

  private static void styled(String css, List<Address> found) {
    StyleAddresses.of(css).forEach(at -> found.add(new Address(at.value(), Use.LOADS)));
  }

  private static void refresh(String content, List<Address> found) {
    Matcher m = REFRESH.matcher(content);
    if (m.matches() && !m.group(1).isEmpty()) {
      found.add(new Address(m.group(1), Use.SENDS));
    }
  }
}
