package dossier.normalize.html;

import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Evaluator;
import org.jsoup.select.QueryParser;

/**
 * Pages that load the next article below the first as the reader scrolls: each is an {@code
 * article} with a headline of its own, and the page is called after one of them.
 */
final class Endless {
  private static final Evaluator ARTICLES = QueryParser.parse("article");
  private static final Evaluator HEADLINES = QueryParser.parse("h1");

  private Endless() {}

  /** The article that the page is called after, if others with headlines stand beside it. */
  static Optional<Element> own(Document page) {
    List<Element> articles =
        page.select(ARTICLES).stream().filter(a -> a.select(HEADLINES).size() == 1).toList();
    if (articles.size() < 2) {
      return Optional.empty();
    }
    List<Element> called = articles.stream().filter(a -> called(page, a)).toList();
    return called.size() == 1 ? Optional.of(called.get(0)) : Optional.empty();
  }

  private static boolean called(Document page, Element article) {
    String headline = article.select(HEADLINES).text().strip();
    return !headline.isEmpty() && page.title().strip().startsWith(headline);
  }
}
