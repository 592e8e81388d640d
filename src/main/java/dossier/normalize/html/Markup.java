package dossier.normalize.html;

import dossier.diagnostic.Span;
import dossier.json.Json;
import dossier.json.JsonTree;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Evaluator;
import org.jsoup.select.QueryParser;

/** A page and what its markup says of itself: JSON-LD, meta elements, elements by their names. */
final class Markup {
  private static final Evaluator METAS = QueryParser.parse("meta[content]");

  /** Scripts that hold structured data. */
  static final Evaluator DATA = QueryParser.parse("script[type=application/ld+json]");

  private static final int MOST_NODES = 2000;
  private static final int LONGEST_VALUE = 200;

  private final Document page;
  private final String html;
  private final Map<String, Element> metas = new HashMap<>();
  private final List<Article> articles = new ArrayList<>();

  /** People described apart from the articles that they wrote, by their address. */
  private final Map<String, JsonTree> people = new HashMap<>();

  /**
   * An article in JSON-LD.
   *
   * @param node what is said of it
   * @param script where it is said
   */
  private record Article(JsonTree node, Span script) {}

  /** Reads a page; {@code html} is its source. */
  Markup(Document page, String html) {
    this.page = page;
    this.html = html;
    for (Element meta : page.select(METAS)) {
      String key = meta.hasAttr("property") ? meta.attr("property") : meta.attr("name");
      if (!meta.attr("content").isBlank()) {
        metas.putIfAbsent(key.toLowerCase(Locale.ROOT), meta);
      }
    }
    page.select(DATA).forEach(this::collect);
  }

  Document page() {
    return page;
  }

  private void collect(Element script) {
    Deque<JsonTree> open = new ArrayDeque<>();
    Json.read(script.data()).ifPresent(open::add);
    for (int steps = 0; !open.isEmpty() && steps < MOST_NODES; steps++) {
      JsonTree node = open.poll();
      List<JsonTree> items = node.items();
      if (items.size() != 1 || items.get(0) != node) {
        open.addAll(items);
        continue;
      }
      if (types(node).contains("Person")) {
        node.get("@id").text().ifPresent(id -> people.putIfAbsent(id, node));
      }
      if (types(node).matches(".*(?:Article|Report|BlogPosting).*")) {
        articles.add(new Article(node, Place.span(script)));
      }
      open.addAll(node.get("@graph").items());
    }
  }

  private static String types(JsonTree node) {
    return node.get("@type").items().stream()
        .map(t -> t.text().orElse(""))
        .collect(Collectors.joining(" "));
  }

  /** The outlet: what the page calls its site, or the publisher of its article. */
  Optional<Stated<String>> publisher() {
    return meta("og:site_name")
        .or(
            () ->
                articles.stream()
                    .flatMap(
                        a ->
                            a.node().get("publisher").get("name").text().stream()
                                .map(name -> inScript(a, "publisher", name)))
                    .findFirst());
  }

  /** The first element of these names that says anything. */
  Optional<Element> first(Evaluator selector) {
    return all(selector).findFirst();
  }

  /** The elements of these names that say anything. */
  Stream<Element> all(Evaluator selector) {
    return page.select(selector).stream()
        .filter(e -> !e.text().isBlank() || e.hasAttr("content") || e.hasAttr("datetime"));
  }

  /** The content of a meta element, by name or property in lower case. */
  Optional<Stated<String>> meta(String name) {
    return Optional.ofNullable(metas.get(name))
        .map(m -> Stated.at(Place.span(m), m.attr("content").strip()));
  }

  /** A text of the first article in JSON-LD that has it. */
  Optional<Stated<String>> stated(String key) {
    return articles.stream()
        .flatMap(a -> a.node().get(key).text().stream().map(t -> inScript(a, key, t)))
        .findFirst();
  }

  /** The authors of each article in JSON-LD. */
  List<Stated<List<JsonTree>>> authors() {
    return articles.stream()
        .map(
            a -> {
              List<JsonTree> named =
                  a.node().get("author").items().stream().map(this::described).toList();
              String last =
                  named.isEmpty() ? "" : named.get(named.size() - 1).get("name").text().orElse("");
              return inScript(a, "author", last).as(named);
            })
        .toList();
  }

  /** An author may be a reference to where the person is described. */
  private JsonTree described(JsonTree author) {
    boolean named = author.text().isPresent() || author.get("name").text().isPresent();
    Optional<JsonTree> person = author.get("@id").text().map(people::get);
    return named ? author : person.orElse(author);
  }

  /** A member of an article: from its name to the end of its text, where they stand as such. */
  private Stated<String> inScript(Article article, String key, String text) {
    Span script = article.script();
    int from = html.indexOf('"' + key + '"', script.start());
    if (from < 0 || from >= script.end()) {
      return Stated.at(script, text);
    }
    int found = text.isEmpty() ? -1 : html.indexOf(text, from);
    int to = found < 0 ? from + LONGEST_VALUE : found + text.length();
    return Stated.at(new Span(from, Math.max(from, Math.min(to, script.end()))), text);
  }
}
