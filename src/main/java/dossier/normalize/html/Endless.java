package dossier.normalize.html;

import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Evaluator;
import org.jsoup.select.QueryParser;

/**
 * Pages that load the next article below the first as the reader scrolls: elements of one kind,
 * side by side or nearly so, each with a headline of its own and prose below it; the page is called
 * after one of the headlines.
 */
final class Endless {
  private static final Evaluator HEADLINES = QueryParser.parse("h1");

  private static final Evaluator PARAGRAPHS = QueryParser.parse("p");

  /** Paragraphs of an article, and characters of each: less is a logo or a teaser. */
  private static final int FEWEST = 2;

  private static final int LEAST = 60;

  private Endless() {}

  /** The article that the page is called after, if others stand beside it. */
  static Optional<Element> own(Document page) {
    List<Element> headlines = page.body().select(HEADLINES);
    if (headlines.size() < 2) {
      return Optional.empty();
    }
    List<Element> called = headlines.stream().filter(h -> called(page, h)).toList();
    if (called.size() != 1) {
      return Optional.empty();
    }
    Element own = article(called.get(0));
    boolean others =
        headlines.stream()
            .filter(h -> h != called.get(0))
            .map(Endless::article)
            .anyMatch(a -> alike(a, own) && told(a));
    return others && told(own) ? Optional.of(own) : Optional.empty();
  }

  private static boolean called(Document page, Element headline) {
    String text = headline.text().strip();
    return !text.isEmpty() && page.title().strip().startsWith(text);
  }

  /** The largest element around a headline that has no other. */
  private static Element article(Element headline) {
    Element article = headline;
    Element up = headline.parent();
    while (up != null && up.select(HEADLINES).size() == 1) {
      article = up;
      up = up.parent();
    }
    return article;
  }

  private static boolean told(Element article) {
    return article.selectStream(PARAGRAPHS).filter(p -> p.text().length() >= LEAST).count()
        >= FEWEST;
  }

  private static boolean alike(Element a, Element b) {
    return a.normalName().equals(b.normalName()) && first(a).equals(first(b));
  }

  private static String first(Element element) {
    return element.className().strip().split("\\s+")[0];
  }
}
