package dossier.annotate;

import dossier.diagnostic.Diagnostics;
import dossier.diagnostic.Span;
import dossier.markdown.MarkdownText;
import dossier.markdown.Passage;
import dossier.model.EdtfDate;
import dossier.model.Entity;
import dossier.model.Mention;
import dossier.model.SurfaceForm;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Finds every mention in a text: leftmost, then longest, on whole words; then each hit is shielded,
 * judged by what else the text names, and offices are resolved by the date. One annotator serves
 * all texts and threads.
 */
public final class Annotator {
  private final Map<String, Entity> entities = new TreeMap<>();
  private final Gazetteer gazetteer;
  private final NearForms nearForms;
  private final Shield shield;
  private final RoleFinder roles;

  /** Compiles the surface forms of all entities; risky aliases are reported. */
  public Annotator(Collection<? extends Entity> all, Diagnostics diagnostics) {
    all.forEach(e -> entities.put(e.slug(), e));
    List<SurfaceForm> forms = SurfaceForms.of(all, diagnostics);
    this.gazetteer = new Gazetteer(forms);
    this.nearForms = new NearForms(forms);
    this.shield = new Shield(entities, gazetteer);
    this.roles = new RoleFinder(all, gazetteer);
  }

  /**
   * What was found in a text.
   *
   * @param mentions in order, none of them linked yet
   * @param unresolved offices whose holder is not known, for review
   */
  public record Annotation(List<Mention> mentions, List<Unresolved> unresolved) {}

  /**
   * An office that is not linked.
   *
   * @param surface its words
   * @param candidates slugs of those who may be meant; empty if the profiles name nobody
   */
  public record Unresolved(String surface, List<String> candidates) {}

  /**
   * Annotates a text.
   *
   * @param date of the text, by which offices are resolved
   * @param decisions the editor's word on single texts, stronger than any form
   */
  public Annotation annotate(MarkdownText text, Optional<EdtfDate> date, Decisions decisions) {
    List<Run> runs = runs(text, decisions);
    List<Hit> hits = new ArrayList<>();
    runs.forEach(run -> hits(run, text.text(), hits));
    Judge judge =
        new Judge(entities, Stream.concat(headings(text), hits.stream()).toList(), text.text());
    List<Found> found = new ArrayList<>();
    List<Unresolved> unresolved = new ArrayList<>();
    for (Run run : runs) {
      run.fixed()
          .forEach(f -> f.slug().ifPresent(s -> found.add(new Found(s, f.span(), run.passage()))));
      offices(run, text.text(), date, judge, found, unresolved);
    }
    for (Hit hit : hits) {
      judge
          .choose(hit)
          .filter(slug -> found.stream().noneMatch(f -> f.span().overlaps(hit.span())))
          .ifPresent(
              slug -> found.add(new Found(slug, balanced(text.text(), hit.span()), hit.passage())));
    }
    found.sort(Comparator.comparing(Found::span));
    return new Annotation(numbered(found), unresolved);
  }

  /**
   * A stretch of text in which names may stand.
   *
   * @param passage it belongs to
   * @param tokens its words and marks
   * @param fixed stretches that the editor decided
   * @param works stretches that are titles of works
   */
  private record Run(
      Passage passage, List<Token> tokens, List<Decisions.Fixed> fixed, List<Span> works) {}

  private static List<Run> runs(MarkdownText text, Decisions decisions) {
    List<Run> runs = new ArrayList<>();
    for (Passage passage : text.passages()) {
      List<Span> works = passage.heading() ? List.of() : WorkTitles.in(text.text(), passage.span());
      for (Span run : passage.runs()) {
        List<Token> tokens = Token.of(text.text(), run.start(), run.end());
        runs.add(new Run(passage, tokens, decisions.in(text.text(), run), works));
      }
    }
    return runs;
  }

  /** What headings name is no mention, but tells who the text is about. */
  private Stream<Hit> headings(MarkdownText text) {
    List<Hit> hits = new ArrayList<>();
    for (Passage heading : text.passages()) {
      if (heading.heading()) {
        List<Token> tokens = Token.of(heading.plain(), 0, heading.plain().length());
        hits(new Run(heading, tokens, List.of(), List.of()), heading.plain(), hits);
      }
    }
    return hits.stream();
  }

  private void hits(Run run, String text, List<Hit> hits) {
    List<Token> tokens = run.tokens();
    int i = 0;
    while (i < tokens.size()) {
      int at = i;
      Optional<Gazetteer.Match> match =
          gazetteer.longest(tokens, at).or(() -> nearForms.at(tokens, at));
      i++;
      if (match.isPresent()) {
        Hit hit =
            new Hit(run.passage(), tokens, at, at + match.get().length(), match.get().forms());
        i = hit.to();
        if (free(run, hit, text) && !shield.covers(hit)) {
          hits.add(hit);
        }
      }
    }
  }

  private static boolean free(Run run, Hit hit, String text) {
    Span span = hit.span();
    boolean inWork = run.works().stream().anyMatch(w -> w.contains(span) && !w.equals(span));
    return !inWork
        && run.fixed().stream().noneMatch(f -> f.span().overlaps(span))
        && !Addresses.touch(text, span);
  }

  private void offices(
      Run run,
      String text,
      Optional<EdtfDate> date,
      Judge judge,
      List<Found> found,
      List<Unresolved> unresolved) {
    for (RoleFinder.Office office :
        roles.find(run.passage(), run.tokens(), date, judge.certain())) {
      boolean decided = run.fixed().stream().anyMatch(f -> f.span().overlaps(office.span()));
      if (decided) {
        continue;
      }
      if (office.holders().size() == 1 && date.isPresent()) {
        String slug = office.holders().iterator().next();
        found.add(new Found(slug, office.span(), office.passage()));
      } else {
        unresolved.add(new Unresolved(office.span().in(text), List.copyOf(office.holders())));
      }
    }
  }

  /** A name that emphasis begins or ends within takes both of its marks in. */
  private static Span balanced(String text, Span span) {
    String marks = span.in(text).replaceAll("[^*_]", "");
    int length = marks.length();
    boolean opensBefore =
        length > 0
            && length <= 3
            && span.start() >= length
            && text.startsWith(marks, span.start() - length);
    boolean closesAfter = length > 0 && text.startsWith(marks, span.end());
    if (opensBefore) {
      return new Span(span.start() - length, span.end());
    }
    return closesAfter ? new Span(span.start(), span.end() + length) : span;
  }

  private static List<Mention> numbered(List<Found> found) {
    List<Mention> mentions = new ArrayList<>();
    Map<String, Integer> counts = new HashMap<>();
    for (Found f : found) {
      String stem = "m-" + f.passage().anchor().substring(2) + "-" + f.slug();
      int count = counts.merge(stem, 1, Integer::sum);
      mentions.add(
          new Mention(f.slug(), f.span(), f.passage().number(), stem + "-" + count, false));
    }
    return mentions;
  }
}
