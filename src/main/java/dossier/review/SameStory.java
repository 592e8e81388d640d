package dossier.review;

import dossier.model.Dossier;
import dossier.model.Source;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Finds captures that hold one text: by the runs of words that they share (shingles and their
 * containment; A. Broder, On the resemblance and containment of documents, 1997).
 */
public final class SameStory {
  /** Words in a run: shorter ones are phrases of the language, longer ones break at every edit. */
  private static final int RUN = 5;

  /** A run in more sources is a phrase of an outlet and tells nothing. */
  private static final int COMMON = 8;

  /** Percent of the shorter text: retold stories share less than a tenth, copies more than half. */
  private static final int SHARED = 40;

  /**
   * Two sources.
   *
   * @param first id, before the second in the order of the dossier
   * @param second id
   * @param percent of the runs of the shorter one that the other has too
   */
  public record Pair(String first, String second, int percent) {}

  private SameStory() {}

  /** All pairs, in the order of the dossier. */
  public static List<Pair> in(Dossier dossier) {
    List<Source> sources = dossier.sources();
    Map<String, List<Integer>> byRun = new HashMap<>();
    int[] runs = new int[sources.size()];
    for (int i = 0; i < runs.length; i++) {
      Set<String> own = runs(sources.get(i).body());
      runs[i] = own.size();
      for (String run : own) {
        byRun.computeIfAbsent(run, r -> new ArrayList<>()).add(i);
      }
    }
    Map<List<Integer>, Integer> shared = new HashMap<>();
    for (List<Integer> in : byRun.values()) {
      for (int a = 0; a < in.size() && in.size() <= COMMON; a++) {
        for (int b = a + 1; b < in.size(); b++) {
          shared.merge(List.of(in.get(a), in.get(b)), 1, Integer::sum);
        }
      }
    }
    Map<Integer, Pair> pairs = new TreeMap<>();
    shared.forEach(
        (two, count) -> {
          int percent = 100 * count / Math.min(runs[two.get(0)], runs[two.get(1)]);
          if (percent >= SHARED) {
            Pair pair =
                new Pair(sources.get(two.get(0)).id(), sources.get(two.get(1)).id(), percent);
            pairs.put(two.get(0) * runs.length + two.get(1), pair);
          }
        });
    return List.copyOf(pairs.values());
  }

  private static Set<String> runs(String body) {
    String[] words = body.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+");
    Set<String> runs = new HashSet<>();
    for (int i = 0; i + RUN <= words.length; i++) {
      runs.add(String.join(" ", List.of(words).subList(i, i + RUN)));
    }
    return runs;
  }
}
