package dossier.markdown;

import dossier.diagnostic.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

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

  /** Brackets or emphasis one in another; levels. */
  private static final int DEEPEST_INLINE = 30;

  /** Signs of a paragraph times its length in UTF-16 units: what the parser copies. */
  private static final long MOST_WORK = 50_000_000;

  /**
   * Between the ends of a tag, a comment, the title of a link or an address in angles; UTF-16
   * units. The parser's patterns descend once for each unit.
   */
  private static final int FURTHEST = 1500;

  private static final String SIGNS = "`[]()!<>&*_-+.#~|\\";
  private static final char FIRST = '\uFDD0';
  private static final int TAB = 4;

  static MarkupLimits of(String text) {
    return new Reader(text).limits();
  }

  /** The text with its signs back. */
  static String restored(String text) {
    int at = 0;
    while (at < text.length() && sign(text.charAt(at)) == 0) {
      at++;
    }
    if (at == text.length()) {
      return text;
    }
    char[] all = text.toCharArray();
    for (; at < all.length; at++) {
      char sign = sign(all[at]);
      all[at] = sign == 0 ? all[at] : sign;
    }
    return new String(all);
  }

  /** The same in HTML, where three of the signs are written as entities. */
  static String restoredHtml(String html) {
    StringBuilder out = new StringBuilder(html.length());
    for (int i = 0; i < html.length(); i++) {
      char sign = sign(html.charAt(i));
      out.append(sign == 0 ? String.valueOf(html.charAt(i)) : Html.escape(String.valueOf(sign)));
    }
    return out.toString();
  }

  private static char sign(char c) {
    int index = c - FIRST;
    return index >= 0 && index < SIGNS.length() ? SIGNS.charAt(index) : 0;
  }

  /** Reads a text once from its start to its end. */
  private static final class Reader {
    private final char[] text;
    private final List<Span> beyond = new ArrayList<>();
    private int start;
    private boolean ordered;
    private boolean fenced;

    Reader(String given) {
      this.text = given.toCharArray();
      for (int i = 0; i < text.length; i++) {
        text[i] = sign(text[i]) == 0 && !hidden(text[i]) ? text[i] : '\uFFFD';
      }
    }

    /** A control character, or a mark that turns the direction of what follows. */
    private static boolean hidden(char c) {
      boolean control = c < ' ' && c != '\n' && c != '\t' && c != '\r';
      return control || (c >= '\u202A' && c <= '\u202E') || (c >= '\u2066' && c <= '\u2069');
    }

    MarkupLimits limits() {
      int line = 0;
      while (line < text.length) {
        int end = line;
        while (end < text.length && text[end] != '\n') {
          end++;
        }
        line(line, end);
        line = end + 1;
      }
      paragraph(text.length);
      return new MarkupLimits(new String(text), List.copyOf(beyond));
    }

    private void line(int from, int end) {
      int depth = 0;
      int column = 0;
      int at = from;
      int lost = -1;
      boolean item = false;
      boolean marked = true;
      while (marked && at < end) {
        char c = text[at];
        int marker = c == ' ' || c == '\t' ? 0 : marker(at, end);
        if (c == ' ' || c == '\t') {
          column = c == '\t' ? column + TAB - column % TAB : column + 1;
          at++;
        } else if (marker > 0) {
          depth++;
          item |= c != '>' && column < TAB && depth == 1;
          if (depth > DEEPEST_BLOCK || (c != '>' && column > WIDEST_INDENT)) {
            lost = at;
            lose(at + marker - 1);
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
        char c = text[words > from ? words - 1 : from];
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
        if (Character.isDigit(text[i])) {
          return true;
        }
      }
      return false;
    }

    private boolean first(int from, int to) {
      String prefix = new String(text, from, to - from).strip();
      return prefix.startsWith("1.") || prefix.startsWith("1)");
    }

    /** How long the marker of a quote or list item is that begins here; 0 if none does. */
    private int marker(int at, int end) {
      char c = text[at];
      if (c == '>') {
        return 1;
      }
      if (c == '-' || c == '+' || c == '*') {
        return at + 1 == end || text[at + 1] == ' ' || text[at + 1] == '\t' ? 1 : 0;
      }
      int i = at;
      while (i < end && i - at < 9 && text[i] >= '0' && text[i] <= '9') {
        i++;
      }
      boolean closed = i > at && i < end && (text[i] == '.' || text[i] == ')');
      return closed && (i + 1 == end || text[i + 1] == ' ' || text[i + 1] == '\t') ? i + 1 - at : 0;
    }

    private void paragraph(int end) {
      if (end <= start) {
        return;
      }
      long work = (signs(end) + ticks(end)) * (end - start);
      boolean deep = false;
      if (work > MOST_WORK) {
        for (int i = start; i < end; i++) {
          if ("`[]<&!*_\\".indexOf(text[i]) >= 0 && !fence(i)) {
            lose(i);
          }
        }
      } else {
        deep = brackets(end) | emphasis(end) | far(end);
      }
      if (deep || work > MOST_WORK) {
        beyond.add(new Span(start, end));
      }
      start = end;
    }

    /** The signs at which the parser copies the paragraph. */
    private long signs(int end) {
      long signs = 0;
      for (int i = start; i < end; i++) {
        signs += "[]<&!\\\n".indexOf(text[i]) >= 0 ? 1 : 0;
      }
      return signs;
    }

    /**
     * The runs of backticks that the parser looks at, each with all runs up to the one that closes
     * it. A run that none closes is no markup, and would be compared with all that follow.
     */
    private long ticks(int end) {
      List<Span> runs = runs(end);
      int[] closing = closing(runs);
      long seen = 0;
      int i = 0;
      while (i < runs.size()) {
        if (closing[i] == 0) {
          if (!fence(runs.get(i).start())) {
            IntStream.range(runs.get(i).start(), runs.get(i).end()).forEach(this::lose);
          }
          i++;
        } else {
          seen += closing[i] - i;
          i = closing[i] + 1;
        }
      }
      return seen;
    }

    private List<Span> runs(int end) {
      List<Span> runs = new ArrayList<>();
      for (int i = start; i < end; i++) {
        int from = i;
        while (i < end && text[i] == '`') {
          i++;
        }
        if (i > from) {
          runs.add(new Span(from, i));
        }
      }
      return runs;
    }

    /** For each run the next one of the same length, or 0. */
    private static int[] closing(List<Span> runs) {
      int[] closing = new int[runs.size()];
      Map<Integer, Integer> next = new HashMap<>();
      for (int i = runs.size() - 1; i >= 0; i--) {
        Integer same = next.put(runs.get(i).length(), i);
        closing[i] = same == null ? 0 : same;
      }
      return closing;
    }

    /** A run that begins or ends fenced code keeps its meaning. */
    private boolean fence(int at) {
      int from = at;
      while (from > start && text[from - 1] == '`') {
        from--;
      }
      int to = at;
      while (to < text.length && text[to] == '`') {
        to++;
      }
      int line = from;
      while (line > 0 && text[line - 1] == ' ') {
        line--;
      }
      return text[at] == '`' && to - from >= 3 && (line == 0 || text[line - 1] == '\n');
    }

    private boolean brackets(int end) {
      int open = 0;
      boolean lost = false;
      for (int i = start; i < end; i++) {
        if (text[i] == '[') {
          open++;
          if (open > DEEPEST_INLINE) {
            lose(i);
            lost = true;
          }
        } else if (text[i] == ']' && open > 0) {
          open--;
        }
      }
      return lost;
    }

    /** Tags, comments and titles of links whose end is far away or nowhere. */
    private boolean far(int end) {
      boolean lost = false;
      if (end - start <= FURTHEST) {
        return false;
      }
      for (int i = start; i < end; i++) {
        char c = text[i];
        if (c == '<' && i + 1 < end && distance(i + 1, end, closing(i)) > FURTHEST) {
          lose(i);
          lost = true;
        } else if (c == ']' && i + 1 < end && farTitle(i + 1, end)) {
          lose(i);
          lost = true;
        }
      }
      return lost;
    }

    private String closing(int at) {
      return at + 3 < text.length && text[at + 1] == '!' && text[at + 2] == '-' ? "-->" : ">";
    }

    /** Whether an address with a title begins here, and the title goes on for too long. */
    private boolean farTitle(int at, int end) {
      if (text[at] != '(' && text[at] != ':') {
        return false;
      }
      int i = at + 1;
      while (i < end && Character.isWhitespace(text[i])) {
        i++;
      }
      if (i < end && text[i] == '<') {
        return distance(i + 1, end, ">") > FURTHEST;
      }
      while (i < end && !Character.isWhitespace(text[i])) {
        i++;
      }
      while (i < end && Character.isWhitespace(text[i])) {
        i++;
      }
      int quote = i < end ? "\"'(".indexOf(text[i]) : -1;
      return quote >= 0 && distance(i + 1, end, "\"')".substring(quote, quote + 1)) > FURTHEST;
    }

    /** How far the next of some signs is, as far as anybody wants to know. */
    private int distance(int from, int end, String signs) {
      int to = Math.min(end, from + FURTHEST + signs.length());
      for (int i = from; i < to; i++) {
        if (text[i] == signs.charAt(0)
            && new String(text, i, Math.min(signs.length(), end - i)).equals(signs)) {
          return i - from;
        }
      }
      return to - from > FURTHEST ? FURTHEST + 1 : to - from;
    }

    private boolean emphasis(int end) {
      int open = 0;
      boolean lost = false;
      int i = start;
      while (i < end) {
        char c = text[i];
        int to = i;
        while (to < end && text[to] == c && (c == '*' || c == '_')) {
          to++;
        }
        if (to == i) {
          i++;
          continue;
        }
        boolean opens = to < end && !Character.isWhitespace(text[to]) && !letter(i - 1);
        boolean closes = i > 0 && !Character.isWhitespace(text[i - 1]) && !letter(to);
        int signs = to - i;
        open = Math.max(0, open + (opens ? signs : 0) - (closes ? signs : 0));
        if (open > DEEPEST_INLINE || (signs > DEEPEST_INLINE && (opens || closes))) {
          for (int k = i; k < to; k++) {
            lose(k);
          }
          lost = true;
        }
        i = to;
      }
      return lost;
    }

    private boolean letter(int at) {
      return at >= 0 && at < text.length && Character.isLetterOrDigit(text[at]);
    }

    private void lose(int at) {
      int sign = SIGNS.indexOf(text[at]);
      text[at] = sign < 0 ? text[at] : (char) (FIRST + sign);
    }
  }
}
