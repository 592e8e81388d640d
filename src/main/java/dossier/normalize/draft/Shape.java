package dossier.normalize.draft;

import java.util.Set;
import java.util.regex.Pattern;

/**
 * What can be seen of a line without understanding it.
 *
 * @param words how many words it has
 * @param sentence whether it ends as a sentence does
 * @param capitals share of its words that begin with a capital, 0 to 1
 * @param digits share of its characters that are digits, 0 to 1
 */
public record Shape(int words, boolean sentence, double capitals, double digits) {
  private static final Pattern FOOTNOTE = Pattern.compile("[.!?…]\\s*\\[\\d+]$");
  private static final String ENDS = ".!?…:;。！？";
  private static final String CLOSERS = "'\"”’»)]";

  private static final int LONG = 12;

  /** No letter of the scripts below stands before that of Thai. */
  private static final int FIRST_UNSPACED = 0x0E00;

  private static final Set<Character.UnicodeScript> UNSPACED =
      Set.of(
          Character.UnicodeScript.HAN,
          Character.UnicodeScript.HIRAGANA,
          Character.UnicodeScript.KATAKANA,
          Character.UnicodeScript.THAI);

  /** The shape of a line. */
  public static Shape of(String line) {
    int words = 0;
    int capitals = 0;
    int i = 0;
    while (i < line.length()) {
      int first = line.codePointAt(i);
      int end = i + Character.charCount(first);
      if (Character.isLetterOrDigit(first)) {
        end = wordEnd(line, end);
        words += scriptWords(line, i, end);
        capitals += Character.isUpperCase(first) ? 1 : 0;
      }
      i = end;
    }
    return new Shape(
        words,
        ended(line),
        words == 0 ? 0 : (double) capitals / words,
        line.isEmpty() ? 0 : (double) digits(line) / line.length());
  }

  private static int wordEnd(String line, int from) {
    int end = from;
    while (end < line.length()) {
      int c = line.codePointAt(end);
      boolean within =
          c == '\'' || c == '’' || c == '.' || c == '-' || Character.isLetterOrDigit(c);
      if (!within && !mark(c)) {
        break;
      }
      end += Character.charCount(c);
    }
    return end;
  }

  private static boolean mark(int c) {
    int type = Character.getType(c);
    return type == Character.NON_SPACING_MARK
        || type == Character.COMBINING_SPACING_MARK
        || type == Character.ENCLOSING_MARK;
  }

  private static int digits(String line) {
    int digits = 0;
    for (int i = 0; i < line.length(); i++) {
      digits += Character.isDigit(line.charAt(i)) ? 1 : 0;
    }
    return digits;
  }

  /** Whether a line ends as a sentence does, closing marks and a footnote aside. */
  private static boolean ended(String line) {
    int end = line.length();
    while (end > 0 && closes(line.charAt(end - 1))) {
      end--;
    }
    return end > 0 && ENDS.indexOf(line.charAt(end - 1)) >= 0
        || line.indexOf('[') >= 0 && FOOTNOTE.matcher(line.strip()).find();
  }

  private static boolean closes(char c) {
    return Character.isWhitespace(c) || CLOSERS.indexOf(c) >= 0;
  }

  /** Chinese, Japanese and Thai write no spaces: there two letters count as a word. */
  private static int scriptWords(String line, int from, int to) {
    boolean unspaced = false;
    for (int i = from; i < to && !unspaced; i++) {
      unspaced =
          line.charAt(i) >= FIRST_UNSPACED
              && UNSPACED.contains(Character.UnicodeScript.of(line.codePointAt(i)));
    }
    return unspaced ? Math.max(1, (to - from) / 2) : 1;
  }

  /** Whether it reads like running text: long, or short and ended as a sentence. */
  public boolean prose() {
    return digits < 0.3 && (words >= LONG * 2 || (sentence && words >= LONG / 2));
  }

  /** Whether it could be a headline or heading by its length and ending. */
  public boolean headingLike() {
    return words >= 2 && words <= 30 && digits < 0.3;
  }
}
