package dossier;

import dossier.markdown.MarkdownText;
import dossier.model.Alias;
import dossier.model.Entity;
import dossier.model.EntityKind;
import dossier.model.Event;
import dossier.model.Mention;
import dossier.model.Profile;
import dossier.model.Register;
import dossier.model.Role;
import dossier.model.Settings;
import dossier.model.Source;
import java.util.List;
import java.util.Optional;

/** On what the results of stages rest, one by one: what rests on equal grounds is recalled. */
final class Grounds {
  private Grounds() {}

  /**
   * What the mentions of a text depend on.
   *
   * @param text parsed; told by identity
   * @param of the source that it is of, or nothing
   * @param settings of the dossier
   * @param names of all entities
   */
  record MentionsOf(MarkdownText text, Optional<Source> of, Settings settings, List<Named> names) {}

  /** What the names of an entity are made of. */
  record Named(
      String slug,
      String root,
      String name,
      EntityKind kind,
      List<Alias> aliases,
      List<Role> roles,
      List<String> demonyms) {
    static Named of(Entity e) {
      Optional<Profile> profile = e instanceof Profile p ? Optional.of(p) : Optional.empty();
      return new Named(
          e.slug(),
          e.root(),
          e.name(),
          e.kind(),
          e.aliases(),
          profile.map(Profile::roles).orElse(List.of()),
          profile.map(Profile::demonyms).orElse(List.of()));
    }
  }

  /** What the quotations of a source depend on. */
  record QuotationsOf(Source source, MarkdownText text, List<Mention> mentions, World world) {}

  /** What is told of everybody, and where citations lead. */
  record World(
      List<Profile> profiles,
      List<Event> events,
      Settings settings,
      Register register,
      List<MarkdownText> accounts,
      List<MarkdownText> digests) {}
}
