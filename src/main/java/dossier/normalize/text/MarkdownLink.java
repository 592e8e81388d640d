package dossier.normalize.text;

import dossier.diagnostic.Span;
import dossier.model.Traced;
import java.util.ArrayList;
import java.util.List;

/**
 * A link or picture as Markdown writes it, found in one pass: a bracket that nothing closes costs
 * no second look.
 *
 * @param span from the bracket, or the mark before it, to the end of the address
 * @param text between the brackets
 * @param picture whether {@code !} stands before it
 */
record MarkdownLink(Span span, Span text, boolean picture) {

  /** All links of a text, in order. */
  static List<MarkdownLink> in(String markdown) {
    List<MarkdownLink> links = new ArrayList<>();
    int open = markdown.indexOf('[');
    while (open >= 0) {
      int close = markdown.indexOf(']', open);
      if (close < 0) {
        break;
      }
      int next = close + 1;
      if (markdown.startsWith("(", next)) {
        int end = markdown.indexOf(')', next);
        if (end < 0) {
          break;
        }
        boolean picture = open > 0 && markdown.charAt(open - 1) == '!';
        Span span = new Span(picture ? open - 1 : open, end + 1);
        links.add(new MarkdownLink(span, new Span(open + 1, close), picture));
        next = end + 1;
      }
      open = markdown.indexOf('[', next);
    }
    return links;
  }

  /** The text with each link reduced to its words. */
  static Traced texts(Traced markdown, List<MarkdownLink> links) {
    if (links.isEmpty()) {
      return markdown;
    }
    Traced.Builder out = new Traced.Builder();
    int done = 0;
    for (MarkdownLink link : links) {
      out.add(markdown.part(done, link.span().start()));
      out.add(markdown.part(link.text().start(), link.text().end()));
      done = link.span().end();
    }
    out.add(markdown.part(done, markdown.text().length()));
    return out.build();
  }

  /** Whether a text is pictures and nothing else. */
  static boolean onlyPictures(String markdown) {
    List<MarkdownLink> links = in(markdown);
    int at = 0;
    for (MarkdownLink link : links) {
      if (!link.picture() || !markdown.substring(at, link.span().start()).isBlank()) {
        return false;
      }
      at = link.span().end();
    }
    return at > 0 && markdown.substring(at).isBlank();
  }
}
