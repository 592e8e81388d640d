package dossier.normalize.html;

import dossier.json.Json;
import dossier.json.JsonTree;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** A page and what its markup says of itself: JSON-LD, meta elements, elements by their names. */
final class Markup {
  private final Document page;
  private final List<JsonTree> articles;

  Markup(Document page) {
    this.page = page;
    this.articles = articles(page);
  }

  Document page() {
    return page;
  }

  /** Articles in JSON-LD, in order. */
  List<JsonTree> articles() {
    return articles;
  }

  private static List<JsonTree> articles(Document page) {
    List<JsonTree> found = new ArrayList<>();
    for (Element script : page.select("script[type=application/ld+json]")) {
      Deque<JsonTree> open = new ArrayDeque<>();
      Json.read(script.data()).ifPresent(open::add);
      for (int steps = 0; !open.isEmpty() && steps < 2000; steps++) {
        JsonTree node = open.poll();
        List<JsonTree> items = node.items();
        if (items.size() != 1 || items.get(0) != node) {
          open.addAll(items);
          continue;
        }
        if (types(node).matches(".*(?:Article|Report|BlogPosting).*")) {
          found.add(node);
        }
        open.addAll(node.get("@graph").items());
      }
    }
    return found;
  }

  private static String types(JsonTree node) {
    return node.get("@type").items().stream()
        .map(t -> t.text().orElse(""))
        .collect(Collectors.joining(" "));
  }

  /** The outlet: what the page calls its site, or the publisher of its article. */
  Optional<String> publisher() {
    return meta("og:site_name")
        .or(
            () ->
                articles.stream()
                    .flatMap(a -> a.get("publisher").get("name").text().stream())
                    .findFirst());
  }

  /** The first element of these names that says anything. */
  Optional<Element> first(String selector) {
    return page.select(selector).stream()
        .filter(e -> !e.text().isBlank() || e.hasAttr("content") || e.hasAttr("datetime"))
        .findFirst();
  }

  /** The content of a meta element, by name or property. */
  Optional<String> meta(String name) {
    for (Element meta : page.select("meta[content]")) {
      String key = meta.hasAttr("property") ? meta.attr("property") : meta.attr("name");
      if (key.equalsIgnoreCase(name) && !meta.attr("content").isBlank()) {
        return Optional.of(meta.attr("content").strip());
      }
    }
    return Optional.empty();
  }

  /** A text of the first article in JSON-LD that has it. */
  Optional<String> stated(String key) {
    return articles.stream().flatMap(n -> n.get(key).text().stream()).findFirst();
  }
}
