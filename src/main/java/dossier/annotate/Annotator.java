package dossier.annotate;

import dossier.annotate.Doubt.Reason;
import dossier.annotate.form.Gazetteer;
import dossier.annotate.form.Inflections;
import dossier.annotate.form.SurfaceForms;
import dossier.annotate.judge.Definitions;
import dossier.annotate.judge.Hit;
import dossier.annotate.judge.HitFinder;
import dossier.annotate.judge.Hits;
import dossier.annotate.judge.Judge;
import dossier.annotate.office.RoleFinder;
import dossier.annotate.text.Run;
import dossier.diagnostic.Diagnostics;
import dossier.diagnostic.Span;
import dossier.diagnostic.Spans;
import dossier.language.Language;
import dossier.markdown.MarkdownText;
import dossier.model.EdtfDate;
import dossier.model.Entity;
import dossier.model.Mention;
import dossier.model.SurfaceForm;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Finds every mention in a text: leftmost, then longest, on whole words; then each hit is shielded,
 * judged by what else the text names, and offices are resolved by the date. One annotator serves
 * all texts and threads.
 */
public final class Annotator {
  /** Mentions of one entity in one text that are listed; a limit for hostile texts. */
  static final int MOST_MENTIONS = 2000;

  private final Map<String, Entity> entities = new LinkedHashMap<>();
  private final List<SurfaceForm> forms;
  private final Map<List<List<String>>, Finders> finders = new ConcurrentHashMap<>();

  /** Compiles the surface forms of all entities; risky aliases are reported. */
  public Annotator(Collection<? extends Entity> all, Diagnostics diagnostics) {
    all.stream().sorted(Comparator.comparing(Entity::slug)).forEach(e -> entities.put(e.slug(), e));
    this.forms = SurfaceForms.of(all, diagnostics);
  }

  /** What looks for names, for all languages that inflect them alike. */
  private record Finders(HitFinder hits, RunTogether runTogether, RoleFinder roles) {}

  private Finders finders(Language language) {
    return finders.computeIfAbsent(
        List.of(language.nameEndings(), language.demonymEndings()),
        endings -> {
          List<SurfaceForm> inflected = Inflections.with(forms, language);
          Gazetteer gazetteer = new Gazetteer(inflected);
          return new Finders(
              new HitFinder(entities, inflected, gazetteer),
              new RunTogether(forms),
              new RoleFinder(entities.values(), gazetteer));
        });
  }

  /**
   * What was found in a text.
   *
   * @param mentions in order, none of them linked yet
   * @param doubts what a reviewer should look at
   */
  public record Annotation(List<Mention> mentions, List<Doubt> doubts) {}

  /**
   * Annotates a text.
   *
   * @param beside what is known of it besides
   */
  public Annotation annotate(MarkdownText text, Surroundings beside) {
    Language language = Language.of(beside.language());
    Finders finders = finders(language);
    HitFinder finder = finders.hits();
    List<Run> runs = Run.of(text, language, beside.decisions());
    List<Run> above = new ArrayList<>(Run.beside(beside.head(), 1, language));
    above.addAll(Run.beside(beside.captions(), 2, language));
    above.addAll(Run.headings(text, language));
    List<Hit> headings = finder.in(above, Definitions.none()).free();
    Hits hits = finder.in(runs, Definitions.none());
    Judge judge = new Judge(entities, headings, hits, text.text());
    Definitions defined = Definitions.in(runs, hits.free(), judge);
    if (!defined.isEmpty()) {
      hits = finder.in(runs, defined);
      judge = new Judge(entities, headings, hits, text.text());
    }
    List<Found> found = new ArrayList<>();
    List<Doubt> doubts = new ArrayList<>();
    for (Run run : runs) {
      run.fixed()
          .forEach(
              f ->
                  f.slug().ifPresent(s -> found.add(new Found(s, f.span(), run.passage(), false))));
      offices(finders.roles(), run, beside.date(), judge, found, doubts);
    }
    names(hits, judge, text.text(), found, doubts);
    Spans names = Spans.of(found.stream().map(Found::span).toList());
    runs.forEach(run -> found.addAll(finders.runTogether().in(run, names)));
    found.sort(Comparator.comparing(Found::span));
    return new Annotation(numbered(within(found, text.text(), doubts)), doubts);
  }

  /** Adds what names mention, where no office or decision stands. */
  private static void names(
      Hits hits, Judge judge, String text, List<Found> found, List<Doubt> doubts) {
    Spans taken = Spans.of(found.stream().map(Found::span).toList());
    for (Hit hit : hits.free()) {
      Span span = hit.span();
      if (taken.overlap(span)) {
        continue;
      }
      Optional<String> slug = judge.choose(hit);
      slug.ifPresent(
          s -> found.add(new Found(s, Emphasised.whole(text, span), hit.passage(), hit.near())));
      if (slug.isPresent() && hit.near()) {
        doubts.add(Doubt.of(Reason.MISSPELT, span, text, List.of(slug.get())));
      } else if (slug.isEmpty() && judge.torn(hit)) {
        doubts.add(Doubt.of(Reason.NAMESAKES, span, text, hit.slugs()));
      }
    }
  }

  /** The first mentions of each entity: a text that names it more often is no article. */
  private static List<Found> within(List<Found> found, String text, List<Doubt> doubts) {
    Map<String, Integer> counts = new HashMap<>();
    List<Found> within = new ArrayList<>();
    for (Found f : found) {
      int count = counts.merge(f.slug(), 1, Integer::sum);
      if (count <= MOST_MENTIONS) {
        within.add(f);
      } else if (count == MOST_MENTIONS + 1) {
        doubts.add(Doubt.of(Reason.TOO_MANY, f.span(), text, List.of(f.slug())));
      }
    }
    return within;
  }

  private static void offices(
      RoleFinder roles,
      Run run,
      Optional<EdtfDate> date,
      Judge judge,
      List<Found> found,
      List<Doubt> doubts) {
    for (RoleFinder.Office office :
        roles.find(run.passage(), run.tokens(), date, judge.certain())) {
      if (run.decided(office.span())) {
        continue;
      }
      if (office.holders().size() == 1 && office.sure() && date.isPresent()) {
        String slug = office.holders().iterator().next();
        found.add(new Found(slug, office.span(), office.passage(), false));
      } else {
        doubts.add(Doubt.of(Reason.OFFICE, office.span(), run.text(), office.holders()));
      }
    }
  }

  /** Ids are made of the paragraph's anchor, the entity's first slug, and a count. */
  private List<Mention> numbered(List<Found> found) {
    List<Mention> mentions = new ArrayList<>();
    Map<String, Integer> counts = new HashMap<>();
    for (Found f : found) {
      String root = Optional.ofNullable(entities.get(f.slug())).map(Entity::root).orElse(f.slug());
      String stem = "m-" + f.passage().anchor().substring(2) + "-" + root;
      int count = counts.merge(stem, 1, Integer::sum);
      mentions.add(
          new Mention(
              f.slug(), f.span(), f.passage().number(), stem + "-" + count, f.misspelt(), false));
    }
    return mentions;
  }
}
