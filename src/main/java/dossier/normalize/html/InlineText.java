package dossier.normalize.html;

import dossier.diagnostic.Span;
import dossier.markdown.MarkdownEscape;
import java.util.Optional;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;

/** Gathers the inline content of a block as Markdown and as plain text. */
final class InlineText {
  private final StringBuilder markdown = new StringBuilder();
  private final StringBuilder plain = new StringBuilder();
  private int linked;
  private int inLinks;
  private int from = -1;
  private int to;

  /**
   * A finished line.
   *
   * @param markdown inline Markdown
   * @param plain what a reader sees
   * @param span from the first to the last piece of text
   * @param linked share of characters in links
   */
  record Line(String markdown, String plain, Span span, double linked) {}

  void text(TextNode node) {
    String text = collapse(node.getWholeText());
    if (text.isBlank() && plain.isEmpty()) {
      return;
    }
    if (endsWithSpace(plain) && text.startsWith(" ")) {
      text = text.substring(1);
    }
    if (node.sourceRange().isTracked() && !text.isBlank()) {
      from = from < 0 ? node.sourceRange().startPos() : from;
      to = Math.max(to, node.sourceRange().endPos());
    }
    linked += inLinks > 0 ? text.length() : 0;
    plain.append(text);
    markdown.append(MarkdownEscape.inline(text));
  }

  /** A space, unless one stands there. */
  void space() {
    if (plain.length() > 0 && !endsWithSpace(plain)) {
      plain.append(' ');
      markdown.append(' ');
    }
  }

  void open(Element element) {
    inLinks += element.normalName().equals("a") ? 1 : 0;
  }

  void close(Element element) {
    inLinks -= element.normalName().equals("a") && inLinks > 0 ? 1 : 0;
  }

  Optional<Line> take() {
    String seen = plain.toString().strip();
    Optional<Line> line = Optional.empty();
    if (!seen.isEmpty()) {
      int start = Math.max(0, from);
      Span span = new Span(start, Math.max(start, to));
      double share = Math.min(1, (double) linked / Math.max(1, plain.length()));
      line = Optional.of(new Line(markdown.toString().strip(), seen, span, share));
    }
    markdown.setLength(0);
    plain.setLength(0);
    linked = 0;
    from = -1;
    to = 0;
    return line;
  }

  private static boolean endsWithSpace(StringBuilder text) {
    return text.length() > 0 && text.charAt(text.length() - 1) == ' ';
  }

  /** White space as HTML reads it: any run is one space. No-break spaces stay. */
  private static String collapse(String text) {
    StringBuilder out = new StringBuilder(text.length());
    boolean space = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean white = c == ' ' || c == '\n' || c == '\t' || c == '\r' || c == '\f';
      if (white && !space) {
        out.append(' ');
      } else if (!white) {
        out.append(c);
      }
      space = white;
    }
    return out.toString();
  }
}
