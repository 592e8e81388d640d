package dossier.check;

import dossier.diagnostic.Location;
import dossier.diagnostic.Span;
import dossier.diagnostic.TextFile;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.parser.Parser;
import org.jsoup.select.NodeFilter;

/**
 * A parsed page or drawing.
 *
 * @param path below the site, with {@code /}
 * @param file its text, for findings
 * @param document its tree
 * @param elements all that is in force: what a {@code template} holds is not
 * @param byName the same by the name of their tags
 * @param places where its nodes stand
 */
record Page(
    String path,
    TextFile file,
    Document document,
    List<Element> elements,
    Map<String, List<Element>> byName,
    Places places) {

  /** The same page read with places, once somebody asks for one. */
  static final class Places {
    private final String path;
    private final TextFile file;
    private Document document;

    private Places(String path, TextFile file) {
      this.path = path;
      this.file = file;
    }

    private synchronized Document document() {
      if (document == null) {
        document = parsed(path, file, true);
      }
      return document;
    }
  }

  static Page of(String path, TextFile file) {
    Document document = parsed(path, file, false);
    List<Element> elements = inForce(document);
    Map<String, List<Element>> byName = new HashMap<>();
    for (Element element : elements) {
      byName.computeIfAbsent(element.normalName(), n -> new ArrayList<>()).add(element);
    }
    return new Page(path, file, document, List.copyOf(elements), byName, new Places(path, file));
  }

  private static Document parsed(String path, TextFile file, boolean placed) {
    Parser parser = path.endsWith(".svg") ? Parser.xmlParser() : Parser.htmlParser();
    return Jsoup.parse(file.text(), "", parser.setTrackPosition(placed));
  }

  private static List<Element> inForce(Document document) {
    List<Element> elements = new ArrayList<>();
    document.filter(
        (Node node, int depth) -> {
          if (node instanceof Element element && depth > 0) {
            elements.add(element);
            return element.normalName().equals("template")
                ? NodeFilter.FilterResult.SKIP_CHILDREN
                : NodeFilter.FilterResult.CONTINUE;
          }
          return NodeFilter.FilterResult.CONTINUE;
        });
    return elements;
  }

  /** A drawing, of which only ids and addresses count. */
  boolean isDrawing() {
    return path.endsWith(".svg");
  }

  /**
   * A file that is called a page and holds no markup, such as a search engine's proof of a host.
   */
  boolean isBareText() {
    return !file.text().contains("<");
  }

  /** The page that is served at any depth, with absolute links. */
  boolean notFound() {
    return path.equals("404.html");
  }

  /** What all its addresses are read from, as written. */
  Optional<String> base() {
    return named("base").stream()
        .filter(e -> e.hasAttr("href"))
        .findFirst()
        .map(e -> e.attr("href"));
  }

  /** The elements that name its canonical address. */
  List<Element> canonicals() {
    return named("link").stream().filter(e -> OwnAddress.isCanonical(Tag.of(e))).toList();
  }

  /** Its elements of one name, in order. */
  List<Element> named(String tag) {
    return byName.getOrDefault(tag, List.of());
  }

  /** What a {@code style} element holds; empty for others. */
  static String styles(Element element) {
    return element.normalName().equals("style") ? element.data() : "";
  }

  /**
   * Where an element, a comment or a text stands. Places cost a third of the time of reading a
   * page, and almost no page needs one: the page is read again where one does, and the same way
   * down its tree leads to the same node.
   */
  Location place(Node node) {
    List<Integer> way = new ArrayList<>();
    for (Node at = node; at.parent() != null; at = at.parent()) {
      way.add(at.siblingIndex());
    }
    Node found = places.document();
    for (int i = way.size() - 1; i >= 0 && way.get(i) < found.childNodeSize(); i--) {
      found = found.childNode(way.get(i));
    }
    boolean tracked = found.sourceRange().isTracked();
    int start = tracked ? found.sourceRange().startPos() : 0;
    int end = tracked ? found.sourceRange().endPos() : 1;
    return file.at(new Span(start, Math.max(start + 1, end)));
  }
}
