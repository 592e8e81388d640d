package dossier.model;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The whole dossier, as the pages tell it.
 *
 * @param settings of the dossier
 * @param sources by date, then id; those without a date come last
 * @param profiles by slug
 * @param events by slug
 * @param home the text of the home page
 * @param about the text of the about page
 * @param enclosures files that are published as they are
 * @param register the anchors that the dossier has given out
 */
public record Dossier(
    Settings settings,
    List<Source> sources,
    List<Profile> profiles,
    List<Event> events,
    Optional<Essay> home,
    Optional<Essay> about,
    List<Enclosure> enclosures,
    Register register) {

  private static final Comparator<Source> BY_DATE =
      Comparator.comparing((Source s) -> s.date().isEmpty())
          .thenComparing(s -> s.date().map(EdtfDate::sortDay).orElse(LocalDate.MIN))
          .thenComparing(Source::id);

  /** Sorts the sources and copies the lists. */
  public Dossier {
    sources = sources.stream().sorted(BY_DATE).toList();
    profiles = List.copyOf(profiles);
    events = List.copyOf(events);
    enclosures = List.copyOf(enclosures);
  }

  /** Profiles, then events. */
  public List<Entity> entities() {
    return Stream.<Entity>concat(profiles.stream(), events.stream()).toList();
  }
}
