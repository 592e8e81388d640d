package dossier.markdown;

import dossier.diagnostic.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** Limits of the markup within one paragraph. */
final class InlineLimits {
  /** Brackets or emphasis one in another; levels. */
  private static final int DEEPEST_INLINE = 30;

  /** Signs of a paragraph times its length in UTF-16 units: what the parser copies. */
  private static final long MOST_WORK = 50_000_000;

  /**
   * Between the ends of a tag, a comment, the title of a link or an address in angles; UTF-16
   * units. The parser's patterns descend once for each unit.
   */
  private static final int FURTHEST = 1500;

  /**
   * Backslashes behind the start of a title: the parser tries each in two ways, and all of them.
   */
  private static final int MOST_ESCAPES = 10;

  private final Signs text;
  private final int start;

  private InlineLimits(Signs text, int start) {
    this.text = text;
    this.start = start;
  }

  /** Keeps one paragraph within the limits; whether any sign lost its meaning. */
  static boolean keep(Signs text, int start, int end) {
    return new InlineLimits(text, start).keep(end);
  }

  private boolean keep(int end) {
    if ((signs(end) + ticks(end)) * (end - start) <= MOST_WORK) {
      return brackets(end) | emphasis(end) | far(end) | labels(end);
    }
    for (Span run : runs(end)) {
      if (!fence(run.start())) {
        IntStream.range(run.start(), run.end()).forEach(text::lose);
      }
    }
    for (int i = start; i < end; i++) {
      if ("[]<&!*_\\".indexOf(text.at(i)) >= 0) {
        text.lose(i);
      }
    }
    return true;
  }

  /** The signs at which the parser copies the paragraph. */
  private long signs(int end) {
    long signs = 0;
    for (int i = start; i < end; i++) {
      signs += "[]<&!\\\n".indexOf(text.at(i)) >= 0 ? 1 : 0;
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
          IntStream.range(runs.get(i).start(), runs.get(i).end()).forEach(text::lose);
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
      while (i < end && text.at(i) == '`') {
        i++;
      }
      if (i > from) {
        runs.add(new Span(from, i));
      }
    }
    return runs;
  }

  /** A run that begins or ends fenced code keeps its meaning. */
  private boolean fence(int at) {
    int from = at;
    while (from > start && text.at(from - 1) == '`') {
      from--;
    }
    int to = at;
    while (to < text.length() && text.at(to) == '`') {
      to++;
    }
    int line = from;
    while (line > 0 && text.at(line - 1) == ' ') {
      line--;
    }
    return text.at(at) == '`' && to - from >= 3 && (line == 0 || text.at(line - 1) == '\n');
  }

  private boolean brackets(int end) {
    int open = 0;
    boolean lost = false;
    for (int i = start; i < end; i++) {
      if (text.at(i) == '\\') {
        i++; // an escaped bracket is none
      } else if (text.at(i) == '[') {
        open++;
        if (open > DEEPEST_INLINE) {
          text.lose(i);
          lost = true;
        }
      } else if (text.at(i) == ']' && open > 0) {
        open--;
      }
    }
    return lost;
  }

  /** Tags, comments and titles of links whose end is far away or nowhere. */
  private boolean far(int end) {
    boolean lost = false;
    for (int i = start; i < end; i++) {
      char c = text.at(i);
      if (c == '<' && i + 1 < end && distance(i + 1, end, closing(i)) > FURTHEST) {
        text.lose(i);
        lost = true;
      } else if (c == ']' && i + 1 < end && farTitle(i + 1, end)) {
        text.lose(i);
        lost = true;
      }
    }
    return lost;
  }

  /** Whether an address with a title begins here, and the title goes on for too long. */
  private boolean farTitle(int at, int end) {
    if (text.at(at) != '(' && text.at(at) != ':') {
      return false;
    }
    int i = at + 1;
    while (i < end && Character.isWhitespace(text.at(i))) {
      i++;
    }
    if (i < end && text.at(i) == '<') {
      return hard(i + 1, end, ">");
    }
    while (i < end && !Character.isWhitespace(text.at(i))) {
      i++;
    }
    while (i < end && Character.isWhitespace(text.at(i))) {
      i++;
    }
    int quote = i < end ? "\"'(".indexOf(text.at(i)) : -1;
    return quote >= 0 && hard(i + 1, end, "\"')".substring(quote, quote + 1));
  }

  /**
   * Brackets with many escapes behind them, up to the one that closes them. One that nothing closes
   * has no meaning to lose, and no finding; the parser tries it all the same.
   */
  private boolean labels(int end) {
    boolean lost = false;
    boolean closed = false;
    int escapes = 0;
    for (int i = end - 1; i >= start; i--) {
      char c = text.at(i);
      if (c == ']') {
        closed = true;
        escapes = 0;
      } else if (c == '[' && escapes > MOST_ESCAPES) {
        text.lose(i);
        lost |= closed;
      }
      escapes += c == '\\' ? 1 : 0;
    }
    return lost;
  }

  /** Whether a title or an address ends too far away, or has more escapes than a parser bears. */
  private boolean hard(int from, int end, String closing) {
    int to = Math.min(end, from + FURTHEST);
    int escapes = 0;
    for (int i = from; i < to; i++) {
      escapes += text.at(i) == '\\' ? 1 : 0;
    }
    return escapes > MOST_ESCAPES || distance(from, end, closing) > FURTHEST;
  }

  /** How far the next of some signs is, as far as anybody wants to know. */
  private int distance(int from, int end, String signs) {
    int to = Math.min(end, from + FURTHEST + signs.length());
    for (int i = from; i < to; i++) {
      if (text.at(i) == signs.charAt(0)
          && text.part(i, Math.min(end, i + signs.length())).equals(signs)) {
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
      char c = text.at(i);
      if (c == '\\') {
        i += 2; // an escaped star is none
        continue;
      }
      int to = i;
      while (to < end && text.at(to) == c && (c == '*' || c == '_')) {
        to++;
      }
      if (to == i) {
        i++;
        continue;
      }
      boolean opens = to < end && !Character.isWhitespace(text.at(to)) && !letter(i - 1);
      boolean closes = i > 0 && !Character.isWhitespace(text.at(i - 1)) && !letter(to);
      int signs = to - i;
      open = Math.max(0, open + (opens ? signs : 0) - (closes ? signs : 0));
      if (open > DEEPEST_INLINE || (signs > DEEPEST_INLINE && (opens || closes))) {
        for (int k = i; k < to; k++) {
          text.lose(k);
        }
        lost = true;
      }
      i = to;
    }
    return lost;
  }

  private boolean letter(int at) {
    return at >= 0 && at < text.length() && Character.isLetterOrDigit(text.at(at));
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

  private String closing(int at) {
    return at + 3 < text.length() && text.at(at + 1) == '!' && text.at(at + 2) == '-' ? "-->" : ">";
  }
}
