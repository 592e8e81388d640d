package dossier.normalize.html;

import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;

/** Which elements hold no text of the page, and which stand within a line. */
final class Tags {
  /** Elements whose content is not text for readers. */
  static final Set<String> SKIPPED =
      Set.of(
          "script",
          "style",
          "noscript",
          "template",
          "svg",
          "math",
          "iframe",
          "object",
          "audio",
          "video",
          "canvas",
          "head",
          "title",
          "meta",
          "link",
          "input",
          "map");

  /** Elements that stand within a line of text. */
  static final Set<String> INLINE =
      Set.of(
          "a", "abbr", "acronym", "b", "bdi", "bdo", "big", "cite", "code", "data", "del", "dfn",
          "em", "font", "i", "ins", "kbd", "label", "mark", "q", "ruby", "rb", "rt", "rp", "s",
          "samp", "small", "span", "strike", "strong", "sub", "sup", "time", "tt", "u", "var",
          "wbr", "img", "picture", "source", "nobr");

  /** What the page shows as deleted. */
  static final Set<String> DELETED = Set.of("del", "s", "strike");

  /** What holds all of a page. */
  static final Set<String> FRAMES = Set.of("#root", "html", "body");

  /** What holds all of a page with its head. */
  static final Set<String> ABOVE = Set.of("#root", "html");

  private Tags() {}

  /** The elements of these tags within an element, itself included, in order. */
  static List<Element> in(Element element, Set<String> tags) {
    return element.stream().filter(e -> tags.contains(e.normalName())).toList();
  }
}
