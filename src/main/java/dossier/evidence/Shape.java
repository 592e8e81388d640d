package dossier.evidence;

import dossier.model.Quotation.Kind;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What the words of a quotation look like, whoever said them. */
final class Shape {
  /** Words beyond which a phrase without a speaker is a phrase of somebody, and no scare quote. */
  private static final int SCARE = 4;

  private static final Pattern WORD =
      Pattern.compile("[\\p{L}\\p{M}\\p{N}]+(?:['’-][\\p{L}\\p{N}]+)*");
  private static final Pattern SENTENCES = Pattern.compile("[.!?…]['”’\"]?\\s+\\p{Lu}");
  private static final int LONG_WORD = 4;

  private Shape() {}

  /** Whether the words are whole sentences, as far as their own form tells. */
  static boolean whole(String text) {
    boolean capital = !text.isEmpty() && !Character.isLowerCase(text.codePointAt(0));
    boolean ends = !text.isEmpty() && ".!?…".indexOf(text.charAt(text.length() - 1)) >= 0;
    return SENTENCES.matcher(text).find() || capital && (ends || words(text) > 2);
  }

  /** The kind of a quotation in a story. */
  static Kind kind(String text, boolean whole, boolean written, boolean spokenFor) {
    if (!spokenFor && words(text) <= SCARE && !whole) {
      return Kind.SCARE_QUOTE;
    }
    return whole ? written ? Kind.WRITTEN : Kind.DIRECT : Kind.PARTIAL;
  }

  static int words(String text) {
    Matcher m = WORD.matcher(text);
    int count = 0;
    while (m.find()) {
      count++;
    }
    return count;
  }

  /** Whether it is written as titles of works are: every longer word with a capital. */
  static boolean title(String text) {
    Matcher m = WORD.matcher(text);
    int capitals = 0;
    while (m.find()) {
      boolean capital = Character.isUpperCase(m.group().codePointAt(0));
      if (!capital && m.group().length() >= LONG_WORD) {
        return false;
      }
      capitals += capital ? 1 : 0;
    }
    return capitals > 1;
  }
}
