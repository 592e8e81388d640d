package dossier.render.page;

import java.util.List;

/**
 * {@code sources.html}, and a page for each year where there are too many for one.
 *
 * @param frame around it
 * @param sources by date; none if they stand on pages of their years
 * @param years that have pages of their own
 */
public record Sources(Frame frame, List<SourceLink> sources, List<Year> years) {

  /** Copies the lists. */
  public Sources {
    sources = List.copyOf(sources);
    years = List.copyOf(years);
  }

  /**
   * The sources of one year.
   *
   * @param year in words
   * @param href of their page
   * @param count how many there are
   */
  public record Year(String year, String href, int count) {}
}
