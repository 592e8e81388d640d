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
 * @param key lower case without diacritics: what the gazetteer is searched by
 * @param start in the text, UTF-16 units
 * @param end exclusive
 * @param apart whether space stands before it
 */
record Token(String text, String key, int start, int end, boolean apart) {

  static List<Token> of(String text, int from, int to) {
    List<Token> tokens = new ArrayList<>();
    boolean apart = true;
    int i = from;
    while (i < to) {
      int c = text.codePointAt(i);
      int end = i + Character.charCount(c);
      if (word(c)) {
        end = wordEnd(text, end, to);
        tokens.add(token(text.substring(i, end), i, end, apart));
        apart = false;
      } else if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
        apart = true;
      } else if (!weightless(c) && c != '*' && !quoteMark(text, i)) {
        tokens.add(token(text.substring(i, end), i, end, apart));
        apart = false;
      }
      i = end;
    }
    return tokens;
  }

  /** The mark of a quotation that goes on in the next line. */
  private static boolean quoteMark(String text, int at) {
    int i = at - 1;
    while (i >= 0 && (text.charAt(i) == ' ' || text.charAt(i) == '>')) {
      i--;
    }
    return text.charAt(at) == '>' && (i < 0 || text.charAt(i) == '\n');
  }

  private static int wordEnd(String text, int from, int to) {
    int end = from;
    while (end < to && (word(text.codePointAt(end)) || weightless(text.codePointAt(end)))) {
      end += Character.charCount(text.codePointAt(end));
    }
    return end;
  }

  boolean isWord() {
    return word(text.codePointAt(0));
  }

  /** Whether it is a hyphen that joins two words. */
  boolean hyphen() {
    return !apart && text.equals("-");
  }

  /** Whether it begins with a capital. */
  boolean capital() {
    return Character.isUpperCase(text.codePointAt(0));
  }

  /** Whether it has two letters or more, all of them capitals. */
  boolean capitals() {
    return text.length() > 1
        && text.codePoints().noneMatch(Character::isLowerCase)
        && text.codePoints().filter(Character::isUpperCase).count() > 1;
  }

  /** The text without diacritics, in its case. */
  String bare() {
    return ascii(text) ? text : stripped(text);
  }

  private static Token token(String raw, int start, int end, boolean apart) {
    if (ascii(raw)) {
      return new Token(raw, raw.toLowerCase(Locale.ROOT), start, end, apart);
    }
    String text = normalized(raw);
    return new Token(text, stripped(text).toLowerCase(Locale.ROOT), start, end, apart);
  }

  private static boolean ascii(String raw) {
    for (int i = 0; i < raw.length(); i++) {
      if (raw.charAt(i) >= 0x80) {
        return false;
      }
    }
    return true;
  }

  private static String stripped(String text) {
    StringBuilder out = new StringBuilder(text.length());
    Normalizer.normalize(text, Normalizer.Form.NFD)
        .codePoints()
        .filter(c -> Character.getType(c) != Character.NON_SPACING_MARK)
        .forEach(out::appendCodePoint);
    return out.isEmpty() ? text : out.toString();
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
