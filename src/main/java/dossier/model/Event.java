package dossier.model;

import dossier.diagnostic.TextFile;
import java.util.List;
import java.util.Optional;

/**
 * Something that happened, or was to happen.
 *
 * @param slug see {@link Entity#slug}
 * @param name the title of its page
 * @param aliases unmistakable phrases for it
 * @param date with its doubt; empty only for profiles read for {@code annotate}
 * @param status whether it took place
 * @param place slug of a profile
 * @param participants slugs of profiles, in the editor's order
 * @param summary one sentence
 * @param after slugs of events that it followed, where dates do not tell
 * @param refusedVersions words of statements that the build takes for one and that are not
 * @param formerly see {@link Entity#formerly}
 * @param account prose, each claim citing a paragraph
 * @param file where it was read
 * @param accountStart offset of the prose in the file
 */
public record Event(
    String slug,
    String name,
    List<Alias> aliases,
    Optional<EdtfDate> date,
    EventStatus status,
    Optional<String> place,
    List<String> participants,
    Optional<String> summary,
    List<String> after,
    List<List<String>> refusedVersions,
    List<String> formerly,
    String account,
    TextFile file,
    int accountStart)
    implements Entity {

  /** Copies the lists. */
  public Event {
    aliases = List.copyOf(aliases);
    after = List.copyOf(after);
    refusedVersions = List.copyOf(refusedVersions);
    formerly = List.copyOf(formerly);
    participants = List.copyOf(participants);
  }

  @Override
  public EntityKind kind() {
    return EntityKind.EVENT;
  }
}
