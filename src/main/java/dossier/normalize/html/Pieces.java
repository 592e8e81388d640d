package dossier.normalize.html;

import dossier.normalize.date.DateReader;
import java.util.Set;
import org.jsoup.nodes.Element;

/**
 * Lines of a page's head that markup sets side by side in one element and only a style sheet keeps
 * apart: author, date, date of change. Told by an element that holds nothing but such pieces, one
 * of them a date.
 */
final class Pieces {
  private static final Set<String> TAGS = Set.of("span", "time", "a", "em", "b", "strong");
  private static final int LONGEST = 240;

  private Pieces() {}

  /** Whether an element is a further piece of such a line. */
  static boolean begins(Element element) {
    Element around = element.parent();
    boolean piece =
        around != null
            && (element.normalName().equals("span") || element.normalName().equals("time"))
            && element.previousElementSibling() != null
            && TextLength.below(around, LONGEST)
            && around.ownText().isBlank();
    return piece && pieces(around);
  }

  private static boolean pieces(Element around) {
    boolean dated = false;
    for (Element child : around.children()) {
      if (!TAGS.contains(child.normalName())) {
        return false;
      }
      dated |= DateReader.find(child.text()).isPresent();
    }
    return dated;
  }
}
