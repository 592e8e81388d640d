package dossier.normalize.html;

import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * Finds the element that holds the story. Named containers are tried in order; otherwise paragraphs
 * vote for the elements around them, weighted by length and commas and falling off with distance
 * (the idea of arc90's Readability, 2009; own numbers), and link-heavy elements lose.
 */
final class StoryLocator {
  private static final List<String> NAMED =
      List.of(
          "[itemprop~=articleBody]",
          ".article-body, .article__body, .articleBody, .article-content, .article__content",
          ".post-content, .entry-content, .td-post-content, .story-body, .story-content, .post-body",
          "article",
          "[role=article]",
          "main, [role=main]");
  private static final int ENOUGH = 250;
  private static final double MOST = 0.6;

  private final Map<Element, Double> votes = new IdentityHashMap<>();

  private StoryLocator() {}

  static Element locate(Document page) {
    Element body = page.body();
    Element voted = new StoryLocator().voted(body);
    int length = proseLength(voted);
    for (String selector : NAMED) {
      Optional<Element> named =
          body.select(selector).stream()
              .filter(e -> !Furniture.hidden(e))
              .max(Comparator.comparingInt(StoryLocator::proseLength));
      if (named.isPresent()
          && proseLength(named.get()) >= ENOUGH
          && proseLength(named.get()) >= MOST * length) {
        return named.get();
      }
    }
    return length > 0 ? voted : body;
  }

  /** Characters in paragraphs outside links. */
  private static int proseLength(Element element) {
    int length = 0;
    for (Element p : element.select("p, blockquote, li, pre, td")) {
      String own = p.ownText();
      length += own.length() > 20 ? own.length() : 0;
    }
    return length > 0 ? length : element.ownText().length();
  }

  private Element voted(Element body) {
    for (Element block : body.select("p, pre, td, blockquote, div, li, section")) {
      String own = ownProse(block);
      if (own.length() >= 25 && block.closest("nav, footer, form, aside, [hidden]") == null) {
        vote(
            block,
            1 + own.chars().filter(c -> c == ',').count() + Math.min(own.length() / 80.0, 5));
      }
    }
    Element best = body;
    double most = 0;
    for (Map.Entry<Element, Double> entry : votes.entrySet()) {
      double score = entry.getValue() * (1 - linkDensity(entry.getKey()));
      if (score > most || (score == most && earlier(entry.getKey(), best))) {
        most = score;
        best = entry.getKey();
      }
    }
    return best;
  }

  private static boolean earlier(Element a, Element b) {
    return a.sourceRange().startPos() < b.sourceRange().startPos();
  }

  private static String ownProse(Element block) {
    boolean container = block.normalName().matches("div|section|li|td");
    return container ? block.ownText() : block.text();
  }

  private void vote(Element block, double weight) {
    Element up = block.parent();
    double share = 1;
    for (int i = 0; i < 3 && up != null && !up.normalName().matches("html|#root"); i++) {
      votes.merge(up, weight * share, Double::sum);
      share = i == 0 ? 0.5 : 0.2;
      up = up.parent();
    }
  }

  private static double linkDensity(Element element) {
    int all = Math.max(1, element.text().length());
    int linked = 0;
    for (Element a : element.select("a")) {
      linked += a.text().length();
    }
    return Math.min(1, (double) linked / all);
  }
}
