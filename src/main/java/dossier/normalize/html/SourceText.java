package dossier.normalize.html;

import dossier.diagnostic.Span;
import dossier.model.Traced;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;
import org.jsoup.select.NodeTraversor;

/** Texts of a parsed page with their places in its source. */
final class SourceText {
  private static final int LONGEST_REFERENCE = 34;

  private final String html;

  SourceText(String html) {
    this.html = html;
  }

  /** The text of a node; where character references stand, each maps as a whole. */
  Traced of(TextNode node) {
    String text = node.getWholeText();
    if (!node.sourceRange().isTracked()) {
      return Traced.placed(text, new Span(0, 0));
    }
    int start = Math.max(0, node.sourceRange().startPos());
    int end = Math.min(html.length(), Math.max(start, node.sourceRange().endPos()));
    Span place = new Span(start, end);
    return place.length() == text.length() ? Traced.placed(text, place) : decoded(text, place);
  }

  /** All text of an element, in order, as {@code seen} shows it with its own white space. */
  Traced within(Element element, String seen) {
    Traced.Builder all = new Traced.Builder();
    NodeTraversor.traverse(
        (node, depth) -> {
          if (node instanceof TextNode text) {
            all.add(of(text));
          }
        },
        element);
    return all.build().spaced(seen);
  }

  /** Walks source and text side by side. */
  private Traced decoded(String text, Span place) {
    Traced.Builder out = new Traced.Builder();
    int raw = place.start();
    int at = 0;
    while (at < text.length() && raw < place.end()) {
      boolean reference = html.charAt(raw) == '&';
      int end = reference ? referenceEnd(raw, place.end()) : raw + 1;
      String meant = reference ? Parser.unescapeEntities(html.substring(raw, end), false) : "";
      if (reference && end > raw + 1 && text.startsWith(meant, at)) {
        out.add(meant, new Span(raw, end));
        at += meant.length();
        raw = end;
      } else if (html.charAt(raw) == text.charAt(at)) {
        out.add(text.charAt(at++), raw, ++raw);
      } else {
        raw++; // what the parser left out, such as a NUL or the first of two line ends
      }
    }
    return at == text.length() ? out.build() : Traced.placed(text, place);
  }

  private int referenceEnd(int from, int limit) {
    int end = from + 1;
    int most = Math.min(limit, from + LONGEST_REFERENCE);
    while (end < most && (Character.isLetterOrDigit(html.charAt(end)) || html.charAt(end) == '#')) {
      end++;
    }
    return end < most && html.charAt(end) == ';' ? end + 1 : end;
  }
}
