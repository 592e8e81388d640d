package dossier.reference;

import dossier.diagnostic.Diagnostics;
import dossier.diagnostic.Location;
import dossier.diagnostic.Rule;
import dossier.diagnostic.Span;
import dossier.markdown.MarkdownText;
import dossier.markdown.Texts;
import dossier.model.Dossier;
import dossier.model.Entity;
import dossier.model.Source;

/** Reports markup that is shown as it was typed, because no parser would get to its end. */
final class MarkupCheck {
  private final Diagnostics diagnostics;

  MarkupCheck(Diagnostics diagnostics) {
    this.diagnostics = diagnostics;
  }

  void check(Dossier dossier, Texts texts) {
    for (Source source : dossier.sources()) {
      texts.stories().get(source.id()).beyondLimits().forEach(s -> report(source.place(s)));
    }
    for (Entity entity : dossier.entities()) {
      int start = entity.accountStart();
      for (Span span : texts.accounts().get(entity.slug()).beyondLimits()) {
        report(entity.file().at(new Span(start + span.start(), start + span.end())));
      }
    }
    dossier.home().ifPresent(e -> essay(texts.essays().get("home"), e.file().path()));
    dossier.about().ifPresent(e -> essay(texts.essays().get("about"), e.file().path()));
  }

  /** Variants change an essay before it is parsed: its places are not those of the file. */
  private void essay(MarkdownText text, String path) {
    if (!text.beyondLimits().isEmpty()) {
      report(Location.ofFile(path));
    }
  }

  private void report(Location place) {
    diagnostics.add(
        Rule.BEYOND_LIMITS,
        place,
        "there is more markup here than a page can show, so it is shown as it was typed",
        "nest quotes, lists and emphasis less than 30 levels deep, and part long paragraphs");
  }
}
