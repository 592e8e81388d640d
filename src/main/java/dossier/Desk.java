package dossier;

import dossier.diagnostic.Diagnostics;
import dossier.identity.Citing;
import dossier.revise.Pinning;
import dossier.revise.Recording;
import dossier.revise.Revision;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** The editor's desk: what commands would change in a folder {@code content/}. Writes nothing. */
public final class Desk {
  private Desk() {}

  /**
   * Files whose citations are not all pinned, and the register if it is not up to date.
   *
   * @param citations files of profiles, events, home and about
   * @param register {@code anchors.yaml}
   */
  public record Pins(List<Revision> citations, Optional<Revision> register) {
    /** How many citations would be pinned or numbered anew. */
    public int cited() {
      return citations.stream().mapToInt(Revision::changes).sum();
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
    return Optional.of(
        new Pins(
            Pinning.of(reading.get().dossier(), reading.get().texts(), citing),
            Recording.of(reading.get().dossier(), reading.get().texts(), register)));
  }
}
