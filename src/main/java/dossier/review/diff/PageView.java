package dossier.review.diff;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Evaluator;
import org.jsoup.select.QueryParser;

/**
 * A page as it is compared.
 *
 * @param path within the site
 * @param title its main heading
 * @param blocks of its content, in order
 * @param frame what stands around the content: navigation and foot
 * @param head title, description, robots, canonical address, language and direction
 * @param tags elements of the content with their classes, and whether they are hidden
 * @param leads where the links of its content lead, mentions in texts of editors too
 * @param ids everything that a link can name
 * @param leadsTo the page that it leads on to, if its address is out of use; else empty
 */
record PageView(
    String path,
    String title,
    List<Block> blocks,
    String frame,
    Map<String, String> head,
    String tags,
    List<String> leads,
    Set<String> ids,
    String leadsTo) {
  private static final String BLOCKS =
      "h1, h2, h3, h4, h5, h6, p, li, dt, dd, th, td, caption, figcaption, summary, blockquote, pre,"
          + " img";
  private static final String NESTED = "ul, ol, dl, p, blockquote, pre, table, details, .pn, .was";

  /** Kinds of pages of this program on which sections repeat what stands elsewhere. */
  private static final Set<String> OWN = Set.of("source", "profile", "event", "front", "essay");

  private static final Set<String> LISTS =
      Set.of("listing", "timeline", "captured", "search", "network", "data", "quotations");
  private static final Evaluator OWN_PARAGRAPH = QueryParser.parse("> p");
  private static final Evaluator COUNTS =
      QueryParser.parse(".counts, .strip, .margin, .front-side, .none");

  /** Counts what the list below it says. */
  private static final Evaluator COUNTED = QueryParser.parse(".margin > details > summary");

  /** What the program makes out of the rest, apart from a few sections that editors write. */
  private static final Evaluator LISTED = QueryParser.parse("section, nav");

  /** Headings of lists come and go with what they list. */
  private static final String LISTED_IDS =
      "main:is(.source, .profile, .event, .front, .dyad) section > h2[id]";

  private static final Evaluator SECTION = QueryParser.parse("h2[id]");
  private static final Evaluator NESTED_BLOCKS = QueryParser.parse(NESTED);
  private static final Evaluator WAS = QueryParser.parse("> .was[id]");
  private static final Evaluator NO_WORDS = QueryParser.parse("sup.cite, button");
  private static final Evaluator NO_FRAME = QueryParser.parse("main, script, .theme");

  /**
   * What was kept of a capture stands on the page of the source, where it is compared, and its hash
   * changes with every word; neighbours by date change with every page between them.
   */
  private static final Evaluator TOLD_ELSEWHERE =
      QueryParser.parse(".runs > .kept, .captured > .by, .pager, .around");

  private static final Evaluator LINKS = QueryParser.parse("a[href]:not(.m)");
  private static final Evaluator LED = QueryParser.parse("a[href]");
  private static final Evaluator CITE = QueryParser.parse("sup.cite");
  private static final Evaluator MENTIONS = QueryParser.parse(".m[id]");
  private static final Evaluator CITED = QueryParser.parse("sup.cite a[href]");
  private static final Pattern ELSEWHERE = Pattern.compile("(?i)[a-z][a-z0-9+.-]*:|/");
  private static final Set<String> WRITTEN = Set.of("roles", "elsewhere", "original", "captions");

  static PageView of(String path, String html) {
    Document page = Jsoup.parse(html);
    Element main = page.selectFirst("main");
    Element content = main == null ? page.body() : main;
    Set<String> ids = new TreeSet<>(page.select("[id]").eachAttr("id"));
    content.select(LISTED_IDS).eachAttr("id").forEach(ids::remove);
    content.select(TOLD_ELSEWHERE).remove();
    String tags = tags(content);
    List<Block> blocks = new ArrayList<>();
    for (Element element : content.select(BLOCKS)) {
      boolean item = element.normalName().equals("li");
      if (element.is(COUNTED)) {
        continue;
      }
      if (element.selectFirst(OWN_PARAGRAPH) == null || !item && !quotes(element)) {
        block(path, element, primary(element, content)).ifPresent(blocks::add);
      }
    }
    Element heading = content.selectFirst("h1");
    return new PageView(
        path,
        heading == null ? page.title() : heading.text(),
        blocks,
        frame(page),
        head(page),
        tags,
        content.select(LED).eachAttr("href").stream().map(h -> resolved(path, h)).toList(),
        ids,
        leadsTo(path, content));
  }

  private static boolean quotes(Element element) {
    return element.normalName().equals("blockquote");
  }

  private static String leadsTo(String path, Element main) {
    Element on = main.hasClass("moved") ? main.selectFirst("a.on[href]") : null;
    return on == null ? "" : resolved(path, on.attr("href"));
  }

  private static String frame(Document page) {
    return page.body().children().stream()
        .filter(e -> !e.normalName().equals("main"))
        .map(e -> without(e, NO_FRAME).text())
        .filter(t -> !t.isEmpty())
        .collect(Collectors.joining(" "));
  }

  private static Map<String, String> head(Document page) {
    Map<String, String> head = new TreeMap<>();
    head.put("title", page.title());
    for (String name : List.of("description", "robots")) {
      head.put(name, page.select("meta[name=" + name + "]").attr("content"));
    }
    head.put("canonical address", page.select("link[rel=canonical]").attr("href"));
    head.put("language", page.select("html").attr("lang") + languages(page));
    return head;
  }

  /** Languages and directions within a page. */
  private static String languages(Document page) {
    return page.select("body > [lang], body > [dir], .story, h1[lang]").stream()
        .map(e -> " " + e.attr("lang") + " " + e.attr("dir"))
        .distinct()
        .collect(Collectors.joining());
  }

  private static String tags(Element content) {
    return content.getAllElements().stream()
        .map(e -> e.normalName() + "." + e.className() + (e.hasAttr("hidden") ? "!" : ""))
        .collect(Collectors.joining(" "));
  }

  /** Of pages of this program the article, and what editors wrote beside it. */
  private static boolean primary(Element element, Element main) {
    if (main.hasClass("dyad") || element.hasClass("gone")) {
      return false;
    }
    if (main.classNames().stream().anyMatch(LISTS::contains)) {
      return element.normalName().equals("h1");
    }
    if (main.classNames().stream().noneMatch(OWN::contains)) {
      return true;
    }
    Element section = element.closest(LISTED);
    boolean listed = section != null && section != main && main.equals(section.closest("main"));
    Element heading = listed ? section.selectFirst(SECTION) : null;
    boolean written = !listed || heading != null && WRITTEN.contains(heading.id());
    return written && element.closest(COUNTS) == null;
  }

  private static java.util.Optional<Block> block(String path, Element element, boolean primary) {
    Element own = without(element, NESTED_BLOCKS);
    String tag = element.normalName();
    boolean picture = tag.equals("img");
    String text = picture ? element.attr("alt") : words(own);
    List<String> links = links(path, own, element);
    if (text.isBlank() && links.isEmpty()) {
      return java.util.Optional.empty();
    }
    String id = element.id();
    return java.util.Optional.of(
        new Block(
            kind(tag),
            id,
            element.select(WAS).eachAttr("id"),
            text,
            links,
            primary ? mentions(path, element, id) : Map.of(),
            primary ? citations(path, element) : List.of(),
            primary));
  }

  /** The words of a block; a citation is no word, and its neighbours stay apart. */
  private static String words(Element own) {
    return without(own, NO_WORDS).text().strip();
  }

  /**
   * An element without some in it; itself if there are none, since copies cost most of the time.
   */
  private static Element without(Element element, Evaluator such) {
    boolean holds = element.stream().anyMatch(e -> e != element && e.is(such));
    if (!holds) {
      return element;
    }
    Element copy = element.clone();
    copy.select(such).remove();
    return copy;
  }

  private static char kind(String tag) {
    return switch (tag) {
      case "h1", "h2", "h3", "h4", "h5", "h6", "summary" -> 'h';
      case "dt", "dd" -> 'd';
      case "th", "td", "caption" -> 't';
      case "pre" -> 'c';
      case "img" -> 'i';
      default -> 'p';
    };
  }

  private static List<String> links(String path, Element own, Element element) {
    List<String> links = new ArrayList<>();
    if (element.normalName().equals("img")) {
      links.add(element.attr("src"));
    }
    for (Element link : own.select(LINKS)) {
      if (link.closest(CITE) == null) {
        links.add(resolved(path, link.attr("href")));
      }
    }
    return links;
  }

  private static Map<String, Block.Name> mentions(String path, Element element, String id) {
    Map<String, Block.Name> mentions = new LinkedHashMap<>();
    String stem = id.isEmpty() ? "m-" : "m-" + id.substring(Math.min(2, id.length())) + "-";
    for (Element m : element.select(MENTIONS)) {
      String key = m.id().startsWith(stem) ? m.id().substring(stem.length()) : m.id();
      String target = m.hasAttr("href") ? resolved(path, m.attr("href")) : "";
      mentions.put(key, new Block.Name(m.id(), m.text(), target));
    }
    return mentions;
  }

  private static List<Block.Cited> citations(String path, Element element) {
    List<Block.Cited> citations = new ArrayList<>();
    for (Element cite : element.select(CITED)) {
      citations.add(new Block.Cited(claim(cite.parent()), resolved(path, cite.attr("href"))));
    }
    return citations;
  }

  /** The words before a citation, back to the one before or the start of its block. */
  private static String claim(Element sup) {
    StringBuilder claim = new StringBuilder();
    org.jsoup.nodes.Node node = sup.previousSibling();
    while (node != null && (claim.toString().isBlank() || !cites(node))) {
      String text =
          node instanceof org.jsoup.nodes.TextNode words
              ? words.text()
              : node instanceof Element element && !cites(node) ? element.text() : "";
      claim.insert(0, text);
      node = node.previousSibling();
    }
    return claim.toString().strip();
  }

  private static boolean cites(org.jsoup.nodes.Node node) {
    return node instanceof Element element && element.hasClass("cite");
  }

  /** An address of a page of the site as path and fragment; any other as it is. */
  static String resolved(String path, String href) {
    if (ELSEWHERE.matcher(href).lookingAt()) {
      return href;
    }
    int hash = href.indexOf('#');
    String file = hash < 0 ? href : href.substring(0, hash);
    String fragment = hash < 0 ? "" : href.substring(hash);
    List<String> parts = new ArrayList<>();
    String base = path.substring(0, path.lastIndexOf('/') + 1);
    for (String part : (file.isEmpty() ? path : base + file).split("/")) {
      if (part.equals("..") && !parts.isEmpty()) {
        parts.remove(parts.size() - 1);
      } else if (!part.equals(".") && !part.isEmpty()) {
        parts.add(part);
      }
    }
    return String.join("/", parts) + fragment;
  }
}
