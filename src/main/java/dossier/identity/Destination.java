package dossier.identity;

import dossier.markdown.Passage;
import dossier.model.Enclosure;
import dossier.model.Entity;
import dossier.model.Source;
import java.util.Optional;

/** Where a link within a dossier leads. */
public sealed interface Destination {
  /** A profile or an event. */
  record OfEntity(Entity entity) implements Destination {}

  /** A file that lies beside the pages. */
  record OfFile(Enclosure enclosure) implements Destination {}

  /**
   * A source.
   *
   * @param passage the paragraph that is named; empty for the page
   */
  record OfSource(Source source, Optional<Passage> passage) implements Destination {}
}
