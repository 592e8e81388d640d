package dossier.markdown;

import dossier.diagnostic.Span;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Finds what stands in quotation marks, of whatever country: the outermost pairs of a paragraph. An
 * apostrophe is a mark only where it can be nothing else. A mark that is not closed opens a
 * quotation only where one begins: at the start of the paragraph, or behind a colon.
 */
public final class QuotationMarks {
  /** Words in single marks are few, or an apostrophe was taken for a mark. UTF-16 units. */
  private static final int LONGEST_SINGLE = 300;

  private static final Map<Character, String> CLOSERS =
      Map.ofEntries(
          Map.entry('“', "”“"),
          Map.entry('„', "“”"),
          Map.entry('”', "”"),
          Map.entry('«', "»"),
          Map.entry('»', "«"),
          Map.entry('"', "\""),
          Map.entry('‘', "’"),
          Map.entry('‚', "‘’"),
          Map.entry('‹', "›"),
          Map.entry('\'', "'"),
          Map.entry('「', "」"),
          Map.entry('『', "』"));
  private static final String SINGLE = "‘‚'‹";
  private static final String BEFORE = "([{—–-:/“„«‘\"";

  private final String text;

  /** Marks that nothing behind closes, so that no text is searched twice. */
  private final Set<Character> unclosed = new HashSet<>();

  private QuotationMarks(String text) {
    this.text = text;
  }

  /** All of a paragraph, in order, none within another. */
  public static List<Quoted> in(String plain) {
    return new QuotationMarks(plain).all();
  }

  private List<Quoted> all() {
    List<Quoted> all = new ArrayList<>();
    int at = 0;
    while (at < text.length()) {
      Optional<Quoted> quoted = opens(at) ? from(at) : Optional.empty();
      quoted.ifPresent(all::add);
      at = quoted.map(q -> q.whole().end()).orElse(at + 1);
    }
    return all;
  }

  private boolean opens(int at) {
    char mark = text.charAt(at);
    if (!CLOSERS.containsKey(mark) || at + 1 >= text.length()) {
      return false;
    }
    if (mark == '「' || mark == '『') {
      return true;
    }
    char next = text.charAt(at + 1);
    boolean french = mark == '«' || mark == '‹';
    boolean spaced = space(next);
    boolean free =
        at == 0 || space(text.charAt(at - 1)) || BEFORE.indexOf(text.charAt(at - 1)) >= 0;
    return free && (!spaced || french) && !(mark == '\'' && Character.isDigit(next));
  }

  private Optional<Quoted> from(int open) {
    char mark = text.charAt(open);
    boolean single = SINGLE.indexOf(mark) >= 0;
    if (unclosed.contains(mark)) {
      return Optional.empty();
    }
    int limit = single ? Math.min(text.length(), open + LONGEST_SINGLE) : text.length();
    for (int at = open + 1; at < limit; at++) {
      if (CLOSERS.get(mark).indexOf(text.charAt(at)) >= 0 && closes(mark, at)) {
        return Optional.of(quoted(open, at, true));
      }
    }
    if (!single) {
      unclosed.add(mark);
    }
    return !single && (open == 0 || behindColon(open))
        ? Optional.of(quoted(open, text.length(), false))
        : Optional.empty();
  }

  /** A closing mark stands behind its words, and no letter behind it. */
  private boolean closes(char mark, int at) {
    char closer = text.charAt(at);
    if (closer == '」' || closer == '』') {
      return true;
    }
    boolean word = at + 1 < text.length() && Character.isLetterOrDigit(text.charAt(at + 1));
    boolean behindSpace = space(text.charAt(at - 1));
    boolean french = mark == '«' || mark == '‹';
    boolean reopens = closer == mark && (behindSpace || word);
    return !reopens && !(word && !french) && (!behindSpace || french || closer == '”');
  }

  private boolean behindColon(int at) {
    String before = text.substring(0, at).stripTrailing();
    return before.endsWith(":");
  }

  private Quoted quoted(int open, int close, boolean closed) {
    int start = open + 1;
    int end = close;
    while (start < end && space(text.charAt(start))) {
      start++;
    }
    while (end > start && space(text.charAt(end - 1))) {
      end--;
    }
    return new Quoted(new Span(open, closed ? close + 1 : close), new Span(start, end), closed);
  }

  private static boolean space(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c);
  }
}
