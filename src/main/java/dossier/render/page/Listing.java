package dossier.render.page;

import java.util.List;

/**
 * {@code profiles.html}: entities in groups.
 *
 * @param frame around it
 * @param groups by kind
 */
public record Listing(Frame frame, List<Group> groups) {

  /**
   * Entities of one kind.
   *
   * @param kind person, organisation, place, work
   * @param entries by name
   * @param unnamed those that no source names by itself
   */
  public record Group(String kind, List<EntityLink> entries, List<EntityLink> unnamed) {}
}
