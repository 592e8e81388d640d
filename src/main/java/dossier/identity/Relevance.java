package dossier.identity;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * How much of what a claim says stands in a stretch of text: the beginnings of words that both
 * have, each weighed by how few stretches have it (inverse document frequency, Spärck Jones 1972).
 */
final class Relevance {
  private static final int STEM = 5;
  private static final int SHORTEST = 4;

  private final Map<String, Integer> counts = new HashMap<>();
  private final Set<String> claim;

  /**
   * Prepares to weigh.
   *
   * @param claim what is said
   * @param stretches all among which one is looked for
   */
  Relevance(String claim, Collection<List<Word>> stretches) {
    this.claim = stems(Word.of(claim));
    stretches.forEach(s -> stems(s).forEach(stem -> counts.merge(stem, 1, Integer::sum)));
  }

  double of(List<Word> stretch) {
    return stems(stretch).stream()
        .filter(claim::contains)
        .mapToDouble(s -> 1.0 / counts.getOrDefault(s, 1))
        .sum();
  }

  /** Numbers whole, and the beginnings of words that are not short. */
  private static Set<String> stems(List<Word> words) {
    Set<String> stems = new HashSet<>();
    for (Word word : words) {
      String key = word.key();
      boolean number = Character.isDigit(key.charAt(0));
      if (number || key.length() >= SHORTEST || key.charAt(0) > 0x2E80) {
        stems.add(number || key.length() <= STEM ? key : key.substring(0, STEM));
      }
    }
    return stems;
  }
}
