package dossier.render;

import dossier.markdown.Passage;
import dossier.model.Event;
import dossier.model.LinkPolicy;
import dossier.model.Profile;
import dossier.model.Source;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * What ties two profiles: paragraphs of sources that name both, and events in which both take part.
 * Only ties strong enough for a page of their own are kept, the strongest first.
 */
final class Ties {
  private static final int STRONG = 3;
  private static final int MOST = 300;

  /**
   * A tie; the slug of the first comes before that of the second.
   *
   * @param shared paragraphs that name both, by source, in order
   * @param events in which both take part, in order
   */
  record Tie(Profile first, Profile second, Map<Source, List<Passage>> shared, List<Event> events) {

    /** Shared paragraphs and events together. */
    int strength() {
      return shared.values().stream().mapToInt(List::size).sum() + events.size();
    }

    String path() {
      return Urls.dyad(first, second);
    }

    Optional<Profile> other(String slug) {
      return first.slug().equals(slug)
          ? Optional.of(second)
          : second.slug().equals(slug) ? Optional.of(first) : Optional.empty();
    }
  }

  private record Pair(String first, String second) implements Comparable<Pair> {
    @Override
    public int compareTo(Pair other) {
      int byFirst = first.compareTo(other.first);
      return byFirst != 0 ? byFirst : second.compareTo(other.second);
    }
  }

  private final Map<String, Profile> profiles;
  private final Map<Pair, Map<Source, List<Passage>>> shared = new HashMap<>();
  private final Map<Pair, List<Event>> events = new TreeMap<>();
  private final List<Tie> ties;

  Ties(Press press, List<Event> chronicle) {
    this.profiles =
        press.edition().dossier().profiles().stream()
            .filter(p -> p.links() != LinkPolicy.NONE)
            .collect(Collectors.toMap(Profile::slug, p -> p));
    press.edition().dossier().sources().forEach(s -> read(s, press));
    chronicle.forEach(this::read);
    this.ties = strongest();
  }

  /** The strongest ties, the strongest first. */
  List<Tie> all() {
    return ties;
  }

  /** Those of one profile, the strongest first. */
  List<Tie> of(String slug) {
    return ties.stream().filter(t -> t.other(slug).isPresent()).toList();
  }

  private void read(Source source, Press press) {
    Map<Integer, Set<String>> named = new TreeMap<>();
    press
        .mentions(source)
        .forEach(m -> named.computeIfAbsent(m.passage(), k -> new TreeSet<>()).add(m.slug()));
    for (Passage passage : press.story(source).passages()) {
      for (Pair pair : pairs(named.getOrDefault(passage.number(), Set.of()))) {
        shared
            .computeIfAbsent(pair, k -> new LinkedHashMap<>())
            .computeIfAbsent(source, k -> new ArrayList<>())
            .add(passage);
      }
    }
  }

  private void read(Event event) {
    for (Pair pair : pairs(new TreeSet<>(event.participants()))) {
      events.computeIfAbsent(pair, k -> new ArrayList<>()).add(event);
    }
  }

  private List<Pair> pairs(Set<String> slugs) {
    List<String> known = slugs.stream().filter(profiles::containsKey).toList();
    List<Pair> pairs = new ArrayList<>();
    for (int i = 0; i < known.size(); i++) {
      for (int j = i + 1; j < known.size(); j++) {
        pairs.add(new Pair(known.get(i), known.get(j)));
      }
    }
    return pairs;
  }

  private List<Tie> strongest() {
    Set<Pair> pairs = new TreeSet<>(shared.keySet());
    pairs.addAll(events.keySet());
    return pairs.stream()
        .map(
            p ->
                new Tie(
                    profiles.get(p.first()),
                    profiles.get(p.second()),
                    shared.getOrDefault(p, Map.of()),
                    events.getOrDefault(p, List.of())))
        .filter(t -> t.strength() >= STRONG)
        .sorted(Comparator.comparing((Tie t) -> -t.strength()).thenComparing(Tie::path))
        .limit(MOST)
        .toList();
  }
}
