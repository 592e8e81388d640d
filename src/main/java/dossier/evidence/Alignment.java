package dossier.evidence;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Which statements of two sources are one. First those that share most, each once; then what is
 * left of a long sentence that the other source tells in two; then what stands beside such a pair
 * in both sources and shares at least one word that is not common.
 */
final class Alignment {
  /** Share of the lighter statement's weight that both must have. */
  private static final double SHARE = 0.36;

  /** The same for a phrase, and for what is left of a statement that is aligned already. */
  private static final double SHARE_OF_REST = 0.7;

  /** Weight, in nats, of the shared words that are no names: about two rare ones. */
  private static final double LEAST = 5;

  /** Weight of one word that counts as rare, in nats: in one statement of fourteen. */
  private static final double RARE = 2.6;

  /** Weight of one word that is not common, in nats. */
  private static final double UNCOMMON = 2;

  private final List<Statement> left;

  private final List<Statement> right;
  private final Map<String, Double> weights;
  private final List<Pair> pairs = new ArrayList<>();
  private final Map<Statement, Set<String>> used = new HashMap<>();

  Alignment(List<Statement> left, List<Statement> right, Map<String, Double> weights) {
    this.left = left;
    this.right = right;
    this.weights = weights;
  }

  /**
   * Two statements that are one.
   *
   * @param a in the first source
   * @param b in the second
   */
  record Pair(Statement a, Statement b) {}

  private record Likeness(Statement a, Statement b, double likeness) {}

  /** The pairs, in the order of the first source. */
  List<Pair> pairs() {
    List<Likeness> candidates = candidates();
    for (Likeness c : candidates) {
      boolean free = !used.containsKey(c.a()) && !used.containsKey(c.b());
      if (free && !told(c.a(), left) && !told(c.b(), right)) {
        take(c.a(), c.b());
      }
    }
    for (Likeness c : candidates) {
      boolean fresh = !told(c.a(), left) && !told(c.b(), right);
      if (fresh && used.containsKey(c.a()) != used.containsKey(c.b()) && rest(c.a(), c.b())) {
        take(c.a(), c.b());
      }
    }
    for (Pair pair : List.copyOf(pairs)) {
      beside(pair);
    }
    pairs.sort(
        Comparator.comparingInt((Pair p) -> left.indexOf(p.a()))
            .thenComparing(p -> right.indexOf(p.b())));
    return pairs;
  }

  private List<Likeness> candidates() {
    List<Likeness> all = new ArrayList<>();
    Map<String, List<Statement>> byKey = new HashMap<>();
    for (Statement b : right) {
      b.keys().stream()
          .filter(this::rare)
          .forEach(k -> byKey.computeIfAbsent(k, x -> new ArrayList<>()).add(b));
    }
    for (Statement a : left) {
      Set<Statement> near = new LinkedHashSet<>();
      a.keys().stream()
          .filter(this::rare)
          .sorted()
          .forEach(k -> near.addAll(byKey.getOrDefault(k, List.of())));
      for (Statement b : near) {
        double share = a.phrase() || b.phrase() ? SHARE_OF_REST : SHARE;
        if (mayBeOne(a, b) && alike(shared(a, b), a, b, share)) {
          double likeness = weight(shared(a, b)) / Math.sqrt(weight(a.keys()) * weight(b.keys()));
          all.add(new Likeness(a, b, likeness));
        }
      }
    }
    all.sort(
        Comparator.comparing((Likeness c) -> !c.a().phrase() && !c.b().phrase())
            .thenComparingDouble(c -> -c.likeness())
            .thenComparing(c -> left.indexOf(c.a()))
            .thenComparing(c -> right.indexOf(c.b())));
    return all;
  }

  private boolean alike(Set<String> shared, Statement a, Statement b, double share) {
    Set<String> plain = new HashSet<>(shared);
    plain.removeAll(a.names());
    plain.removeIf(k -> !rare(k));
    double least = Math.min(weight(a.keys()), weight(b.keys()));
    return weight(plain) >= LEAST && weight(shared) >= share * least;
  }

  /** Whether what matters in a sentence, its quoted phrase, is aligned already. */
  private boolean told(Statement sentence, List<Statement> all) {
    return !sentence.phrase()
        && all.stream()
            .filter(s -> s.phrase() && s.paragraph() == sentence.paragraph())
            .filter(s -> sentence.text().contains(s.text()))
            .anyMatch(used::containsKey);
  }

  private boolean rest(Statement a, Statement b) {
    Set<String> shared = shared(a, b);
    shared.removeAll(used.getOrDefault(a, Set.of()));
    shared.removeAll(used.getOrDefault(b, Set.of()));
    return !a.phrase() && !b.phrase() && alike(shared, a, b, SHARE_OF_REST);
  }

  private void beside(Pair pair) {
    int i = left.indexOf(pair.a()) + 1;
    int j = right.indexOf(pair.b()) + 1;
    if (i >= left.size()) {
      return;
    }
    Statement a = left.get(i);
    boolean phrase = pair.a().phrase() && a.phrase();
    Statement b = phrase ? pair.b() : j < right.size() ? right.get(j) : pair.b();
    boolean spoken = a.speaker().isPresent() && a.speaker().equals(b.speaker());
    boolean free = !used.containsKey(a) && (phrase || !used.containsKey(b));
    boolean near = a.paragraph() == pair.a().paragraph() && b.paragraph() == pair.b().paragraph();
    if (free && spoken && near && shared(a, b).stream().anyMatch(this::uncommon)) {
      take(a, b);
    }
  }

  private boolean rare(String key) {
    return weights.getOrDefault(key, 0.0) >= RARE;
  }

  private boolean uncommon(String key) {
    return weights.getOrDefault(key, 0.0) >= UNCOMMON;
  }

  private void take(Statement a, Statement b) {
    pairs.add(new Pair(a, b));
    Set<String> shared = shared(a, b);
    used.computeIfAbsent(a, k -> new HashSet<>()).addAll(shared);
    used.computeIfAbsent(b, k -> new HashSet<>()).addAll(shared);
  }

  private static boolean mayBeOne(Statement a, Statement b) {
    return a.speaker().isEmpty() || b.speaker().isEmpty() || a.speaker().equals(b.speaker());
  }

  private static Set<String> shared(Statement a, Statement b) {
    Set<String> keys = new HashSet<>(a.keys());
    keys.retainAll(b.keys());
    return keys;
  }

  private double weight(Set<String> keys) {
    return keys.stream().mapToDouble(k -> weights.getOrDefault(k, 0.0)).sum();
  }
}
