package dossier.normalize.html;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Evaluator;
import org.jsoup.select.QueryParser;

/**
 * Finds the element that holds the story. What structured data quote as the article's body locates
 * it best; then named containers are tried in order; otherwise paragraphs vote for the elements
 * around them, weighted by length and commas and falling off with distance (the idea of arc90's
 * Readability, 2009; own numbers), and link-heavy elements lose.
 */
final class StoryLocator {
  private static final List<Evaluator> NAMED =
      Stream.of(
              "[itemprop~=articleBody]",
              ".article-body, .article__body, .articleBody, .article-content, .article__content,"
                  + " .article-text, .article__text, #article-body",
              ".post-content, .entry-content, .td-post-content, .story-body, .story-content, .post-body,"
                  + " .storytext, .storycontent, .post__content, .content__article-body",
              "article",
              "[role=article]",
              "main, [role=main]")
          .map(QueryParser::parse)
          .toList();
  private static final Set<String> LINKS = Set.of("a");
  private static final int ENOUGH = 250;
  private static final double MOST = 0.6;
  private static final double PART = 0.2;
  private static final double PART_OF_STORY = 0.1;
  private static final int LEAST_PART = 120;
  private static final int LEVELS = 5;
  private static final Evaluator HEADLINK =
      QueryParser.parse("h1 a, h2 a, h3 a, h4 a, a h1, a h2, a h3, a h4");
  private static final Set<String> PARAGRAPHS = Set.of("p", "blockquote", "li", "pre", "td");
  private static final Set<String> CONTAINERS = Set.of("div", "section", "li", "td");
  private static final Set<String> VOTERS =
      Set.of("p", "pre", "td", "blockquote", "div", "li", "section");
  private static final Set<String> QUOTED = Set.of("p", "li", "blockquote", "div");

  private final Map<Element, Double> votes = new IdentityHashMap<>();
  private final Map<Element, Boolean> inFurniture = new IdentityHashMap<>();

  private final Furniture furniture;

  private StoryLocator(Furniture furniture) {
    this.furniture = furniture;
  }

  static Element locate(Document page, Furniture furniture, Optional<String> quotedBody) {
    StoryLocator locator = new StoryLocator(furniture);
    return locator.widened(locator.located(page.body(), quotedBody));
  }

  /**
   * The story in all of its parts: content systems set each part of a text into an element of its
   * own, of one name, side by side.
   */
  private Element widened(Element story) {
    Element wide = story;
    Element part = story;
    for (int i = 0; i < LEVELS && part.parent() != null; i++) {
      Element parent = part.parent();
      if (Tags.FRAMES.contains(parent.normalName())) {
        return gathered(wide, part);
      }
      int beside = 0;
      for (Element sibling : parent.children()) {
        boolean alike = sibling != part && alike(sibling, part);
        beside += alike && part(sibling) ? proseLength(sibling) : 0;
      }
      wide = beside > PART_OF_STORY * proseLength(wide) ? parent : wide;
      part = parent;
    }
    return wide;
  }

  /**
   * Parts that stand side by side in the body itself: put into one element where the first stands,
   * without what stands between them.
   */
  private Element gathered(Element story, Element part) {
    List<Element> parts = new ArrayList<>();
    int length = 0;
    for (Element sibling : part.parent().children()) {
      boolean same =
          sibling.normalName().equals(part.normalName())
              && sibling.className().equals(part.className());
      if (sibling == part || same && !part.className().isEmpty() && told(sibling)) {
        parts.add(sibling);
        length += sibling == part ? 0 : proseLength(sibling);
      }
    }
    if (length <= PART_OF_STORY * proseLength(story)) {
      return story;
    }
    Element together = new Element("div");
    parts.get(0).before(together);
    together.appendChildren(parts);
    return together;
  }

  private boolean told(Element element) {
    return !furniture(element) && proseLength(element) > 0 && linkDensity(element) < 0.2;
  }

  private static boolean alike(Element a, Element b) {
    return a.normalName().equals(b.normalName())
        && !a.className().isEmpty()
        && a.className().split("\\s+")[0].equals(b.className().split("\\s+")[0]);
  }

  /** Prose, and no teaser of something else. */
  private boolean part(Element element) {
    return !furniture(element)
        && !element.normalName().equals("li")
        && !element.normalName().equals("aside")
        && (!element.normalName().equals("article") || element.selectFirst(HEADLINK) == null)
        && proseLength(element) >= LEAST_PART
        && linkDensity(element) < 0.2;
  }

