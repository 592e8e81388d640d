package dossier.content;

import java.util.Collection;
import java.util.Comparator;
import org.apache.commons.text.similarity.LevenshteinDistance;

/** Suggests what somebody may have meant. */
final class Nearest {
  private static final LevenshteinDistance EDITS = LevenshteinDistance.getDefaultInstance();

  private Nearest() {}

  /** A hint that names the nearest of the words, or all of them when none is near. */
  static String hint(String wrong, Collection<String> words) {
    if (words.isEmpty()) {
      return "";
    }
    String best =
        words.stream()
            .min(Comparator.comparingInt((String w) -> EDITS.apply(wrong, w)).thenComparing(w -> w))
            .orElseThrow();
    boolean near =
        EDITS.apply(wrong, best) <= Math.max(1, Math.min(wrong.length(), best.length()) / 3);
    return near ? "did you mean `" + best + "`?" : "known: " + String.join(", ", words);
  }
}
