package dossier.identity;

import java.lang.Character.UnicodeScript;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A word of a text, free of capitals and of the marks around it: what stays the same when a text is
 * only polished. In scripts that write no spaces each character counts as a word.
 *
 * @param key the word in small letters and compatible form (Unicode NFKC)
 * @param start where it begins in the text, in UTF-16 units
 * @param end where it ends, exclusive
 */
record Word(String key, int start, int end) {
  private static final Pattern RUN = Pattern.compile("[\\p{L}\\p{M}\\p{N}]+");
  private static final Set<UnicodeScript> UNSPACED =
      Set.of(
          UnicodeScript.HAN,
          UnicodeScript.HIRAGANA,
          UnicodeScript.KATAKANA,
          UnicodeScript.THAI,
          UnicodeScript.LAO,
          UnicodeScript.KHMER,
          UnicodeScript.MYANMAR);

  /** The words of a text, in order. */
  static List<Word> of(String text) {
    List<Word> words = new ArrayList<>();
    Matcher run = RUN.matcher(text);
    while (run.find()) {
      int from = run.start();
      for (int at = from; at < run.end(); ) {
        int next = at + Character.charCount(text.codePointAt(at));
        boolean alone = unspaced(text.codePointAt(at));
        if (alone || next == run.end() || unspaced(text.codePointAt(next))) {
          words.add(new Word(key(text.substring(from, next)), from, next));
          from = next;
        }
        at = next;
      }
    }
    return words;
  }

  private static boolean unspaced(int c) {
    return c > 0x0E00 && UNSPACED.contains(UnicodeScript.of(c));
  }

  private static String key(String word) {
    return Normalizer.normalize(word, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
  }
}
