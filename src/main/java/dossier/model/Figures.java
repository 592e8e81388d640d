package dossier.model;

import java.util.List;

/**
 * Numbers that the sources give for what may be the same thing: a question that an editor could
 * ask.
 *
 * @param unit the word that they share
 * @param sightings in the order of the sources
 */
public record Figures(String unit, List<Sighting> sightings) {

  /** Copies the list. */
  public Figures {
    sightings = List.copyOf(sightings);
  }

  /**
   * One number.
   *
   * @param source id
   * @param paragraph from 1
   * @param words the number with what it counts
   */
  public record Sighting(String source, int paragraph, String words) {}
}
