package dossier.annotate.judge;

import dossier.annotate.form.Gazetteer;
import dossier.annotate.form.LongNames;
import dossier.annotate.form.NearForms;
import dossier.annotate.form.Renderings;
import dossier.annotate.text.Run;
import dossier.annotate.word.Tokens;
import dossier.model.Entity;
import dossier.model.SurfaceForm;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Finds the stretches of text that fit surface forms: leftmost, then longest, on whole words;
 * people also by more names than the profile has, and names also misspelt.
 */
public final class HitFinder {
  private final Gazetteer gazetteer;
  private final NearForms nearForms;
  private final LongNames longNames;
  private final Renderings renderings;
  private final Shield shield;

  /** One finder serves all texts in languages that inflect names alike. */
  public HitFinder(
      Map<String, Entity> entities, Collection<SurfaceForm> forms, Gazetteer gazetteer) {
    this.gazetteer = gazetteer;
    this.nearForms = new NearForms(forms);
    this.longNames = new LongNames(entities.values());
    this.renderings = new Renderings(entities.values());
    this.shield = new Shield(entities, gazetteer);
  }

  /** All hits of some runs, in order. */
  public Hits in(List<Run> runs, Definitions defined) {
    Hits hits = new Hits();
    runs.forEach(run -> collect(run, defined, hits));
    return hits;
  }

  /** What begins with a small letter, and no form does, is no name that anything here finds. */
  private void collect(Run run, Definitions defined, Hits hits) {
    Tokens tokens = run.tokens();
    int i = 0;
    while (i < tokens.size()) {
      int at = i++;
      boolean begins = gazetteer.begins(tokens, at);
      if (!begins && defined.isEmpty() && !tokens.capital(at)) {
        continue;
      }
      Optional<Gazetteer.Match> match = match(tokens, at, begins, defined);
      if (match.isPresent()) {
        Hit hit = hit(run, at, match.get());
        i = hit.to();
        keep(hit, run, defined, hits);
      }
    }
  }

  private static Hit hit(Run run, int at, Gazetteer.Match match) {
    return new Hit(
        run.passage(), run.tokens(), at, at + match.length(), match.forms(), match.near());
  }

  private void keep(Hit hit, Run run, Definitions defined, Hits hits) {
    if (run.free(hit.span())) {
      (covered(hit, defined) ? hits.shielded() : hits.free()).add(hit);
    }
  }

  private boolean covered(Hit hit, Definitions defined) {
    return hit.single() && defined.other(hit.first().text()) || shield.covers(hit);
  }

  private Optional<Gazetteer.Match> match(
      Tokens tokens, int at, boolean begins, Definitions defined) {
    Optional<Gazetteer.Match> own = defined.at(tokens, at);
    Optional<Gazetteer.Match> exact = begins ? exact(tokens, at, own) : own;
    if (exact.isPresent() && exact.get().length() > 1) {
      return shield.otherYear(tokens, at, exact.get())
          ? gazetteer.longest(tokens, at, at + exact.get().length() - 1)
          : exact;
    }
    Optional<Gazetteer.Match> rendered = renderings.at(tokens, at);
    if (rendered.isPresent()) {
      return rendered;
    }
    return exact.isPresent() ? exact : nearForms.at(tokens, at);
  }

  private Optional<Gazetteer.Match> exact(Tokens tokens, int at, Optional<Gazetteer.Match> own) {
    Optional<Gazetteer.Match> longest = gazetteer.longest(tokens, at);
    boolean longer = longest.isPresent() && (own.isEmpty() || longest.get().length() > 1);
    Optional<Gazetteer.Match> form = longer ? longest : own;
    int length = form.isPresent() ? form.get().length() : 1;
    Optional<Gazetteer.Match> full = longNames.at(tokens, at, length);
    return full.isPresent() ? full : form;
  }
}
