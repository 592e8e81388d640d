package dossier.normalize.html;

import dossier.diagnostic.Span;
import dossier.markdown.MarkdownEscape;
import dossier.model.Audit;
import dossier.model.AuditRule;
import dossier.model.Citation;
import dossier.model.EdtfDate;
import dossier.model.Head;
import dossier.normalize.draft.Block;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.jsoup.select.Evaluator;
import org.jsoup.select.QueryParser;

/** What the markup of a page states of its article. */
final class HtmlHead {
  private static final int BODY = 500;
  private static final int LONGEST_PLACE = 300;
  private static final Evaluator DECK =
      QueryParser.parse(
          ".deck, .standfirst, .subtitle, .sub-headline, .subheadline, [itemprop=alternativeHeadline],"
              + " .article-subtitle, .article__subtitle, .dek");

  private final Markup markup;
  private final String html;
  private final Optional<Stated<String>> title;
  private final Optional<Stated<String>> byline;
  private final Optional<Stated<String>> publisher;
  private final Optional<Stated<EdtfDate>> published;
  private final Optional<Stated<EdtfDate>> updated;
  private final Optional<Stated<String>> language;
  private final Optional<Stated<String>> deck;

  HtmlHead(Document page, String html) {
    this.markup = new Markup(page, html);
    this.html = html;
    this.title = new TitleFinder(markup).title();
    this.byline = new BylineFinder(markup).byline();
    this.publisher = markup.publisher();
    DateFinder dates = new DateFinder(markup);
    this.published = dates.published();
    this.updated = dates.updated(published);
    this.language = language();
    this.deck = deck();
  }

  /** The text that structured data give as the article's body. */
  Optional<String> quotedBody() {
    return markup.stated("articleBody").map(Stated::value);
  }

  /**
   * The body that structured data give, as paragraphs: the story of pages that show it only to
   * subscribers or by script.
   */
  Optional<List<Block>> quotedBlocks() {
    Optional<String> body = quotedBody().filter(b -> b.length() > BODY);
    Optional<Element> script =
        markup.page().select(Markup.DATA).stream()
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
    Map<String, String> inferred =
        published
            .filter(p -> !p.reason().isEmpty())
            .map(p -> Map.of("published", p.reason()))
            .orElse(Map.of());
    Citation citation =
        new Citation(
            title.map(Stated::value),
            byline.map(Stated::value),
            publisher.map(Stated::value),
            published.map(Stated::value),
            updated.map(Stated::value),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            language.map(Stated::value),
            inferred);
    return new Head(citation, deck.map(Stated::value), List.of(), List.of());
  }

  /** Where it is stated, for the account of the capture. */
  List<Audit.Entry> places() {
    Map<String, Optional<? extends Stated<?>>> fields = new LinkedHashMap<>();
    fields.put("title", title);
    fields.put("byline", byline);
    fields.put("publisher", publisher);
    fields.put("published", published);
    fields.put("updated", updated);
    fields.put("language", language);
    fields.put("deck", deck);
    List<Audit.Entry> places = new ArrayList<>();
    fields.forEach((field, stated) -> stated.ifPresent(s -> places.add(place(field, s.place()))));
    return places;
  }

  private Audit.Entry place(String field, Span place) {
    Span clipped = new Span(place.start(), Math.min(place.end(), place.start() + LONGEST_PLACE));
    return new Audit.Entry(
        Audit.Fate.METADATA, AuditRule.MARKUP, clipped, 0, clipped.in(html).strip(), field);
  }

  private Optional<Stated<String>> deck() {
    return markup
        .first(DECK)
        .map(e -> Stated.at(Place.span(e), e.text()))
        .filter(d -> d.value().length() >= 10 && d.value().length() < 500);
  }

  private Optional<Stated<String>> language() {
    return Optional.ofNullable(markup.page().selectFirst("html[lang]"))
        .map(e -> Stated.at(Place.opening(e), e.attr("lang").strip()))
        .filter(l -> l.value().matches("[A-Za-z]{2,3}(?:-[A-Za-z0-9]{2,8})*"));
  }
}
