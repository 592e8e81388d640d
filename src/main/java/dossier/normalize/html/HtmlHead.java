package dossier.normalize.html;

import dossier.diagnostic.Span;
import dossier.markdown.MarkdownEscape;
import dossier.model.Audit;
import dossier.model.AuditRule;
import dossier.model.Citation;
import dossier.model.EdtfDate;
import dossier.model.Head;
import dossier.model.Traced;
import dossier.normalize.date.DateReader;
import dossier.normalize.draft.Block;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.jsoup.select.Evaluator;
import org.jsoup.select.QueryParser;

/** What the markup of a page states of its article. */
final class HtmlHead {
  private static final int BODY = 500;
  private static final int LONGEST_PLACE = 300;

  /** Characters of a language tag (BCP 47, 4.4.1: implementations may stop at 35). */
  private static final int LONGEST_TAG = 35;

  private static final Pattern REFERENCE = Pattern.compile("&#?[A-Za-z0-9]+;?");
  private static final Pattern TAG = Pattern.compile("<[^>]*>");
  private static final Pattern LINE_END = Pattern.compile("\\R+");
  private static final Evaluator DECK =
      QueryParser.parse(
          ".deck, .standfirst, .subtitle, .sub-headline, .subheadline, [itemprop=alternativeHeadline],"
              + " .article-subtitle, .article__subtitle, .dek");
  private static final Evaluator BELOW =
      QueryParser.parse(".chapo, .chapeau, h1 + h2.sub, h1 + h2[class*=sub]");

  private static final Evaluator PARAGRAPHS = QueryParser.parse("p, div, h2");
  private static final Pattern WHITE = Pattern.compile("\\s+");
  private static final Pattern SENTENCES = Pattern.compile("\\p{Lu}[^…]*[^.…][.!?][”\"’»]?");
  private static final int SHORTEST_DECK = 31;
  private static final int LONGEST_DECK = 300;
  private static final int LONGEST_BELOW = 150;

  private final Markup markup;
  private final String html;
  private final Optional<Stated<String>> title;
  private final Optional<Stated<String>> byline;
  private final Optional<Stated<String>> publisher;
  private final Optional<Stated<EdtfDate>> published;
  private final Optional<Stated<EdtfDate>> updated;
  private final Optional<Stated<String>> address;
  private final Optional<Stated<String>> archived;
  private final Optional<Snapshot> snapshot;
  private final Optional<Stated<String>> language;
  private final Optional<Stated<String>> deck;

  HtmlHead(Document page, String html) {
    this.markup = new Markup(page, html);
    this.html = html;
    this.title = new TitleFinder(markup).title();
    this.byline = new BylineFinder(markup).byline();
    Optional<Stated<String>> stated = markup.address();
    this.snapshot = stated.flatMap(a -> Snapshot.of(a.value()));
    this.archived = snapshot.isPresent() ? stated : Optional.empty();
    this.publisher =
        markup
            .publisher()
            .filter(p -> !snapshot.map(s -> s.host().equalsIgnoreCase(p.value())).orElse(false))
            .or(() -> TitledOutlet.of(page, snapshot.map(Snapshot::original)));
    DateFinder dates = new DateFinder(markup);
    this.published =
        dates.published().filter(d -> !snapshot.map(s -> s.took(d.value())).orElse(false));
    this.updated = dates.updated(published);
    this.address = snapshot.flatMap(s -> stated.map(a -> a.as(s.original()))).or(() -> stated);
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
    return markup
        .stated("articleBody")
        .filter(body -> body.value().length() > BODY)
        .map(body -> paragraphs(JsonText.of(html, body.place(), body.value())));
  }

  private static List<Block> paragraphs(Traced body) {
    Traced lines =
        body.replace(REFERENCE, m -> Parser.unescapeEntities(m.group(), false))
            .replace(TAG, m -> "\n");
    List<Block> blocks = new ArrayList<>();
    int from = 0;
    Matcher end = LINE_END.matcher(lines.text());
    while (from < lines.text().length()) {
      int to = end.find(from) ? end.start() : lines.text().length();
      Traced line = lines.part(from, to).strip();
      if (!line.text().isBlank()) {
        Span place = line.origin(new Span(0, line.text().length()));
        blocks.add(
            Block.open(Block.Kind.PARAGRAPH, 0, MarkdownEscape.line(line), line, place, true, 0));
      }
      from = to < lines.text().length() ? end.end() : to;
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
            title.map(Stated::value).map(References::plain),
            byline.map(Stated::value).map(References::plain),
            publisher.map(Stated::value).map(References::plain),
            published.map(Stated::value),
            updated.map(Stated::value),
            address.map(Stated::value),
            archived.map(Stated::value),
            snapshot.flatMap(Snapshot::day),
            language.map(Stated::value),
            inferred);
    return new Head(citation, deck.map(Stated::value).map(References::plain), List.of(), List.of());
  }

  /** Where it is stated, for the account of the capture. */
  List<Audit.Entry> places() {
    Map<String, Optional<? extends Stated<?>>> fields = new LinkedHashMap<>();
    fields.put("title", title);
    fields.put("byline", byline);
    fields.put("publisher", publisher);
    fields.put("published", published);
    fields.put("updated", updated);
    fields.put("url", address);
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
        .or(() -> markup.first(BELOW).filter(HtmlHead::brief))
        .or(() -> Decks.below(markup.page()))
        .map(e -> Stated.at(Place.span(e), e.text()))
        .filter(d -> d.value().length() >= 10 && d.value().length() < 500)
        .or(this::described);
  }

  /** What structured data say the article is about, in whole sentences that do not open it. */
  private Optional<Stated<String>> described() {
    return markup
        .news("description")
        .map(d -> d.as(WHITE.matcher(Parser.unescapeEntities(d.value(), false)).replaceAll(" ")))
        .map(d -> d.as(d.value().strip()))
        .filter(d -> d.value().length() >= SHORTEST_DECK && d.value().length() <= LONGEST_DECK)
        .filter(d -> SENTENCES.matcher(d.value()).matches())
        .filter(d -> markup.page().selectStream(PARAGRAPHS).noneMatch(p -> opens(p, d.value())));
  }

  /** A line or two and no date; longer ones open the story. */
  private static boolean brief(Element below) {
    return below.text().length() <= LONGEST_BELOW && DateReader.find(below.text()).isEmpty();
  }

  private static boolean opens(Element paragraph, String text) {
    return paragraph.text().strip().startsWith(text.substring(0, SHORTEST_DECK - 1));
  }

  private Optional<Stated<String>> language() {
    return Optional.ofNullable(markup.page().selectFirst("html[lang]"))
        .map(e -> Stated.at(Place.opening(e), e.attr("lang").strip()))
        .filter(
            l ->
                l.value().length() <= LONGEST_TAG
                    && l.value().matches("[A-Za-z]{2,3}(?:-[A-Za-z0-9]{2,8})*"));
  }
}
