package dossier.evidence;

import dossier.language.Language;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
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

  /**
   * The words of a text, in order.
   *
   * @param known words of the language that were met before: each is looked at once, however often
   *     a dossier uses it; may be shared by several threads
   */
  static List<Stem> of(String text, Language language, Map<String, Stem> known) {
    List<Stem> stems = new ArrayList<>();
    Matcher m = WORD.matcher(text);
    while (m.find()) {
      stems.add(known.computeIfAbsent(m.group(), word -> one(word, language)));
    }
    return stems;
  }

  /** The words of a text, in order. */
  static List<Stem> of(String text, Language language) {
    return of(text, language, new HashMap<>());
  }

  private static Stem one(String word, Language language) {
    String key = word.toLowerCase(Locale.ROOT);
    boolean number = Character.isDigit(key.charAt(0));
    int end = number ? key.length() : Math.min(LETTERS, key.length());
    return new Stem(word, key.substring(0, end), language.binds(key));
  }
}
