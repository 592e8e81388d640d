package dossier.check;

import dossier.check.Address.Use;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;

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

  /** The addresses of one element, and where it sends its readers by itself. */
  static List<Address> all(Element element) {
    List<Address> found = new ArrayList<>();
    of(element, found);
    if (element.normalName().equals("meta")) {
      found.addAll(refresh(element));
    }
    return found;
  }

  /** The addresses of one element, in the order of its attributes. */
  private static void of(Element element, List<Address> found) {
    for (Attribute attribute : element.attributes()) {
      String name = attribute.getKey().toLowerCase(Locale.ROOT);
      if (SINGLE.containsKey(name)) {
        single(element, name, attribute.getValue(), found);
      } else if (name.equals("srcset") || name.equals("imagesrcset")) {
        candidates(element, attribute.getValue(), found);
      } else if (name.equals("ping")) {
        for (String each : attribute.getValue().strip().split("\\s+")) {
          found.add(new Address(element, each, Use.SENDS));
        }
      } else if (attribute.getValue().contains("url(")) {
        styled(element, attribute.getValue(), found);
      }
    }
    if (element.normalName().equals("style")) {
      styled(element, element.data(), found);
    }
  }

  private static void single(Element element, String name, String value, List<Address> found) {
    String tag = element.normalName();
    boolean none =
        (name.equals("cite") && !CITING.contains(tag))
            || (name.equals("data") && !tag.equals("object"))
            || (name.endsWith("href") && tag.equals("base"));
    if (!none) {
      boolean fetched = name.endsWith("href") && fetches(element);
      found.add(new Address(element, value, fetched ? Use.LOADS : SINGLE.get(name)));
    }
  }

  private static boolean fetches(Element element) {
    String tag = element.normalName();
    boolean link =
        tag.equals("link")
            && Set.of(element.attr("rel").toLowerCase(Locale.ROOT).strip().split("\\s+")).stream()
                .anyMatch(FETCHING_RELATIONS::contains);
    return link || FETCHING_SHAPES.contains(tag);
  }

  private static void candidates(Element element, String value, List<Address> found) {
    Matcher m = CANDIDATE.matcher(value);
    while (m.find()) {
      String address = m.group(1).replaceFirst(",+$", "");
      found.add(new Address(element, address, Use.LOADS));
      if (address.length() < m.group(1).length()) {
        m.region(m.end(1), value.length());
      }
    }
  }

  private static void styled(Element element, String css, List<Address> found) {
    for (StyleAddresses.At at : StyleAddresses.of(css)) {
      found.add(new Address(element, at.value(), Use.LOADS));
    }
  }

  /** Where a page sends its readers by itself; empty if it does not. */
  private static List<Address> refresh(Element element) {
    boolean refreshes =
        element.normalName().equals("meta")
            && element.attr("http-equiv").equalsIgnoreCase("refresh");
    Matcher m = REFRESH.matcher(element.attr("content"));
    return refreshes && m.matches() && !m.group(1).isEmpty()
        ? List.of(new Address(element, m.group(1), Use.SENDS))
        : List.of();
  }
}