  private Element located(Element body, Optional<String> quotedBody) {
    Element voted = voted(body);
    int length = proseLength(voted);
    Optional<Element> quoted = quotedBody.flatMap(text -> quoted(body, text));
    if (quoted.isPresent()) {
      return quoted.get();
    }
    for (Evaluator selector : NAMED) {
      Optional<Element> named = named(body, selector);
      if (named.isPresent()
          && proseLength(named.get()) >= ENOUGH
          && proseLength(named.get()) >= MOST * length) {
        return named.get();
      }
    }
    return length > 0 ? voted : body;
  }

  /** The element of this name with most prose; the one around several that share a story. */
  private Optional<Element> named(Element body, Evaluator selector) {
    List<Element> all = body.selectStream(selector).filter(e -> !furniture(e)).toList();
    Optional<Element> best = all.stream().max(Comparator.comparingInt(this::proseLength));
    if (best.isEmpty()) {
      return best;
    }
    Element around = best.get();
    for (Element other : all) {
      boolean apart = !within(other, around) && !within(around, other);
      boolean alike = other.className().equals(best.get().className());
      if (apart
          && alike
          && proseLength(other) >= PART * proseLength(best.get())
          && !other.normalName().equals("article")) {
        around = common(around, other);
      }
    }
    return Optional.of(around);
  }

  private static boolean within(Element inner, Element outer) {
    for (Element up = inner; up != null; up = up.parent()) {
      if (up == outer) {
        return true;
      }
    }
    return false;
  }

  private static Element common(Element a, Element b) {
    Element up = a;
    while (up.parent() != null && !within(b, up)) {
      up = up.parent();
    }
    return up;
  }

  /** The smallest element that holds the paragraphs which structured data quote. */
  private Optional<Element> quoted(Element body, String text) {
    String wanted = folded(text);
    if (wanted.length() < ENOUGH) {
      return Optional.empty();
    }
    List<Element> found = new ArrayList<>();
    int length = 0;
    for (Element p : Tags.in(body, QUOTED)) {
      String own = folded(p.ownText());
      if (own.length() >= 40 && wanted.contains(own.substring(0, 40)) && !furniture(p)) {
        found.add(p);
        length += own.length();
      }
    }
    if (found.size() < 2 || length < wanted.length() / 2) {
      return Optional.empty();
    }
    Element around = found.get(0);
    for (Element p : found) {
      around = common(around, p);
    }
    return Tags.FRAMES.contains(around.normalName()) ? Optional.empty() : Optional.of(around);
  }

  private static String folded(String text) {
    return text.replaceAll("<[^>]*>", " ").replaceAll("[^\\p{L}\\p{N}]+", " ").strip();
  }

  /** Characters in paragraphs outside links and furniture. */
  private int proseLength(Element element) {
    int length = 0;
    for (Element p : Tags.in(element, PARAGRAPHS)) {
      String own = p.ownText();
      length += own.length() > 20 && !furniture(p) ? own.length() : 0;
    }
    return length > 0 ? length : element.ownText().length();
  }

  /** Whether an element stands in furniture, by what its ancestors are called. */
  private boolean furniture(Element element) {
    Element up = element;
    List<Element> path = new ArrayList<>();
    boolean is = false;
    while (up != null && !is) {
      Boolean known = inFurniture.get(up);
      if (known != null) {
        is = known;
        break;
      }
      path.add(up);
      is = up.normalName().equals("aside") || furniture.of(up).isPresent();
      up = up.parent();
    }
    for (Element passed : path) {
      inFurniture.put(passed, is);
    }
    return is;
  }

  private Element voted(Element body) {
    for (Element block : Tags.in(body, VOTERS)) {
      String own = ownProse(block);
      if (own.length() >= 25 && !furniture(block)) {
        vote(
            block,
            1 + own.chars().filter(c -> c == ',').count() + Math.min(own.length() / 80.0, 5));
      }
    }
    Element best = body;
    double most = 0;
    List<Map.Entry<Element, Double>> ranked = new ArrayList<>(votes.entrySet());
    ranked.sort(Map.Entry.<Element, Double>comparingByValue().reversed());
    for (Map.Entry<Element, Double> entry : ranked) {
      if (entry.getValue() < most) {
        break; // links only take away
      }
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
    boolean container = CONTAINERS.contains(block.normalName());
    return container ? block.ownText() : block.text();
  }

  private void vote(Element block, double weight) {
    Element up = block.parent();
    double share = 1;
    for (int i = 0; i < 3 && up != null && !Tags.ABOVE.contains(up.normalName()); i++) {
      votes.merge(up, weight * share, Double::sum);
      share = i == 0 ? 0.5 : 0.2;
      up = up.parent();
    }
  }

  private static double linkDensity(Element element) {
    int all = Math.max(1, element.text().length());
    int linked = 0;
    for (Element a : Tags.in(element, LINKS)) {
      linked += a.text().length();
    }
    return Math.min(1, (double) linked / all);
  }
}
