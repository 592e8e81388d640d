package dossier.annotate;

import dossier.diagnostic.Diagnostics;
import dossier.diagnostic.Rule;
import dossier.diagnostic.Span;
import dossier.markdown.MarkdownText;
import dossier.model.Correction;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The editor's decisions on mentions in one source: exact texts, each an entity or none. */
public final class Decisions {
  private final List<Correction> corrections;

  private Decisions(List<Correction> corrections) {
    this.corrections = corrections;
  }

  /** No decisions. */
  public static Decisions none() {
    return new Decisions(List.of());
  }

  /** The decisions among an editor's corrections; those that fit nowhere are reported. */
  public static Decisions of(
      List<Correction> corrections, MarkdownText text, Set<String> slugs, Diagnostics diagnostics) {
    List<Correction> mentions = new ArrayList<>();
    for (Correction correction : corrections) {
      if (correction.kind() == Correction.Kind.MENTION) {
        check(correction, text, slugs, diagnostics);
        mentions.add(correction);
      }
    }
    return new Decisions(mentions);
  }

  private static void check(
      Correction correction, MarkdownText text, Set<String> slugs, Diagnostics diagnostics) {
    String slug = correction.value().orElse("none");
    if (!slug.equals("none") && !slugs.contains(slug)) {
      diagnostics.add(
          Rule.UNKNOWN_ENTITY,
          correction.place(),
          "`" + slug + "` is neither a profile nor an event",
          "write the slug of a file in profiles/ or events/, or `none`");
    }
    boolean fits =
        text.passages().stream()
            .flatMap(p -> p.runs().stream())
            .anyMatch(run -> run.in(text.text()).contains(correction.text()));
    if (!fits) {
      diagnostics.add(
          Rule.LOST_DECISION,
          correction.place(),
          "`" + correction.text() + "` does not stand in the running text of the story",
          "copy it from the Markdown version of the source page; headings and links do not count");
    }
  }

  /**
   * A decided stretch.
   *
   * @param span in the Markdown text
   * @param slug the entity, or empty for none
   */
  record Fixed(Span span, Optional<String> slug) {}

  List<Fixed> in(String text, Span run) {
    List<Fixed> fixed = new ArrayList<>();
    for (Correction correction : corrections) {
      int at = text.indexOf(correction.text(), run.start());
      while (at >= 0 && at + correction.text().length() <= run.end()) {
        Span span = new Span(at, at + correction.text().length());
        fixed.add(new Fixed(span, correction.value().filter(v -> !v.equals("none"))));
        at = text.indexOf(correction.text(), span.end());
      }
    }
    return fixed;
  }
}
