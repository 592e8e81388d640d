package dossier.normalize.html;

import dossier.diagnostic.Span;
import dossier.markdown.MarkdownEscape;
import dossier.model.Traced;
import dossier.normalize.draft.Shape;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;

/** Gathers the inline content of a block as Markdown and as plain text. */
final class InlineText {
  /** White space as HTML reads it: any run is one space. No-break spaces stay. */
  private static final Pattern WHITE = Pattern.compile("[ \\n\\t\\r\\f]+");

  private final SourceText source;
  private Traced.Builder markdown = new Traced.Builder();
  private Traced.Builder plain = new Traced.Builder();
  private int linked;
  private int inLinks;

  /** Quotations within which the text stands. */
  private int quoted;

  private int from = -1;
  private int to;

  InlineText(SourceText source) {
    this.source = source;
  }

  /**
   * A finished line.
   *
   * @param markdown inline Markdown
   * @param plain what a reader sees
   * @param span from the first to the last piece of text
   * @param linked share of characters in links
   */
  record Line(Traced markdown, Traced plain, Span span, double linked) {}

  void text(TextNode node) {
    String whole = node.getWholeText();
    if (whole.isBlank() && plain.length() == 0) {
      return;
    }
    Traced text = source.of(node).replace(WHITE, m -> " ");
    if (plain.last() == ' ' && text.text().startsWith(" ")) {
      text = text.part(1, text.text().length());
    }
    if (node.sourceRange().isTracked() && !text.text().isBlank()) {
      from = from < 0 ? node.sourceRange().startPos() : from;
      to = Math.max(to, node.sourceRange().endPos());
    }
    linked += inLinks > 0 ? text.text().length() : 0;
    plain.add(text);
    markdown.add(MarkdownEscape.inline(text));
  }

  /** How many words the line has so far. */
  int words() {
    return Shape.of(plain.build().text()).words();
  }

  /** A space, unless one stands there. */
  void space() {
    if (plain.length() > 0 && plain.last() != ' ') {
      plain.put(" ");
      markdown.put(" ");
    }
  }

  /**
   * Writes an element whose letters alone would say something else: the mark of a footnote, which
   * would make another figure of one, and raised or lowered figures.
   *
   * @return whether it did; then what the element holds is done with
   */
  boolean wrote(Element element) {
    Optional<String> text = Raised.text(element);
    text.ifPresent(
        t -> {
          Traced placed = Traced.placed(t, Place.span(element));
          plain.add(placed);
          markdown.add(MarkdownEscape.inline(placed));
        });
    return text.isPresent();
  }

  private void mark(String mark) {
    plain.put(mark);
    markdown.put(mark);
  }

  void open(Element element) {
    if (element.normalName().equals("q")) {
      quoted++;
      mark(quoted % 2 == 1 ? "“" : "‘");
    }
    if (apart(element)) {
      space();
    }
    inLinks += element.normalName().equals("a") ? 1 : 0;
  }

  /** Two pieces named by classes, side by side, that only a style sheet keeps apart. */
  private boolean apart(Element element) {
    boolean beside = element.previousSibling() instanceof Element before && before.hasAttr("class");
    if (!beside || !element.hasAttr("class") || plain.length() == 0) {
      return false;
    }
    String text = element.text();
    char last = plain.last();
    boolean ended = Character.isLowerCase(last) || Character.isDigit(last);
    return ended && !text.isEmpty() && Character.isUpperCase(text.codePointAt(0));
  }

  void close(Element element) {
    if (element.normalName().equals("q") && quoted > 0) {
      mark(quoted % 2 == 1 ? "”" : "’");
      quoted--;
    }
    inLinks -= element.normalName().equals("a") && inLinks > 0 ? 1 : 0;
  }

  Optional<Line> take() {
    Traced seen = plain.build().strip();
    Optional<Line> line = Optional.empty();
    if (!seen.text().isEmpty()) {
      int start = Math.max(0, from);
      Span span = new Span(start, Math.max(start, to));
      double share = Math.min(1, (double) linked / Math.max(1, plain.length()));
      line = Optional.of(new Line(markdown.build().strip(), seen, span, share));
    }
    markdown = new Traced.Builder();
    plain = new Traced.Builder();
    linked = 0;
    from = -1;
    to = 0;
    return line;
  }
}
