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
 * meant. What leads nowhere blocks all.
 */
public final class Pinning {
  private final Texts texts;
  private final Citing citing;
  private final List<Revision> revisions = new ArrayList<>();
  private boolean blocked;

  private Pinning(Texts texts, Citing citing) {
    this.texts = texts;
    this.citing = citing;
  }

  /**
   * The files whose citations are not all pinned, as they are to be.
   *
   * @return empty if a citation leads nowhere, or to no one place: that is for the editor to mend
   */
  public static Optional<List<Revision>> of(Dossier dossier, Texts texts, Citing citing) {
    Pinning pinning = new Pinning(texts, citing);
    for (Entity entity : dossier.entities()) {
      pinning.pin(texts.accounts().get(entity.slug()), entity.file(), entity.accountStart());
    }
    dossier.home().ifPresent(e -> pinning.essay(e, "home"));
    dossier.about().ifPresent(e -> pinning.essay(e, "about"));
    return pinning.blocked ? Optional.empty() : Optional.of(pinning.revisions);
  }

  private void essay(Essay essay, String name) {
    pin(texts.essays().get(name), essay.file(), essay.textStart());
  }

  private void pin(MarkdownText text, TextFile file, int start) {
    List<Edit> edits = new ArrayList<>();
    for (CitedParagraph cited : text.citations()) {
      Span span = new Span(start + cited.span().start(), start + cited.span().end());
      pinned(cited)
          .filter(written -> !written.equals(span.in(file.text())))
          .ifPresent(written -> edits.add(new Edit(span, written)));
    }
    if (!edits.isEmpty()) {
      revisions.add(Revision.of(file, edits));
    }
  }

  private Optional<String> pinned(CitedParagraph cited) {
    Landing landing = citing.of(cited);
    Optional<Passage> passage =
        switch (landing.kind()) {
          case HERE, MOVED -> landing.passage();
          case SLIPPED, BEYOND -> landing.near().stream().findFirst();
          default -> Optional.empty();
        };
    boolean whole = landing.kind() == Landing.Kind.WHOLE || landing.kind() == Landing.Kind.SLIPPED;
    blocked = blocked || passage.isEmpty() && !whole;
    return passage.map(p -> written(cited, landing.source().orElseThrow(), p));
  }

  private String written(CitedParagraph cited, Source source, Passage passage) {
    MarkdownText story = texts.stories().get(source.id());
    Optional<String> words = cited.words().or(() -> Pin.choose(story, passage, cited.claim()));
    return CitedParagraph.written(source.id(), passage.number(), words);
  }
}
