package dossier.normalize.html;

import dossier.diagnostic.Span;
import dossier.markdown.MarkdownEscape;
import dossier.model.Citation;
import dossier.model.Head;
import dossier.normalize.draft.Block;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/** What the markup of a page states of its article. */
final class HtmlHead {
  private static final int BODY = 500;

  private final Markup markup;

  HtmlHead(Document page) {
    this.markup = new Markup(page);
  }

  /** The text that structured data give as the article's body. */
  Optional<String> quotedBody() {
    return markup.stated("articleBody");
  }

  /**
   * The body that structured data give, as paragraphs: the story of pages that show it only to
   * subscribers or by script.
   */
  Optional<List<Block>> quotedBlocks() {
    Optional<String> body = quotedBody().filter(b -> b.length() > BODY);
    Optional<Element> script =
        markup.page().select("script[type=application/ld+json]").stream()
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
    DateFinder dates = new DateFinder(markup);
    Citation citation =
        new Citation(
            new TitleFinder(markup).title(),
            new BylineFinder(markup).byline(),
            markup.publisher(),
            dates.published(),
            dates.updated(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            language(),
            Map.of());
    return new Head(citation, deck(), List.of(), List.of());
  }

  private Optional<String> deck() {
    return markup
        .first(
            ".deck, .standfirst, .subtitle, .sub-headline, .subheadline, [itemprop=alternativeHeadline], .article-subtitle, .article__subtitle, .dek")
        .map(Element::text)
        .filter(d -> d.length() >= 10 && d.length() < 500);
  }

  private Optional<String> language() {
    return Optional.of(markup.page().select("html").attr("lang").strip())
        .filter(l -> l.matches("[A-Za-z]{2,3}(?:-[A-Za-z0-9]{2,8})*"));
  }
}
