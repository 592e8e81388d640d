package dossier.model;

import dossier.diagnostic.Location;
import dossier.diagnostic.TextFile;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * The anchors that a dossier has given out: {@code content/anchors.yaml}. Only a command writes it;
 * a build reads it, so that paragraphs are recognised after an edit.
 *
 * @param file it was read from; empty if the dossier keeps none
 * @param given by source, in the order of the text when they were recorded
 * @param old anchors out of use
 */
public record Register(
    Optional<TextFile> file, Map<String, List<Given>> given, List<OldAnchor> old) {

  /** Copies map and list, sorted by source. */
  public Register {
    given = Collections.unmodifiableMap(new TreeMap<>(given));
    old = List.copyOf(old);
  }

  /** The register of a dossier that keeps none. */
  public static Register none() {
    return new Register(Optional.empty(), Map.of(), List.of());
  }

  /** What was given out for a source. */
  public List<Given> of(String source) {
    return given.getOrDefault(source, List.of());
  }

  /** What was given out for a source, also under an id that it had before. */
  public List<Given> of(Source source) {
    return ids(source).map(this::of).filter(g -> !g.isEmpty()).findFirst().orElse(List.of());
  }

  /** The anchors of a source that are out of use, also under an id that it had before. */
  public List<OldAnchor> old(Source source) {
    return ids(source).flatMap(id -> old(id).stream()).toList();
  }

  private static Stream<String> ids(Source source) {
    return Stream.concat(Stream.of(source.id()), source.formerly().stream());
  }

  /** Whether the dossier keeps one: it has given out addresses, and says which. */
  public boolean kept() {
    return !given.isEmpty();
  }

  /** Where an anchor is listed. */
  public Location place(Given anchor) {
    return file.map(f -> f.at(anchor.line(), anchor.column(), anchor.anchor().length()))
        .orElseThrow();
  }

  /** The anchors of a source that are out of use. */
  public List<OldAnchor> old(String source) {
    return old.stream().filter(o -> o.source().equals(source)).toList();
  }
}
