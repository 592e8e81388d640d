package dossier.model;

import java.util.List;

/**
 * A name that the sources use and that no profile has: whom the editor may write about next.
 *
 * @param name as it stands in the text most often
 * @param sightings in the order of the sources, one for each time
 */
public record Candidate(String name, List<Sighting> sightings) {

  /** Copies the list. */
  public Candidate {
    sightings = List.copyOf(sightings);
  }

  /**
   * One time that the name stands in a source.
   *
   * @param source its id
   * @param paragraph from 1
   * @param context the words around it, the name among them
   */
  public record Sighting(String source, int paragraph, String context) {}

  /** In how many sources it stands. */
  public int sources() {
    return (int) sightings.stream().map(Sighting::source).distinct().count();
  }
}
