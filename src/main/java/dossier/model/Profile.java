package dossier.model;

import dossier.diagnostic.TextFile;
import java.util.List;
import java.util.Optional;

/**
 * A person, organisation, place or work.
 *
 * @param slug see {@link Entity#slug}
 * @param name full name
 * @param kind what it is
 * @param aliases further names
 * @param roles offices with their dates
 * @param demonyms for places: adjectives and names of people from there
 * @param sameAs addresses of the same thing elsewhere, https only
 * @param summary one sentence
 * @param links which mentions become links
 * @param formerly see {@link Entity#formerly}
 * @param account prose
 * @param file where it was read
 * @param accountStart offset of the prose in the file
 */
public record Profile(
    String slug,
    String name,
    EntityKind kind,
    List<Alias> aliases,
    List<Role> roles,
    List<String> demonyms,
    List<String> sameAs,
    Optional<String> summary,
    LinkPolicy links,
    List<String> formerly,
    String account,
    TextFile file,
    int accountStart)
    implements Entity {

  /** Copies the lists. */
  public Profile {
    aliases = List.copyOf(aliases);
    formerly = List.copyOf(formerly);
    roles = List.copyOf(roles);
    demonyms = List.copyOf(demonyms);
    sameAs = List.copyOf(sameAs);
  }
}
