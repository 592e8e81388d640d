package dossier.language;

import java.text.Normalizer;
import java.util.Locale;
import net.gcardone.junidecode.Junidecode;

/**
 * Letters as somebody types them who lacks some of them: without the marks that make no other
 * letter, and Latin ones as ASCII. Marks stay where they carry the vowel or the voice, as in
 * Devanagari and Kana. Transliteration is Junidecode's.
 */
public final class Letters {
  private static final int ASCII = 0x80;

  private Letters() {}

  /** Small letters without marks, “lukasz debski” for “Łukasz Dębski”; other scripts stay. */
  public static String key(String text) {
    return plain(text).toLowerCase(Locale.ROOT);
  }

  /** The same in the case of the text. */
  public static String plain(String text) {
    if (ascii(text)) {
      return text;
    }
    StringBuilder out = new StringBuilder(text.length());
    Normalizer.normalize(text, Normalizer.Form.NFD)
        .codePoints()
        .filter(c -> !idle(c))
        .forEach(out::appendCodePoint);
    String bare = Normalizer.normalize(out, Normalizer.Form.NFC);
    if (bare.isEmpty()) {
      return text;
    }
    return special(bare) ? latin(bare) : bare;
  }

  /** A text in Latin letters of ASCII, whatever its script: “wang xiao lin” for “王晓林”. */
  public static String roman(String text) {
    return ascii(text) ? text : Junidecode.unidecode(text);
  }

  /** Whether a mark may be left out by who knows the word: accents, Hebrew points, harakat. */
  private static boolean idle(int c) {
    boolean accent = c >= 0x0300 && c <= 0x036F;
    boolean point =
        c >= 0x0591 && c <= 0x05C7 && Character.getType(c) == Character.NON_SPACING_MARK;
    boolean vowel = c >= 0x064B && c <= 0x065F || c == 0x0670;
    return accent || point || vowel;
  }

  /** Latin letters as ASCII, all others as they are. */
  private static String latin(String text) {
    StringBuilder out = new StringBuilder(text.length());
    text.codePoints()
        .forEach(
            c ->
                out.append(
                    latin(c)
                        ? Junidecode.unidecode(Character.toString(c))
                        : Character.toString(c)));
    return out.toString();
  }

  /** Whether a Latin letter is left that no keyboard of English has. */
  private static boolean special(String text) {
    return text.codePoints().anyMatch(Letters::latin);
  }

  private static boolean latin(int c) {
    return c >= ASCII && Character.UnicodeScript.of(c) == Character.UnicodeScript.LATIN;
  }

  private static boolean ascii(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) >= ASCII) {
        return false;
      }
    }
    return true;
  }
}
