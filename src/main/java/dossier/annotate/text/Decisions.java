package dossier.annotate.text;

import dossier.diagnostic.Span;
import dossier.markdown.Passage;
import dossier.model.Correction;
import dossier.model.Source;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The editor's decisions on mentions that hold in one source: exact texts, each an entity or none.
 */
public final class Decisions {
  private final List<Correction> corrections;

  private Decisions(List<Correction> corrections) {
    this.corrections = corrections;
  }

  /** No decisions. */
  public static Decisions none() {
    return new Decisions(List.of());
  }

  /**
   * The decisions that hold in one source: those of its sidecar before those of the dossier.
   *
   * @param everywhere decisions on all sources
   */
  public static Decisions of(Source source, List<Correction> everywhere) {
    List<Correction> mentions = new ArrayList<>();
    for (Correction correction : source.corrections()) {
      if (correction.kind() == Correction.Kind.MENTION) {
        mentions.add(correction);
      }
    }
    mentions.addAll(everywhere);
    return new Decisions(mentions);
  }

  /**
   * A decided stretch.
   *
   * @param span in the Markdown text
   * @param slug the entity, or empty for none
   */
  public record Fixed(Span span, Optional<String> slug) {}

  /** The decided stretches of a run, in the order of the decisions. */
  public List<Fixed> in(String text, Passage passage, Span run) {
    List<Fixed> fixed = new ArrayList<>();
    for (Correction correction : corrections) {
      boolean here = correction.paragraph().map(p -> p == passage.number()).orElse(true);
      int at = here ? text.indexOf(correction.text(), run.start()) : -1;
      while (at >= 0 && at + correction.text().length() <= run.end()) {
        Span span = new Span(at, at + correction.text().length());
        if (fixed.stream().noneMatch(f -> f.span().overlaps(span))) {
          fixed.add(new Fixed(span, correction.value().filter(v -> !v.equals("none"))));
        }
        at = text.indexOf(correction.text(), span.end());
      }
    }
    return fixed;
  }
}
