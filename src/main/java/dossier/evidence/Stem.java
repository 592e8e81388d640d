package dossier.evidence;

import dossier.language.Language;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A word and what is compared of it: its first five letters, which “economy” and “economic” share.
 * Cruder than a stemmer and the same for every language with an alphabet.
 *
 * @param word as it stands
 * @param key what is compared
 * @param bound whether it only binds other words: a preposition, an article, a pronoun
 */
record Stem(String word, String key, boolean bound) {
  private static final int LETTERS = 5;
  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}\\p{N}]+");

  static List<Stem> of(String text, Language language) {
    List<Stem> stems = new ArrayList<>();
    Matcher m = WORD.matcher(text);
    while (m.find()) {
      String key = m.group().toLowerCase(Locale.ROOT);
      boolean number = Character.isDigit(key.charAt(0));
      int end = number ? key.length() : Math.min(LETTERS, key.length());
      stems.add(new Stem(m.group(), key.substring(0, end), language.binds(key)));
    }
    return stems;
  }
}
