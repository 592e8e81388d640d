package dossier.normalize.html;

import dossier.diagnostic.Span;
import dossier.json.Json;
import dossier.json.JsonTree;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.jsoup.select.Evaluator;
import org.jsoup.select.QueryParser;

/** A page and what its markup says of itself: JSON-LD, meta elements, elements by their names. */
final class Markup {
  private static final Evaluator CANONICAL = QueryParser.parse("link[rel=canonical][href]");

  /** An address of a page of the web, with a host and a path that says more than the outlet. */
  private static final Pattern WEB =
      Pattern.compile("https?://[\\p{L}\\p{N}._-]+(?::\\d{1,5})?/[^\\s<>\"#]+");

  private static final Pattern SAVED =
      Pattern.compile("<!--[^>]*?(?:saved from url=\\(\\d+\\)|\\burl: ?)(?<url>https?://[^\\s>]+)");

  /** Where such comments stand: before all else. UTF-16 units. */
  private static final int TOP = 2000;

  private static final Evaluator METAS = QueryParser.parse("meta[content]");

  /** Scripts that hold structured data. */
  static final Evaluator DATA = QueryParser.parse("script[type=application/ld+json]");

  /** Where structured data keep what they describe. */
  private static final List<String> INNER = List.of("@graph", "mainEntity");

  private static final int MOST_NODES = 2000;
  private static final int LONGEST_VALUE = 200;

  private final Document page;
  private final String html;
  private final Map<String, Element> metas = new HashMap<>();
  private final List<Article> articles = new ArrayList<>();

  /** What structured data call the site. */
  private Optional<Stated<String>> site = Optional.empty();

  /** The outlet that the title names, once it was asked for. */
  private final List<Optional<Stated<String>>> titled = new ArrayList<>(1);

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
    String title = page.title();
    articles.sort(Comparator.comparing(a -> !titled(a, title)));
  }

  /** Of several articles the one that the page is called after. */
  private static boolean titled(Article article, String title) {
    return article.node().get("headline").text().map(title::contains).orElse(false);
  }

  Document page() {
    return page;
  }

  private void collect(Element script) {
    Deque<JsonTree> open = new ArrayDeque<>();
    Json.readLenient(script.data()).ifPresent(open::add);
    for (int steps = 0; !open.isEmpty() && steps < MOST_NODES; steps++) {
      JsonTree node = open.poll();
      List<JsonTree> items = node.items();
      if (items.size() != 1 || items.get(0) != node) {
        open.addAll(items);
        continue;
      }
      if (types(node).contains("WebSite") && site.isEmpty()) {
        site = name(node).map(n -> Stated.at(Place.span(script), n));
      }
      if (types(node).contains("Person")) {
        node.get("@id").text().ifPresent(id -> people.putIfAbsent(id, node));
      }
      if (types(node).matches(".*(?:Article|Report|BlogPosting).*")) {
        articles.add(new Article(node, Place.span(script)));
      }
      INNER.forEach(key -> open.addAll(node.get(key).items()));
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
                            name(a.node().get("publisher")).stream()
                                .map(name -> inScript(a, "publisher", name)))
                    .findFirst())
        .or(() -> site)
        .or(this::titled);
  }

  private Optional<Stated<String>> titled() {
    if (titled.isEmpty()) {
      titled.add(TitledOutlet.of(page, address().map(Stated::value)));
    }
    return titled.get(0);
  }

  /** The name of what structured data describe, one or the first of a list, its references read. */
  static Optional<String> name(JsonTree node) {
    return node.get("name").items().stream()
        .flatMap(n -> n.text().stream())
        .map(n -> Parser.unescapeEntities(n, false))
        .findFirst();
  }

  /** Whether structured data describe a body and not a person. */
  static boolean body(JsonTree node) {
    return types(node).contains("Organization");
  }

  /** The address under which the page wants to be known. */
  Optional<Stated<String>> address() {
    return Optional.ofNullable(page.selectFirst(CANONICAL))
        .map(link -> Stated.at(Place.opening(link), link.attr("href").strip()))
        .or(() -> meta("og:url"))
        .filter(a -> WEB.matcher(a.value()).matches())
        .or(this::saved);
  }

  /** What browsers and tools that save pages write into a comment before the page. */
  private Optional<Stated<String>> saved() {
    Matcher m = SAVED.matcher(html.substring(0, Math.min(html.length(), TOP)));
    return m.find()
        ? Optional.of(Stated.at(new Span(m.start("url"), m.end("url")), m.group("url")))
            .filter(a -> WEB.matcher(a.value()).matches())
        : Optional.empty();
  }

  /** The first element of these names that says anything. */
  Optional<Element> first(Evaluator selector) {
    return all(selector).findFirst();
  }

  /** The elements of these names that say anything. */
  Stream<Element> all(Evaluator selector) {
    return page.selectStream(selector)
        .filter(e -> e.hasAttr("content") || e.hasAttr("datetime") || e.hasText());
  }

  /** The content of a meta element, by name or property in lower case. */
  Optional<Stated<String>> meta(String name) {
    return Optional.ofNullable(metas.get(name))
        .map(m -> Stated.at(Place.span(m), m.attr("content").strip()));
  }

  /** A text of the first article in JSON-LD that has it. */
  Optional<Stated<String>> stated(String key) {
    return stated(articles, key);
  }

  /** The same of articles that are said to be news; of others outlets say what sells them. */
  Optional<Stated<String>> news(String key) {
    return stated(articles.stream().filter(a -> types(a.node()).contains("News")).toList(), key);
  }

  private Optional<Stated<String>> stated(List<Article> those, String key) {
    return those.stream()
        .flatMap(
            a ->
                a.node().get(key).items().stream()
                    .flatMap(t -> t.text().stream())
                    .map(t -> inScript(a, key, t)))
        .findFirst();
  }

  /** The authors of each article in JSON-LD. */
  List<Stated<List<JsonTree>>> authors() {
    return articles.stream()
        .map(
            a -> {
              List<JsonTree> named =
                  a.node().get("author").items().stream().map(this::described).toList();
              String last = named.isEmpty() ? "" : name(named.get(named.size() - 1)).orElse("");
              return inScript(a, "author", last).as(named);
            })
        .toList();
  }

  /** An author may be a reference to where the person is described. */
  private JsonTree described(JsonTree author) {
    boolean named = author.text().isPresent() || name(author).isPresent();
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
