package dossier.normalize.html;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.select.Evaluator;
import org.jsoup.select.QueryParser;

/**
 * Finds the opening paragraph that many pages set apart from the story, above it and called lead,
 * intro or teaser text: whole sentences that the story does not repeat.
 */
final class LeadFinder {
  private static final Pattern NAME =
      Pattern.compile(
          "(?:.*[-_])?(?:lead|lead-?in|leader|intro|intro-?text|teaser-?text|chapo|vorspann|excerpt"
              + "|epigraph|abstract|summary)(?:[-_](?:text|paragraph|content|copy))?"
              + "|article-?(?:teaser|lead|intro)|.*--(?:teaser|lead|intro)");
  private static final Pattern SENTENCE = Pattern.compile("(?s).*[.!?…:]['\"”“»’)]*\\s*");
  private static final Pattern OTHER =
      Pattern.compile(
          "deck|dek|standfirst|sub-?(?:title|head|line)|byline|author|caption|credit|descr|kicker"
              + "|date|meta|time|tag|promo|share|figure|image|img|media|foto|photo|bio");
  private static final Set<String> BLOCKS = Set.of("p", "div", "h2", "h3", "section");
  private static final Set<String> PARAGRAPHS = Set.of("p");
  private static final Evaluator LINKS = QueryParser.parse("a");
  private static final int LONG = 90;
  private static final int LEAST = 50;
  private static final int MOST = 1500;
  private static final int START = 40;
  private static final int LEVELS = 6;

  private final Furniture furniture;

  private LeadFinder(Furniture furniture) {
    this.furniture = furniture;
  }

  /** The lead above a story, if there is exactly one in the part of the page that holds both. */
  static Optional<Element> above(Element story, Furniture furniture) {
    return new LeadFinder(furniture).above(story);
  }

  private Optional<Element> above(Element story) {
    String text = story.text();
    Element around = story.parent();
    for (int i = 0; i < LEVELS && around != null && !around.normalName().equals("body"); i++) {
      List<Element> found =
          Tags.in(around, BLOCKS).stream()
              .filter(e -> before(e, story) && named(e) && fits(e, text))
              .toList();
      if (!found.isEmpty()) {
        return innermost(found);
      }
      Element headline = around.selectFirst("h1");
      if (headline != null) {
        List<Element> plain =
            Tags.in(around, PARAGRAPHS).stream()
                .filter(e -> before(e, story) && before(headline, e) && unnamed(e, text))
                .toList();
        return plain.size() == 1 ? Optional.of(plain.get(0)) : Optional.empty();
      }
      around = around.parent();
    }
    return Optional.empty();
  }

  /** The one that lies within all others; empty if there are two side by side. */
  private static Optional<Element> innermost(List<Element> found) {
    Element last = found.get(found.size() - 1);
    return found.stream().allMatch(e -> e == last || last.parents().contains(e))
        ? Optional.of(found.get(0))
        : Optional.empty();
  }

  private static boolean before(Element element, Element story) {
    return element.sourceRange().endPos() <= story.sourceRange().startPos()
        && !story.parents().contains(element)
        && !element.parents().contains(story);
  }

  private static boolean named(Element element) {
    return element.classNames().stream().anyMatch(c -> NAME.matcher(lower(c)).matches())
        || NAME.matcher(lower(element.id())).matches();
  }

  /** A paragraph of some length right below the headline, that nothing calls a deck. */
  private boolean unnamed(Element element, String story) {
    boolean other = false;
    Element up = element;
    for (int i = 0; i < 3 && up != null; i++) {
      other |= OTHER.matcher(lower(up.className() + " " + up.id())).find();
      up = up.parent();
    }
    return !other && element.text().length() >= LONG && fits(element, story);
  }

  private static String lower(String name) {
    return name.toLowerCase(java.util.Locale.ROOT);
  }

  private boolean fits(Element element, String story) {
    String text = element.text();
    boolean sentence =
        text.length() >= LEAST && text.length() <= MOST && SENTENCE.matcher(text).matches();
    boolean linked = element.select(LINKS).text().length() > text.length() / 3;
    boolean repeated = sentence && story.contains(text.substring(0, START));
    return sentence && !linked && !repeated && plain(element);
  }

  /** Neither furniture nor within it. */
  private boolean plain(Element element) {
    for (Element up = element; up != null; up = up.parent()) {
      if (up.normalName().equals("aside") || (up != element && furniture.of(up).isPresent())) {
        return false;
      }
    }
    return true;
  }
}
