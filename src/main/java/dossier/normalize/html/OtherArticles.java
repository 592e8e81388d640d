package dossier.normalize.html;

import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.select.Evaluator;
import org.jsoup.select.QueryParser;

/** Lists, boxes and comments of a page: their authors and dates are not those of its article. */
final class OtherArticles {
  private static final Evaluator OTHERS =
      QueryParser.parse("aside, footer, nav, [class*=related], [class*=comment], [class*=teaser]");

  private static final Set<String> FRAMES = Set.of("#root", "html", "body", "main", "article");

  private OtherArticles() {}

  /** Whether an element stands in none of them; frames of a page may be named for anything. */
  static boolean outside(Element element) {
    for (Element up = element; up != null; up = up.parent()) {
      boolean frame = FRAMES.contains(up.normalName());
      if (!frame && up.is(OTHERS)) {
        return false;
      }
    }
    return true;
  }
}
