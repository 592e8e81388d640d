package dossier.render.page;

import java.util.List;

/**
 * {@code dyad.html}: all that ties two profiles.
 *
 * @param frame around it
 * @param pair the two
 * @param events in which both take part
 * @param shared paragraphs that name both, by source
 * @param paragraphs how many there are
 * @param more how many of them stand elsewhere alone, since there are too many for one page
 */
public record DyadPage(
    Frame frame,
    List<EntityLink> pair,
    List<EventLine> events,
    List<Group> shared,
    int paragraphs,
    int more) {

  /**
   * The shared paragraphs of one source.
   *
   * @param source the source
   * @param paragraphs in order
   */
  public record Group(SourceLink source, List<Shared> paragraphs) {}

  /**
   * A paragraph that names both.
   *
   * @param href its address
   * @param number of the paragraph
   * @param pieces its text; empty when it may not be shown
   */
  public record Shared(String href, int number, List<Piece> pieces) {}
}
