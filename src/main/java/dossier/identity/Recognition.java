package dossier.identity;

import dossier.model.Given;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Recognises the paragraphs of a text in what the register has of it. A paragraph is the same when
 * its words are the same; else when its text gave the anchor; else when most of its words are, or a
 * good part of them between the same neighbours. The likest pairs are made first. What is not
 * recognised gets an anchor made from its words.
 */
public final class Recognition {
  private static final double MOST = 0.5;
  private static final double PART = 0.3;

  /** What one neighbour that is the same adds to the likeness of a pair. */
  private static final double NEIGHBOUR = 0.1;

  private static final int NONE = -1;

  private final List<Anchored> now;
  private final List<Given> given;
  private final List<Sketch> nowSketches;
  private final List<Sketch> givenSketches;
  private final int[] givenOf;
  private final int[] nowOf;

  /**
   * A paragraph or heading.
   *
   * @param base the anchor that its words alone would give, such as {@code p-1a2b3c4d}
   * @param text what a reader sees of it
   */
  public record Anchored(String base, String text) {}

  private Recognition(List<Anchored> now, List<Given> given) {
    this.now = now;
    this.given = given;
    this.nowSketches = now.stream().map(a -> Sketch.of(a.text())).toList();
    this.givenSketches =
        given.stream().map(g -> Sketch.parse(g.sketch()).orElse(Sketch.of(""))).toList();
    this.givenOf = new int[now.size()];
    this.nowOf = new int[given.size()];
    Arrays.fill(givenOf, NONE);
    Arrays.fill(nowOf, NONE);
  }

  /**
   * The anchors of a text.
   *
   * @param now its paragraphs and headings, in order
   * @param given what the register has of it
   * @param taken anchors that are out of use and must not be given again
   */
  public static List<String> anchors(
      List<Anchored> now, List<Given> given, Collection<String> taken) {
    Recognition recognition = new Recognition(now, given);
    recognition.recognise();
    return recognition.named(taken);
  }

  private void recognise() {
    same();
    byBase();
    List<int[]> pairs = new ArrayList<>();
    for (int i = 0; i < now.size(); i++) {
      for (int j = 0; givenOf[i] == NONE && j < given.size(); j++) {
        if (nowOf[j] == NONE
            && kin(i, j)
            && nowSketches.get(i).likeness(givenSketches.get(j)) >= PART) {
          pairs.add(new int[] {i, j});
        }
      }
    }
    while (!pairs.isEmpty()) {
      int[] best = Collections.max(pairs, Comparator.comparingDouble(p -> score(p[0], p[1])));
      if (score(best[0], best[1]) < MOST) {
        return;
      }
      pair(best[0], best[1]);
      pairs.removeIf(p -> p[0] == best[0] || p[1] == best[1]);
    }
  }

  /** Pairs what has the same words, in order; of twins the one with the same neighbour above. */
  private void same() {
    Map<Sketch, List<Integer>> places = new HashMap<>();
    for (int j = 0; j < given.size(); j++) {
      places.computeIfAbsent(givenSketches.get(j), k -> new ArrayList<>()).add(j);
    }
    for (int i = 0; i < now.size(); i++) {
      int index = i;
      List<Integer> twins =
          places.getOrDefault(nowSketches.get(i), List.of()).stream()
              .filter(j -> nowOf[j] == NONE && kin(index, j))
              .toList();
      twins.stream()
          .filter(j -> index > 0 && j > 0 && givenOf[index - 1] == j - 1)
          .findFirst()
          .or(() -> twins.stream().findFirst())
          .ifPresent(j -> pair(index, j));
    }
  }

  /** Pairs a text that came back with the anchor that it once gave. */
  private void byBase() {
    for (int i = 0; i < now.size(); i++) {
      for (int j = 0; givenOf[i] == NONE && j < given.size(); j++) {
        if (nowOf[j] == NONE && given.get(j).anchor().equals(now.get(i).base())) {
          pair(i, j);
        }
      }
    }
  }

  private void pair(int i, int j) {
    givenOf[i] = j;
    nowOf[j] = i;
  }

  /** Both are paragraphs or both are headings. */
  private boolean kin(int i, int j) {
    return now.get(i).base().charAt(0) == given.get(j).anchor().charAt(0);
  }

  /** The likeness of a pair, at least half where it counts as the same. */
  private double score(int i, int j) {
    double likeness = nowSketches.get(i).likeness(givenSketches.get(j));
    boolean above = i == 0 ? j == 0 : j > 0 && givenOf[i - 1] == j - 1;
    boolean last = i == now.size() - 1;
    boolean below = last ? j == given.size() - 1 : j < given.size() - 1 && givenOf[i + 1] == j + 1;
    return likeness + (above ? NEIGHBOUR : 0) + (below ? NEIGHBOUR : 0);
  }

  private List<String> named(Collection<String> taken) {
    Set<String> used = new HashSet<>(taken);
    given.forEach(g -> used.add(g.anchor()));
    List<String> anchors = new ArrayList<>();
    Map<String, Integer> counts = new HashMap<>();
    for (int i = 0; i < now.size(); i++) {
      anchors.add(
          givenOf[i] == NONE
              ? free(now.get(i).base(), counts, used)
              : given.get(givenOf[i]).anchor());
    }
    return anchors;
  }

  /** The base itself, or with the first count that is free. */
  private static String free(String base, Map<String, Integer> counts, Set<String> used) {
    String anchor;
    do {
      int count = counts.merge(base, 1, Integer::sum);
      anchor = count == 1 ? base : base + "-" + count;
    } while (!used.add(anchor));
    return anchor;
  }
}
