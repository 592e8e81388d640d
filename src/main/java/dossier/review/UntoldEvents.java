package dossier.review;

import dossier.model.EdtfDate;
import dossier.model.Event;
import dossier.model.Mention;
import dossier.model.Source;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Paragraphs of two sources of about the same day that name the same people, places and bodies, and
 * that no event cites together: an event may be told there which has no page yet.
 */
public final class UntoldEvents {
  /** Names that two paragraphs share: two are named together in many texts of one matter. */
  private static final int SHARED = 3;

  /** Days between two reports of one thing. */
  private static final int DAYS = 10;

  /** A name in more than a third of all paragraphs is the matter itself and tells no event. */
  private static final int COMMON = 3;

  private static final int MOST = 20;

  private final Review review;
  private final Map<String, Map<Integer, Set<String>>> named = new TreeMap<>();
  private final Set<Set<String>> together = new HashSet<>();

  private UntoldEvents(Review review) {
    this.review = review;
    name();
    Set<String> events = new HashSet<>();
    review.dossier().events().stream().map(Event::slug).forEach(events::add);
    Map<String, Set<String>> cited = new HashMap<>();
    review.claims().stream()
        .filter(c -> events.contains(c.page()))
        .forEach(c -> cited.computeIfAbsent(c.page(), k -> new TreeSet<>()).add(c.place()));
    for (Set<String> places : cited.values()) {
      for (String first : places) {
        places.stream().filter(p -> !p.equals(first)).forEach(p -> together.add(Set.of(first, p)));
      }
    }
  }

  /**
   * Two paragraphs.
   *
   * @param first source and number, as {@code a#p3}
   * @param second source and number
   * @param names slugs of what both name
   */
  public record Pair(String first, String second, Set<String> names) {}

  /** The pairs that share most names first; of two sources the best one. */
  public static List<Pair> in(Review review) {
    return new UntoldEvents(review).pairs();
  }

  private void name() {
    Map<String, Integer> often = new HashMap<>();
    int paragraphs = 0;
    for (Source source : review.dossier().sources()) {
      Map<Integer, Set<String>> own = new TreeMap<>();
      for (Mention mention : review.mentions().getOrDefault(source.id(), List.of())) {
        own.computeIfAbsent(mention.passage(), k -> new TreeSet<>()).add(mention.slug());
      }
      own.remove(0);
      own.values().forEach(slugs -> slugs.forEach(s -> often.merge(s, 1, Integer::sum)));
      paragraphs += own.size();
      named.put(source.id(), own);
    }
    int most = paragraphs / COMMON;
    named
        .values()
        .forEach(own -> own.values().forEach(slugs -> slugs.removeIf(s -> often.get(s) > most)));
  }

  private List<Pair> pairs() {
    List<Source> dated =
        review.dossier().sources().stream()
            .filter(s -> s.date().isPresent())
            .sorted(Comparator.comparing(UntoldEvents::day).thenComparing(Source::id))
            .toList();
    List<Pair> pairs = new ArrayList<>();
    for (int a = 0; a < dated.size(); a++) {
      for (int b = a + 1; b < dated.size() && near(dated.get(a), dated.get(b)); b++) {
        best(dated.get(a), dated.get(b)).ifPresent(pairs::add);
      }
    }
    return pairs.stream()
        .sorted(Comparator.comparingInt((Pair p) -> -p.names().size()).thenComparing(Pair::first))
        .limit(MOST)
        .toList();
  }

  private static LocalDate day(Source source) {
    return source.date().map(EdtfDate::sortDay).orElseThrow();
  }

  private static boolean near(Source one, Source other) {
    return ChronoUnit.DAYS.between(day(one), day(other)) <= DAYS;
  }

  private Optional<Pair> best(Source one, Source other) {
    List<Pair> pairs = new ArrayList<>();
    named
        .get(one.id())
        .forEach(
            (p, slugs) ->
                named
                    .get(other.id())
                    .forEach((q, others) -> pair(one, p, other, q, shared(slugs, others), pairs)));
    return pairs.stream().max(Comparator.comparingInt(p -> p.names().size()));
  }

  private void pair(Source one, int p, Source other, int q, Set<String> names, List<Pair> pairs) {
    String first = one.id() + "#p" + p;
    String second = other.id() + "#p" + q;
    if (names.size() >= SHARED && !together.contains(Set.of(first, second))) {
      pairs.add(new Pair(first, second, names));
    }
  }

  private static Set<String> shared(Set<String> one, Set<String> other) {
    return one.stream().filter(other::contains).collect(Collectors.toCollection(TreeSet::new));
  }
}
