package dossier.normalize.html;

import dossier.diagnostic.Span;
import dossier.json.Json;
import dossier.json.JsonTree;
import dossier.markdown.MarkdownEscape;
import dossier.model.Citation;
import dossier.model.EdtfDate;
import dossier.model.Head;
import dossier.normalize.date.DateReader;
import dossier.normalize.draft.Block;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/** What the markup of a page states: JSON-LD first, then meta elements, then what readers see. */
final class HtmlHead {
  private static final int LONGEST_BYLINE = 120;
  private static final List<String> PUBLISHED =
      List.of(
          "article:published_time",
          "article:published",
          "og:article:published_time",
          "date",
          "dc.date",
          "dc.date.issued",
          "dcterms.date",
          "dcterms.created",
          "dcterms.issued",
          "dc.date.created",
          "pubdate",
          "publishdate",
          "publish-date",
          "publish_date",
          "published",
          "datepublished",
          "date_published",
          "sailthru.date",
          "parsely-pub-date",
          "article_date_original",
          "cxenseparse:recs:publishtime",
          "originalpublicationdate",
          "citation_publication_date",
          "citation_online_date",
          "article.published",
          "shareaholic:article_published_time",
          "bt:pubdate",
          "created",
          "rnews:datepublished",
          "last-modified");
  private static final String SHOWN =
      ".entry-date, .post-date, .posted-on, .published, .date-published, .article-date, .article__date, .pubdate,"
          + " .publish-date, .date, .datum, .dateline, .timestamp, .time, .post-meta, .entry-meta, .byline, .meta,"
          + " .article-meta, .news-date, .postdate, .post_date, [class*=publish], [class*=datetime], [class*=-date], [class*=Date]";

  private final Document page;
  private final List<JsonTree> articles;

  HtmlHead(Document page) {
    this.page = page;
    this.articles = articles(page);
  }

  /** The text that structured data give as the article's body. */
  Optional<String> quotedBody() {
    return text(articles, "articleBody");
  }

  /**
   * The body that structured data give, as paragraphs: the story of pages that show it only to
   * subscribers or by script.
   */
  Optional<List<Block>> quotedBlocks() {
    Optional<String> body = quotedBody().filter(b -> b.length() > 500);
    Optional<Element> script =
        page.select("script[type=application/ld+json]").stream()
            .filter(s -> s.data().contains("articleBody"))
            .findFirst();
    return body.flatMap(
        text -> script.map(s -> paragraphs(Parser.unescapeEntities(text, false), Place.span(s))));
  }

  private static List<Block> paragraphs(String text, Span span) {
    List<Block> blocks = new ArrayList<>();
    for (String line : text.replaceAll("<[^>]*>", "\n").split("\\R+")) {
      if (!line.isBlank()) {
        String plain = line.strip();
        blocks.add(
            Block.open(Block.Kind.PARAGRAPH, 0, MarkdownEscape.line(plain), plain, span, true, 0));
      }
    }
    return blocks;
  }

