package dossier.content;

import dossier.model.Enclosure;
import dossier.model.Essay;
import dossier.model.Event;
import dossier.model.Profile;
import dossier.model.Register;
import dossier.model.Settings;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Everything that editors wrote, read and checked file by file.
 *
 * @param settings of the dossier
 * @param filed captures with their sidecars, by id
 * @param profiles by slug
 * @param events by slug
 * @param home the text of the home page
 * @param about the text of the about page
 * @param enclosures files that are published as they are
 * @param register the anchors that the dossier has given out
 * @param unreadCaptures ids of captures that have a finding instead of a text
 * @param unreadEntities slugs of profiles and events that have a finding instead of a page
 */
public record Content(
    Settings settings,
    List<Filed> filed,
    List<Profile> profiles,
    List<Event> events,
    Optional<Essay> home,
    Optional<Essay> about,
    List<Enclosure> enclosures,
    Register register,
    Set<String> unreadCaptures,
    Set<String> unreadEntities) {

  /** Copies the lists. */
  public Content {
    filed = List.copyOf(filed);
    profiles = List.copyOf(profiles);
    events = List.copyOf(events);
    enclosures = List.copyOf(enclosures);
    unreadCaptures = Set.copyOf(unreadCaptures);
    unreadEntities = Set.copyOf(unreadEntities);
  }
}
