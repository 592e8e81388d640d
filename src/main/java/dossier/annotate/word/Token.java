package dossier.annotate.word;

import dossier.language.Language;
import dossier.language.Letters;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;

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
public record Token(String text, String key, int start, int end, boolean apart) {

  /** The token of a stretch of text that is known to be one. */
  public static Token of(String raw, int start, int end, boolean apart) {
    if (ascii(raw)) {
      return new Token(raw, raw.toLowerCase(Locale.ROOT), start, end, apart);
    }
    String text = normalized(raw);
    return new Token(text, Letters.key(text), start, end, apart);
  }

  /** The tokens of a name. */
  public static Tokens of(String name) {
    return of(name, Language.of(Optional.empty()));
  }

  /** The tokens of a name in a language. */
  public static Tokens of(String name, Language language) {
    return new Tokens(name, 0, name.length(), language);
  }

  /** Whether it is a word, and no mark. */
  public boolean isWord() {
    return word(text.codePointAt(0));
  }

  /** Whether it is a hyphen that joins two words. */
  public boolean hyphen() {
    return !apart && text.equals("-");
  }

  /** Whether it begins with a capital. */
  public boolean capital() {
    return Character.isUpperCase(text.codePointAt(0));
  }

  /** Whether it has two letters or more, all of them capitals. */
  public boolean capitals() {
    int capitals = 0;
    for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
      int c = text.codePointAt(i);
      if (Character.isLowerCase(c)) {
        return false;
      }
      capitals += Character.isUpperCase(c) ? 1 : 0;
    }
    return capitals > 1;
  }

  /** The text without diacritics, in its case. */
  public String bare() {
    return Letters.plain(text);
  }

  private static boolean ascii(String raw) {
    for (int i = 0; i < raw.length(); i++) {
      if (raw.charAt(i) >= 0x80) {
        return false;
      }
    }
    return true;
  }

  private static String normalized(String raw) {
    StringBuilder out = new StringBuilder(raw.length());
    raw.codePoints().filter(c -> !weightless(c)).forEach(out::appendCodePoint);
    String composed = Normalizer.normalize(out, Normalizer.Form.NFC);
    return switch (composed) {
      case "’", "‘", "ʼ", "ʻ", "ʽ", "ʾ", "ʿ", "′", "`", "´", "׳" -> "'";
      case "–", "—", "‐", "‑", "־" -> "-";
      default -> composed;
    };
  }

  /** Whether a code point belongs to words. */
  public static boolean word(int c) {
    int type = Character.getType(c);
    boolean mark = type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK;
    return Character.isLetterOrDigit(c) && !apostrophe(c) || mark;
  }

  /** Letters by the book that writers use as apostrophes. */
  private static boolean apostrophe(int c) {
    return c >= 0x02BB && c <= 0x02BF;
  }

  /** Whether a code point is a word by itself where no spaces part words: Han and Hiragana. */
  public static boolean alone(int c) {
    return Character.isIdeographic(c) || c >= 0x3041 && c <= 0x309F;
  }

  /** Whether a code point is not to be seen and stands within words. */
  public static boolean weightless(int c) {
    return c == 0x00AD || c == 0x200B || c == 0x200C || c == 0x200D || c == 0x2060 || c == 0xFEFF;
  }
}