  /** All that is stated. */
  Head head() {
    Citation citation =
        new Citation(
            title(),
            byline(),
            publisher(),
            published(),
            updated(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            language(),
            Map.of());
    return new Head(citation, deck(), List.of(), List.of());
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

  /**
   * The visible heading that the page's own title begins with; else what is stated or stands alone.
   */
  private Optional<String> title() {
    String documentTitle = page.title().strip();
    List<String> headings = new ArrayList<>();
    for (Element heading :
        page.select("h1, h2[class*=title], h2[class*=headline], article h2, h2.entry-title")) {
      if (!heading.text().isBlank() && heading.closest("nav, aside, footer, [hidden]") == null) {
        headings.add(heading.text().strip());
      }
    }
    Optional<String> stated = meta("og:title").or(() -> text(articles, "headline"));
    Optional<String> begins =
        headings.stream().filter(h -> h.length() > 8 && documentTitle.startsWith(h)).findFirst();
    Optional<String> asStated =
        stated.flatMap(
            t -> headings.stream().filter(h -> h.length() > 8 && t.startsWith(h)).findFirst());
    Optional<String> named =
        first(
                "h1[itemprop=headline], [itemprop=headline], h1.entry-title, h1[class*=headline], h1[class*=title]")
            .map(Element::text)
            .filter(t -> !site(t));
    List<String> tops =
        page.select("h1").eachText().stream().filter(t -> !t.isBlank() && !site(t)).toList();
    Optional<String> only = tops.size() == 1 ? Optional.of(tops.get(0).strip()) : Optional.empty();
    return begins
        .or(() -> asStated)
        .or(() -> named)
        .or(() -> only)
        .or(() -> stated.map(this::withoutSite))
        .or(() -> Optional.of(withoutSite(documentTitle)))
        .map(String::strip)
        .filter(t -> !t.isEmpty());
  }

  /** Whether a heading names the site: its stated name, or what stands last in the page's title. */
  private boolean site(String heading) {
    String text = heading.strip();
    boolean outlet = publisher().map(p -> p.equalsIgnoreCase(text)).orElse(false);
    String title = page.title().strip();
    boolean last =
        title.length() > text.length() + 3 && title.endsWith(text) && text.split("\\s+").length < 6;
    return outlet || last;
  }

  /** A title without the outlet that sites put behind it. */
  private String withoutSite(String title) {
    Optional<String> site = publisher();
    String[] parts = title.split("\\s+[|–—·»-]\\s+|\\s*::\\s*");
    if (parts.length < 2) {
      return title;
    }
    String last = parts[parts.length - 1];
    boolean outlet = site.map(s -> s.equalsIgnoreCase(last)).orElse(false);
    boolean shortTail = last.split("\\s+").length <= 4 && parts[0].split("\\s+").length >= 4;
    return outlet || shortTail
        ? title.substring(0, title.lastIndexOf(last)).replaceAll("\\s*(?:[|–—·»-]|::)\\s*$", "")
        : title;
  }

  private Optional<String> byline() {
    List<String> names = new ArrayList<>();
    for (JsonTree article : articles) {
      article.get("author").items().forEach(a -> name(a).ifPresent(names::add));
      if (!names.isEmpty()) {
        break;
      }
    }
    Optional<String> stated =
        names.isEmpty()
            ? Optional.empty()
            : Optional.of(names.stream().distinct().collect(Collectors.joining(", ")));
    return stated
        .or(() -> meta("author").filter(HtmlHead::personLike))
        .or(() -> meta("article:author").filter(HtmlHead::personLike))
        .or(() -> seenByline())
        .map(HtmlHead::withoutBy)
        .filter(b -> !b.isBlank() && b.length() <= LONGEST_BYLINE && !outletLike(b));
  }

  private Optional<String> seenByline() {
    String author =
        "[itemprop=author] [itemprop=name], [itemprop=author], [rel=author], a[href*='/author/']";
    return first(author)
        .map(Element::text)
        .or(() -> first(".byline, .author-name, .td-post-author-name, .author").map(Element::text))
        .filter(HtmlHead::personLike);
  }

  private static boolean personLike(String text) {
    return !text.isBlank()
        && text.length() <= LONGEST_BYLINE
        && !text.contains("://")
        && !text.contains("@");
  }

  static String withoutBy(String byline) {
    String name =
        byline
            .replaceFirst(
                "(?i)^\\s*(?:written |posted |reported |story |text )?(?:by|von|par|por|autore?|author|auteur)[:\\s]+",
                "")
            .replaceFirst(
                "(?i)\\s+(?:alle (?:artikel|beiträge)|all (?:posts|articles)|shares?|follow).*$",
                "");
    Optional<DateReader.Dated> date = DateReader.find(name);
    return date.map(d -> name.substring(0, d.start()))
        .orElse(name)
        .replaceAll("[\\s|,·•–—-]+$", "")
        .strip();
  }

  /** An outlet's name or address, a count or a label is no author. */
  private boolean outletLike(String byline) {
    boolean outlet =
        publisher().map(p -> p.equalsIgnoreCase(byline) || byline.startsWith(p)).orElse(false);
    return outlet
        || byline.matches(
            "(?i).*\\.(?:de|com|org|net|at|ch|fr|co\\.uk).*|no author|unknown|admin|\\d+ .*|.*\\[at\\].*")
        || byline.matches("\\P{L}*");
  }

  private static Optional<String> name(JsonTree author) {
    return author.text().or(() -> author.get("name").text()).filter(HtmlHead::personLike);
  }

  private Optional<String> publisher() {
    return meta("og:site_name")
        .or(
            () ->
                articles.stream()
                    .flatMap(a -> a.get("publisher").get("name").text().stream())
                    .findFirst());
  }

  private Optional<EdtfDate> published() {
    return date(text(articles, "datePublished"))
        .or(() -> firstMeta(PUBLISHED))
        .or(() -> date(first("[itemprop=datePublished]").map(HtmlHead::dateOf)))
        .or(
            () ->
                date(
                    first("time[pubdate], time.published, time.entry-date, article time[datetime]")
                        .map(HtmlHead::dateOf)))
        .or(this::onlyTime)
        .or(this::shown);
  }

  private static Optional<EdtfDate> date(Optional<String> text) {
    return text.flatMap(DateReader::stated);
  }

  private Optional<EdtfDate> firstMeta(List<String> names) {
    return names.stream().flatMap(n -> date(meta(n)).stream()).findFirst();
  }

  /**
   * The time element of a page whose time elements all name one day, or the first in its main part.
   */
  private Optional<EdtfDate> onlyTime() {
    List<EdtfDate> days =
        page
            .select("main time[datetime], header time[datetime], [class*=post] time[datetime]")
            .stream()
            .flatMap(t -> DateReader.stated(t.attr("datetime")).stream())
            .toList();
    return days.stream().findFirst();
  }

  /** A date that readers see in an element named for it. */
  private Optional<EdtfDate> shown() {
    return page.select(SHOWN).stream()
        .filter(
            e ->
                e.text().length() <= 120
                    && e.closest("aside, footer, nav, [class*=related], [class*=comment]") == null)
        .flatMap(e -> DateReader.find(e.text()).map(DateReader.Dated::date).stream())
        .findFirst();
  }

  private Optional<EdtfDate> updated() {
    return date(text(articles, "dateModified"))
        .or(() -> date(meta("article:modified_time")))
        .or(() -> date(first("[itemprop=dateModified]").map(HtmlHead::dateOf)))
        .filter(u -> published().map(p -> !p.equals(u)).orElse(true));
  }

  private static String dateOf(Element element) {
    return element.hasAttr("datetime")
        ? element.attr("datetime")
        : element.hasAttr("content") ? element.attr("content") : element.text();
  }

  private Optional<String> deck() {
    return first(
            ".deck, .standfirst, .subtitle, .sub-headline, .subheadline, [itemprop=alternativeHeadline], .article-subtitle, .article__subtitle, .dek")
        .map(Element::text)
        .filter(d -> d.length() >= 10 && d.length() < 500);
  }

  private Optional<String> language() {
    return Optional.of(page.select("html").attr("lang").strip())
        .filter(l -> l.matches("[A-Za-z]{2,3}(?:-[A-Za-z0-9]{2,8})*"));
  }

  private Optional<Element> first(String selector) {
    return page.select(selector).stream()
        .filter(e -> !e.text().isBlank() || e.hasAttr("content") || e.hasAttr("datetime"))
        .findFirst();
  }

  private Optional<String> meta(String name) {
    for (Element meta : page.select("meta[content]")) {
      String key = meta.hasAttr("property") ? meta.attr("property") : meta.attr("name");
      if (key.equalsIgnoreCase(name) && !meta.attr("content").isBlank()) {
        return Optional.of(meta.attr("content").strip());
      }
    }
    return Optional.empty();
  }

  private static Optional<String> text(List<JsonTree> nodes, String key) {
    return nodes.stream().flatMap(n -> n.get(key).text().stream()).findFirst();
  }
}
