package dossier.normalize.draft;

import java.util.Set;
import java.util.regex.Matcher;
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
  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N}\\p{M}'’.-]*");
  private static final Pattern SENTENCE_END =
      Pattern.compile("[.!?…:;。！？]['\"”’»)\\]\\s]*$|[.!?…]\\s*\\[\\d+]$");
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
    Matcher m = WORD.matcher(line);
    int words = 0;
    int capitals = 0;
    while (m.find()) {
      words += scriptWords(m.group());
      if (Character.isUpperCase(m.group().codePointAt(0))) {
        capitals++;
      }
    }
    long digits = line.chars().filter(Character::isDigit).count();
    return new Shape(
        words,
        SENTENCE_END.matcher(line.strip()).find(),
        words == 0 ? 0 : (double) capitals / words,
        line.isEmpty() ? 0 : (double) digits / line.length());
  }

  /** Chinese, Japanese and Thai write no spaces: there two letters count as a word. */
  private static int scriptWords(String word) {
    if (word.chars().allMatch(c -> c < FIRST_UNSPACED)) {
      return 1;
    }
    boolean unspaced =
        word.codePoints().mapToObj(Character.UnicodeScript::of).anyMatch(UNSPACED::contains);
    return unspaced ? Math.max(1, word.length() / 2) : 1;
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
