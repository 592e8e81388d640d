package dossier.evidence;

import dossier.identity.Citing;
import dossier.identity.Landing;
import dossier.markdown.MarkdownText;
import dossier.model.Dossier;
import dossier.model.Event;
import dossier.model.Quotation;
import dossier.model.Source;
import dossier.model.Version;
import dossier.recall.Recall;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.LongAdder;

/**
 * Aligns what several sources tell of one event: two statements belong together if they share rare
 * words and neither shares more with another. Rare is what few statements of the dossier have
 * (inverse document frequency); what the shorter one shares must be most of it.
 */
public final class Versions {
  /** A dossier of fewer statements is weighed as if it had so many, or no word would be rare. */
  private static final int SMALL = 40;

  /** Statements of one source beyond which it is no article. A limit for hostile texts. */
  private static final int MOST = 2000;

  /** What the statements of a source depend on; the text is told by identity. */
  private record StatementsOf(Source source, MarkdownText text, List<Quotation> quotations) {}

  private final Dossier dossier;
  private final Map<String, MarkdownText> accounts;
  private final Citing citing;
  private final Map<String, List<Statement>> statements = new ConcurrentHashMap<>();
  private final Map<String, Double> weights = new HashMap<>();
  private final Map<String, Map<String, Set<Integer>>> cites = new HashMap<>();
  private final Map<String, String> mains = new HashMap<>();

  /**
   * Prepares a dossier.
   *
   * @param stories the texts of the sources, by id
   * @param accounts what editors wrote of profiles and events, by slug
   * @param quotations by source
   * @param recall of what sources say
   */
  public Versions(
      Dossier dossier,
      Map<String, MarkdownText> stories,
      Map<String, MarkdownText> accounts,
      Citing citing,
      Map<String, List<Quotation>> quotations,
      Recall recall) {
    this.dossier = dossier;
    this.accounts = accounts;
    this.citing = citing;
    Set<String> compared = compared();
    Statements cut = new Statements();
    Map<String, LongAdder> counts = new ConcurrentHashMap<>();
    LongAdder all = new LongAdder();
    dossier.sources().parallelStream()
        .forEach(
            source -> {
              String id = source.id();
              MarkdownText text = stories.get(id);
              List<Quotation> quoted = quotations.get(id);
              List<Statement> own =
                  recall.of(
                      "statements",
                      id,
                      new StatementsOf(source, text, quoted),
                      () -> cut.of(source, text, quoted));
              own.forEach(s -> count(s, counts));
              all.add(own.size());
              if (compared.contains(id)) {
                statements.put(id, own);
              }
            });
    double total = Math.max(all.sum(), SMALL);
    counts.forEach((key, count) -> weights.put(key, Math.log((total + 1) / count.sum())));
  }

  private static void count(Statement statement, Map<String, LongAdder> counts) {
    statement.keys().forEach(k -> counts.computeIfAbsent(k, x -> new LongAdder()).increment());
  }

  /** The sources that some event cites beside others: what the rest say is counted and let go. */
  private Set<String> compared() {
    Set<String> compared = new HashSet<>();
    for (Event event : dossier.events()) {
      Set<String> sources = cited(event).keySet();
      if (sources.size() > 1) {
        compared.addAll(sources);
      }
    }
    return compared;
  }

  /** The versions of every event; what two events tell belongs to the one that is told most. */
  public Map<String, List<Version>> all() {
    Map<String, List<Version>> all = new TreeMap<>();
    Set<String> taken = new HashSet<>();
    dossier.events().stream()
        .sorted(Comparator.comparing((Event e) -> -told(e)).thenComparing(Event::slug))
        .forEach(e -> all.put(e.slug(), of(e, taken)));
    return all;
  }

  private int told(Event event) {
    return cited(event).values().stream().mapToInt(Set::size).sum();
  }

  private List<Version> of(Event event, Set<String> taken) {
    Map<String, Set<Integer>> cited = cited(event);
    List<String> sources =
        dossier.sources().stream().map(Source::id).filter(cited::containsKey).toList();
    List<Version> versions = new ArrayList<>();
    Map<String, Integer> counts = new HashMap<>();
    for (int a = 0; a < sources.size(); a++) {
      for (int b = a + 1; b < sources.size(); b++) {
        Alignment alignment =
            new Alignment(
                told(sources.get(a), event, cited), told(sources.get(b), event, cited), weights);
        for (Alignment.Pair pair : alignment.pairs()) {
          String stem = event.slug() + "-" + pair.a().anchor() + "-" + pair.b().anchor();
          int count = counts.merge(stem, 1, Integer::sum);
          String id = count == 1 ? stem : stem + "-" + count;
          Version version =
              new Version(
                  id, event.slug(), List.of(part(pair.a(), pair.b()), part(pair.b(), pair.a())));
          if (!refused(event, version) && taken.add(pair.a().text() + "|" + pair.b().text())) {
            versions.add(version);
          }
        }
      }
    }
    return versions;
  }

  private static boolean refused(Event event, Version version) {
    return event.refusedVersions().stream()
        .anyMatch(
            words ->
                version.parts().stream()
                    .allMatch(p -> words.stream().anyMatch(w -> p.exact().contains(w))));
  }

  private Map<String, Set<Integer>> cited(Event event) {
    return cites.computeIfAbsent(event.slug(), k -> led(event));
  }

  private Map<String, Set<Integer>> led(Event event) {
    Map<String, Set<Integer>> cited = new HashMap<>();
    accounts
        .get(event.slug())
        .citations()
        .forEach(
            c -> {
              Landing landing = citing.of(c);
              if (landing.source().isPresent() && landing.paragraph() > 0) {
                cited
                    .computeIfAbsent(landing.source().get().id(), k -> new HashSet<>())
                    .add(landing.paragraph());
              }
            });
    return cited;
  }

  /** What a source tells of an event: the paragraphs cited, or all if it tells most of it. */
  private List<Statement> told(String source, Event event, Map<String, Set<Integer>> cited) {
    boolean main = main(source).equals(Optional.of(event.slug()));
    return statements.get(source).stream()
        .limit(MOST)
        .filter(s -> main || cited.get(source).contains(s.paragraph()))
        .toList();
  }

  /** The event that cites most paragraphs of a source. */
  private Optional<String> main(String source) {
    if (mains.isEmpty()) {
      Map<String, Integer> most = new HashMap<>();
      for (Event event : dossier.events()) {
        cited(event)
            .forEach(
                (id, paragraphs) -> {
                  if (paragraphs.size() >= most.getOrDefault(id, 1)) {
                    most.put(id, paragraphs.size());
                    mains.put(id, event.slug());
                  }
                });
      }
    }
    return Optional.ofNullable(mains.get(source));
  }

  private static Version.Part part(Statement own, Statement other) {
    Set<String> keys = new HashSet<>();
    other.stems().forEach(s -> keys.add(s.key()));
    List<String> differs =
        own.stems().stream()
            .filter(s -> !keys.contains(s.key()))
            .map(Stem::word)
            .distinct()
            .toList();
    return new Version.Part(own.source(), own.paragraph(), own.anchor(), own.text(), differs);
  }
}
