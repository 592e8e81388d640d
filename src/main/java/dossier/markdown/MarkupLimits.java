package dossier.markdown;

import dossier.diagnostic.Span;
import java.util.ArrayList;
import java.util.List;

/**
 * A text in which markup beyond what anybody writes has lost its meaning, so that the parser ends
 * in time and no tree is deeper than a stack. Signs are exchanged one for one with noncharacters
 * that no text may hold (Unicode 16, 23.7), and put back wherever the text is shown. What nobody
 * sees and what would mislead is shown as unreadable.
 *
 * <p>The parser (flexmark 0.64) copies a paragraph for nearly each sign in it and descends into
 * nested markup; hence the two kinds of limits.
 *
 * @param text as long as the one given; every offset stays
 * @param beyond where signs lost their meaning, one span a paragraph or line
 */
record MarkupLimits(String text, List<Span> beyond) {
  /** Quotes and list items one in another; levels. */
  private static final int DEEPEST_BLOCK = 30;

  /** Indentation of a list item; columns. */
  private static final int WIDEST_INDENT = 90;

  private static final int TAB = 4;

  static MarkupLimits of(String text) {
    return new Reader(new Signs(text)).limits();
  }

  /** Reads a text once from its start to its end, line by line. */
  private static final class Reader {
    private final Signs text;
    private final List<Span> beyond = new ArrayList<>();
    private int start;
    private boolean ordered;

    Reader(Signs text) {
      this.text = text;
    }

    MarkupLimits limits() {
      int line = 0;
      while (line < text.length()) {
        int end = line;
        while (end < text.length() && text.at(end) != '\n') {
          end++;
        }
        line(line, end);
        line = end + 1;
      }
      paragraph(text.length());
      return new MarkupLimits(text.toString(), List.copyOf(beyond));
    }

    private void paragraph(int end) {
      if (end > start && InlineLimits.keep(text, start, end)) {
        beyond.add(new Span(start, end));
      }
      start = Math.max(start, end);
    }

    private void line(int from, int end) {
      int depth = 0;
      int column = 0;
      int at = from;
      int lost = -1;
      boolean item = false;
      boolean marked = true;
      while (marked && at < end) {
        char c = text.at(at);
        int marker = c == ' ' || c == '\t' ? 0 : marker(at, end);
        if (c == ' ' || c == '\t') {
          column = c == '\t' ? column + TAB - column % TAB : column + 1;
          at++;
        } else if (marker > 0) {
          depth++;
          item |= c != '>' && column < TAB && depth == 1;
          if (depth > DEEPEST_BLOCK || (c != '>' && column > WIDEST_INDENT)) {
            lost = at;
            text.lose(at + marker - 1);
          }
          at += marker;
          column += marker;
        } else {
          marked = false;
        }
      }
      if (lost >= 0) {
        beyond.add(new Span(from, lost + 1));
      }
      bounds(from, at, end, item);
    }

    /** A paragraph ends at a line without words, and where an item of a list begins. */
    private void bounds(int from, int words, int end, boolean item) {
      if (words == end) {
        paragraph(from);
        start = end;
      } else if (item) {
        char c = text.at(words > from ? words - 1 : from);
        boolean number = numbered(from, words);
        boolean begins = !number || ordered || first(from, words);
        if (begins && (c == ' ' || c == '\t')) {
          paragraph(from);
          start = from;
          ordered = number;
        }
      }
    }

    private boolean numbered(int from, int to) {
      for (int i = from; i < to; i++) {
        if (Character.isDigit(text.at(i))) {
          return true;
        }
      }
      return false;
    }

    private boolean first(int from, int to) {
      String prefix = text.part(from, from + to - from).strip();
      return prefix.startsWith("1.") || prefix.startsWith("1)");
    }

    /** How long the marker of a quote or list item is that begins here; 0 if none does. */
    private int marker(int at, int end) {
      char c = text.at(at);
      if (c == '>') {
        return 1;
      }
      if (c == '-' || c == '+' || c == '*') {
        return at + 1 == end || text.at(at + 1) == ' ' || text.at(at + 1) == '\t' ? 1 : 0;
      }
      int i = at;
      while (i < end && i - at < 9 && text.at(i) >= '0' && text.at(i) <= '9') {
        i++;
      }
      boolean closed = i > at && i < end && (text.at(i) == '.' || text.at(i) == ')');
      return closed && (i + 1 == end || text.at(i + 1) == ' ' || text.at(i + 1) == '\t')
          ? i + 1 - at
          : 0;
    }
  }
}
