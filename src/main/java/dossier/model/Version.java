package dossier.model;

import java.util.List;

/**
 * One statement as several sources tell it.
 *
 * @param id within the dossier
 * @param event slug of the event at which it was made
 * @param parts one of each source, in the order of the sources
 */
public record Version(String id, String event, List<Part> parts) {

  /** Copies the list. */
  public Version {
    parts = List.copyOf(parts);
  }

  /**
   * The statement in one source.
   *
   * @param source its id
   * @param paragraph number
   * @param anchor of the paragraph
   * @param exact words as they stand
   * @param differs words of it that no other part has, in order
   */
  public record Part(
      String source, int paragraph, String anchor, String exact, List<String> differs) {

    /** Copies the list. */
    public Part {
      differs = List.copyOf(differs);
    }
  }
}
