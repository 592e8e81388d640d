package dossier.normalize.html;

import dossier.normalize.date.DateReader;
import dossier.normalize.draft.Shape;
import dossier.normalize.words.Words;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Evaluator;
import org.jsoup.select.QueryParser;

/** The standfirst by its place: a line between the headline and the line of author or date. */
final class Decks {
  private static final Evaluator HEADLINE = QueryParser.parse("h1");
  private static final Set<String> TAGS = Set.of("h2", "h3", "p", "div");
  private static final Pattern BYLINE =
      Pattern.compile("(?iu)(?:" + Words.any(Words.Kind.BYLINE) + ")(?:\\s*[:：]|\\s).*");

  /** What is called a lead opens the story. */
  private static final Pattern LEAD =
      Pattern.compile("(?:.*[-_])?(?:lead|leader|lead-?in|vorspann|teaser)(?:[-_].*)?");

  /** Two sentences open a story. */
  private static final Pattern SENTENCES = Pattern.compile("\\p{Ll}{2}[.!?] \\p{Lu}");

  private static final int FEWEST = 5;
  private static final int MOST = 25;
  private static final int LONGEST_LINE = 120;

  private Decks() {}

  static Optional<Element> below(Document page) {
    Element headline = page.selectFirst(HEADLINE);
    Element deck = headline == null ? null : headline.nextElementSibling();
    Element line = deck == null ? null : deck.nextElementSibling();
    boolean found = line != null && deck(deck) && head(line);
    return found ? Optional.of(deck) : Optional.empty();
  }

  private static boolean deck(Element element) {
    String text = element.text();
    int words = Shape.of(text).words();
    return TAGS.contains(element.normalName())
        && words >= FEWEST
        && words <= MOST
        && element.classNames().stream().noneMatch(c -> LEAD.matcher(c).matches())
        && !SENTENCES.matcher(text).find()
        && !head(element)
        && element.select("a, li, form").isEmpty();
  }

  /** A short line with a date, or that begins as bylines do. */
  private static boolean head(Element element) {
    String text = element.text();
    return text.length() <= LONGEST_LINE
        && (BYLINE.matcher(text).matches() || DateReader.find(text).isPresent());
  }
}
