package dossier;

import dossier.content.ContentReader;
import dossier.content.SlugUses;
import dossier.diagnostic.Diagnostics;
import dossier.diagnostic.TextFile;
import dossier.identity.Citing;
import dossier.markdown.Texts;
import dossier.model.Dossier;
import dossier.model.Entity;
import dossier.model.Event;
import dossier.model.Source;
import dossier.reference.References;
import dossier.revise.Pinning;
import dossier.revise.Recording;
import dossier.revise.Renaming;
import dossier.revise.Revision;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The editor's desk: what commands would change in a folder {@code content/}. Writes nothing. */
public final class Desk {
  private Desk() {}

  /**
   * Files whose citations are not all pinned, and the register if it is not up to date.
   *
   * @param citations files of profiles, events, home and about
   * @param register {@code anchors.yaml}
   * @param notes citations that the editor should look at again, each with its place
   */
  public record Pins(List<Revision> citations, Optional<Revision> register, List<String> notes) {
    /** How many citations would be pinned or numbered anew. */
    public int cited() {
      return citations.stream().mapToInt(Revision::changes).sum();
    }

    /** Addresses that would be recorded as gone: source and anchor. */
    public List<String> gone() {
      return register.map(Revision::notes).orElse(List.of());
    }

    /** Whether all is pinned and on record. */
    public boolean none() {
      return citations.isEmpty() && register.isEmpty();
    }
  }

  /** What {@code pin} would write; empty if the content has errors, which are findings. */
  public static Optional<Pins> pins(Path content, Diagnostics diagnostics) {
    Optional<Reading> reading =
        Reading.of(content, Optional.empty(), diagnostics, Progress.silent());
    if (reading.isEmpty() || diagnostics.failing(false)) {
      return Optional.empty();
    }
    Citing citing = new Citing(reading.get().dossier(), reading.get().texts());
    String register = content.toString().replace('\\', '/') + "/anchors.yaml";
    Dossier dossier = reading.get().dossier();
    Texts texts = reading.get().texts();
    Optional<Pinning.Pinned> citations = Pinning.of(dossier, texts, citing);
    if (citations.isEmpty()) {
      References.check(
          dossier,
          texts,
          citing,
          reading.get().unread(),
          reading.get().content().unreadEntities(),
          true,
          diagnostics);
    }
    return citations.map(
        c -> new Pins(c.revisions(), Recording.of(dossier, texts, register), c.notes()));
  }

  /** What can be renamed. */
  public enum Kind {
    /** A capture with its sidecar. */
    SOURCE,
    /** A person, organisation, place or work. */
    PROFILE,
    /** Something that happened. */
    EVENT
  }

  /**
   * What {@code rename} would change.
   *
   * @param kind of the page
   * @param revisions files to write first
   * @param moves files to move then, from and to
   */
  public record Rename(Kind kind, List<Revision> revisions, List<Map.Entry<Path, Path>> moves) {}

  /** The pages of a dossier that have a name, by what they are; two may have the same. */
  public static List<Kind> named(Path content, String name, Diagnostics diagnostics) {
    return Reading.of(content, Optional.empty(), diagnostics, Progress.silent())
        .map(reading -> kinds(reading.dossier(), name))
        .orElse(List.of());
  }

  /** The page of the same namespace, other than one, that had a name before; its links live on. */
  public static Optional<String> former(Path content, boolean source, String name, String besides) {
    return Reading.of(content, Optional.empty(), new Diagnostics(), Progress.silent())
        .flatMap(reading -> former(reading.dossier(), source, name, besides));
  }

  private static Optional<String> former(
      Dossier dossier, boolean source, String name, String besides) {
    Stream<Map.Entry<String, List<String>>> pages =
        source
            ? dossier.sources().stream().map(s -> Map.entry(s.id(), s.formerly()))
            : dossier.entities().stream().map(e -> Map.entry(e.slug(), e.formerly()));
    return pages
        .filter(p -> !p.getKey().equals(besides) && p.getValue().contains(name))
        .map(Map.Entry::getKey)
        .findFirst();
  }

  private static List<Kind> kinds(Dossier dossier, String name) {
    List<Kind> kinds = new ArrayList<>();
    if (dossier.sources().stream().anyMatch(s -> s.id().equals(name))) {
      kinds.add(Kind.SOURCE);
    }
    dossier.entities().stream()
        .filter(e -> e.slug().equals(name))
        .map(e -> e instanceof Event ? Kind.EVENT : Kind.PROFILE)
        .forEach(kinds::add);
    return kinds;
  }

  /**
   * What gives a page another name, its references with it, and keeps the old address alive.
   *
   * @return empty if the content has errors, which are findings
   */
  public static Optional<Rename> rename(
      Path content, Kind kind, String old, String now, Diagnostics diagnostics) {
    Optional<Reading> reading =
        Reading.of(content, Optional.empty(), diagnostics, Progress.silent());
    if (reading.isEmpty() || diagnostics.failing(false)) {
      return Optional.empty();
    }
    Renaming renaming = new Renaming(old, now);
    return Optional.of(
        kind == Kind.SOURCE
            ? source(reading.get(), renaming, old, now, diagnostics)
            : entity(content, reading.get(), renaming, old, now, diagnostics));
  }

  private static Rename entity(
      Path content,
      Reading reading,
      Renaming renaming,
      String old,
      String now,
      Diagnostics diagnostics) {
    Entity entity =
        reading.dossier().entities().stream()
            .filter(e -> e.slug().equals(old))
            .findFirst()
            .orElseThrow();
    SlugUses.of(content, old, diagnostics).forEach(u -> renaming.uses(u.file(), u.places()));
    renaming.links(reading.dossier(), reading.texts());
    SlugUses.Former former = SlugUses.former(entity.file(), true, old);
    renaming.edit(entity.file(), former.place(), former.text());
    Path file = Path.of(entity.file().path());
    Kind kind = entity instanceof Event ? Kind.EVENT : Kind.PROFILE;
    return new Rename(
        kind, renaming.revisions(), List.of(Map.entry(file, file.resolveSibling(now + ".md"))));
  }

  private static Rename source(
      Reading reading, Renaming renaming, String old, String now, Diagnostics diagnostics) {
    Source source =
        reading.dossier().sources().stream()
            .filter(s -> s.id().equals(old))
            .findFirst()
            .orElseThrow();
    renaming.citations(reading.dossier(), reading.texts());
    renaming.links(reading.dossier(), reading.texts());
    reading.dossier().register().file().ifPresent(renaming::register);
    Path capture = Path.of(source.capture().file().path());
    String ending = capture.getFileName().toString().substring(old.length());
    Path sidecar = capture.resolveSibling(old + ".yaml");
    TextFile text = ContentReader.text(sidecar, diagnostics);
    SlugUses.Former former = SlugUses.former(text, false, old);
    renaming.edit(text, former.place(), former.text());
    return new Rename(
        Kind.SOURCE,
        renaming.revisions(),
        List.of(
            Map.entry(capture, capture.resolveSibling(now + ending)),
            Map.entry(sidecar, sidecar.resolveSibling(now + ".yaml"))));
  }
}
