package dossier.normalize.html;

import java.util.Iterator;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;

/** How much text an element holds, told without gathering it. */
final class TextLength {
  private TextLength() {}

  /** Whether an element has fewer characters than so many, spaces around its pieces aside. */
  static boolean below(Element element, int limit) {
    int length = 0;
    Iterator<TextNode> texts = element.nodeStream(TextNode.class).iterator();
    while (length < limit && texts.hasNext()) {
      length += texts.next().getWholeText().strip().length();
    }
    return length < limit;
  }
}
