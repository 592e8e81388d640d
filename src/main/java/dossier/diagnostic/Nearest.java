package dossier.diagnostic;

import java.util.Collection;
import java.util.Comparator;
import org.apache.commons.text.similarity.LevenshteinDistance;

/** Suggests what somebody may have meant. */
public final class Nearest {
  private static final LevenshteinDistance EDITS = LevenshteinDistance.getDefaultInstance();
  private static final int MOST_LISTED = 40;

  private Nearest() {}

  /** A hint that names the nearest of the words, or all of them when none is near. */
  public static String hint(String wrong, Collection<String> words) {
    boolean few = !words.isEmpty() && words.size() <= MOST_LISTED;
    return hint(wrong, words, few ? "known: " + String.join(", ", words) : "");
  }

  /** A hint that names the nearest of the words, or another hint when none is near. */
  public static String hint(String wrong, Collection<String> words, String otherwise) {
    return words.stream()
        .min(Comparator.comparingInt((String w) -> EDITS.apply(wrong, w)).thenComparing(w -> w))
        .filter(best -> near(wrong, best))
        .map(best -> "did you mean `" + best + "`?")
        .orElse(otherwise);
  }

  /** A third of the letters may differ, two may be swapped, or an ending may be missing. */
  private static boolean near(String wrong, String word) {
    int shorter = Math.min(wrong.length(), word.length());
    boolean swapped = shorter > 2 && sorted(wrong).equals(sorted(word));
    boolean ending = shorter > 2 && (word.startsWith(wrong) || wrong.startsWith(word));
    return swapped || ending || EDITS.apply(wrong, word) <= Math.max(1, shorter / 3);
  }

  private static String sorted(String word) {
    return word.chars()
        .sorted()
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }
}
