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

  private void collect(Run run, Definitions defined, Hits hits) {
    Tokens tokens = run.tokens();
    int i = 0;
    while (i < tokens.size()) {
      int at = i;
      Optional<Hit> hit = hit(run, at, match(tokens, at, defined));
      i = hit.map(Hit::to).orElse(at + 1);
      if (hit.isPresent() && run.free(hit.get().span())) {
        (covered(hit.get(), defined) ? hits.shielded() : hits.free()).add(hit.get());
      }
    }
  }

  private static Optional<Hit> hit(Run run, int at, Optional<Gazetteer.Match> match) {
    return match.map(
        m -> new Hit(run.passage(), run.tokens(), at, at + m.length(), m.forms(), m.near()));
  }

  private boolean covered(Hit hit, Definitions defined) {
    return hit.single() && defined.other(hit.first().text()) || shield.covers(hit);
  }

  private Optional<Gazetteer.Match> match(Tokens tokens, int at, Definitions defined) {
    Optional<Gazetteer.Match> exact = exact(tokens, at, defined);
    if (exact.isPresent() && exact.get().length() > 1) {
      return shield.otherYear(tokens, at, exact.get())
          ? gazetteer.longest(tokens, at, at + exact.get().length() - 1)
          : exact;
    }
    return renderings.at(tokens, at).or(() -> exact).or(() -> nearForms.at(tokens, at));
  }

  private Optional<Gazetteer.Match> exact(Tokens tokens, int at, Definitions defined) {
    Optional<Gazetteer.Match> own = defined.at(tokens, at);
    if (!gazetteer.begins(tokens, at)) {
      return own;
    }
    Optional<Gazetteer.Match> longest = gazetteer.longest(tokens, at);
    Optional<Gazetteer.Match> form =
        longest.filter(m -> m.length() > 1 || own.isEmpty()).or(() -> own);
    return longNames.at(tokens, at, form.map(Gazetteer.Match::length).orElse(1)).or(() -> form);
  }
}
