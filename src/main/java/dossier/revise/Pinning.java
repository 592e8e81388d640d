package dossier.revise;

import dossier.diagnostic.Span;
import dossier.diagnostic.TextFile;
import dossier.identity.Citing;
import dossier.identity.Landing;
import dossier.identity.Pin;
import dossier.markdown.CitedParagraph;
import dossier.markdown.MarkdownText;
import dossier.markdown.Passage;
import dossier.markdown.Texts;
import dossier.model.Dossier;
import dossier.model.Entity;
import dossier.model.Essay;
import dossier.model.Source;
import dossier.revise.Revision.Edit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Pins citations to words, and writes the numbers of those anew whose paragraph has another one.
 * Where only the number is cited and the register had another paragraph under it, that one is
 * meant, and the editor is told. What leads nowhere blocks all.
 */
public final class Pinning {
  private final Texts texts;
  private final Citing citing;
  private final List<Revision> revisions = new ArrayList<>();
  private final List<String> notes = new ArrayList<>();
  private boolean blocked;

  private Pinning(Texts texts, Citing citing) {
    this.texts = texts;
    this.citing = citing;
  }

  /**
   * The files whose citations are not all pinned, as they are to be.
   *
   * @param revisions of profiles, events, home and about
   * @param notes citations that the editor should look at again, each with its place
   */
  public record Pinned(List<Revision> revisions, List<String> notes) {}

  /**
   * Pins all citations.
   *
   * @return empty if a citation leads nowhere, or to no one place: that is for the editor to mend
   */
  public static Optional<Pinned> of(Dossier dossier, Texts texts, Citing citing) {
    Pinning pinning = new Pinning(texts, citing);
    for (Entity entity : dossier.entities()) {
      pinning.pin(texts.accounts().get(entity.slug()), entity.file(), entity.accountStart());
    }
    dossier.home().ifPresent(e -> pinning.essay(e, "home"));
    dossier.about().ifPresent(e -> pinning.essay(e, "about"));
    return pinning.blocked
        ? Optional.empty()
        : Optional.of(new Pinned(pinning.revisions, pinning.notes));
  }

  private void essay(Essay essay, String name) {
    pin(texts.essays().get(name), essay.file(), essay.textStart());
  }

  private void pin(MarkdownText text, TextFile file, int start) {
    List<Edit> edits = new ArrayList<>();
    for (CitedParagraph cited : text.citations()) {
      Span span = new Span(start + cited.span().start(), start + cited.span().end());
      Optional<String> written = pinned(cited);
      if (written.isPresent() && !written.get().equals(span.in(file.text()))) {
        edits.add(new Edit(span, written.get()));
      }
      String place = file.at(span).shown() + ": " + span.in(file.text());
      String to = written.filter(w -> !place.endsWith(w)).map(w -> " → " + w).orElse("");
      note(citing.of(cited).kind()).ifPresent(why -> notes.add(place + to + why));
    }
    if (!edits.isEmpty()) {
      revisions.add(Revision.of(file, edits));
    }
  }

  /** What the editor should look at again. */
  private static Optional<String> note(Landing.Kind kind) {
    return switch (kind) {
      case SLIPPED, BEYOND ->
          Optional.of(
              ", since the paragraph on record has that number now; is it the one you mean?");
      case REPLACED -> Optional.of(": the paragraph was rewritten; does it still say so?");
      default -> Optional.empty();
    };
  }

  private Optional<String> pinned(CitedParagraph cited) {
    Landing landing = citing.of(cited);
    Optional<Passage> passage =
        switch (landing.kind()) {
          case HERE, MOVED, REPLACED -> landing.passage();
          case SLIPPED, BEYOND -> landing.near().stream().findFirst();
          default -> Optional.empty();
        };
    blocked = blocked || passage.isEmpty() && landing.kind() != Landing.Kind.WHOLE;
    return passage.map(p -> written(cited, landing.source().orElseThrow(), p));
  }

  private String written(CitedParagraph cited, Source source, Passage passage) {
    MarkdownText story = texts.stories().get(source.id());
    Optional<String> words = cited.words().or(() -> Pin.choose(story, passage, cited.claim()));
    return CitedParagraph.written(source.id(), passage.number(), words);
  }
}
