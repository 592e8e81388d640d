package dossier.annotate;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * A word, or a single mark. Letters are compared in NFC, curly apostrophes as straight ones, soft
 * hyphens and characters without width not at all.
 *
 * @param text normalized, in its case
 * @param folded normalized, lower case
 * @param start in the text, UTF-16 units
 * @param end exclusive
 */
record Token(String text, String folded, int start, int end) {

  static List<Token> of(String text, int from, int to) {
    List<Token> tokens = new ArrayList<>();
    int i = from;
    while (i < to) {
      int c = text.codePointAt(i);
      int end = i + Character.charCount(c);
      if (word(c)) {
        while (end < to && (word(text.codePointAt(end)) || weightless(text.codePointAt(end)))) {
          end += Character.charCount(text.codePointAt(end));
        }
        tokens.add(token(text.substring(i, end), i, end));
      } else if (!Character.isWhitespace(c) && !Character.isSpaceChar(c) && !weightless(c)) {
        tokens.add(token(text.substring(i, end), i, end));
      }
      i = end;
    }
    return tokens;
  }

  boolean isWord() {
    return word(text.codePointAt(0));
  }

  private static Token token(String raw, int start, int end) {
    String text = plain(raw) ? raw : normalized(raw);
    return new Token(text, text.toLowerCase(Locale.ROOT), start, end);
  }

  private static boolean plain(String raw) {
    return raw.chars().allMatch(c -> c < 0x80);
  }

  private static String normalized(String raw) {
    StringBuilder out = new StringBuilder(raw.length());
    raw.codePoints().filter(c -> !weightless(c)).forEach(out::appendCodePoint);
    String composed = Normalizer.normalize(out, Normalizer.Form.NFC);
    return switch (composed) {
      case "’", "‘", "ʼ", "′" -> "'";
      case "–", "—", "‐", "‑" -> "-";
      default -> composed;
    };
  }

  private static boolean word(int c) {
    return Character.isLetterOrDigit(c) || Character.getType(c) == Character.NON_SPACING_MARK;
  }

  private static boolean weightless(int c) {
    return c == 0x00AD || c == 0x200B || c == 0x200C || c == 0x200D || c == 0x2060 || c == 0xFEFF;
  }
}
