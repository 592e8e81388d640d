package dossier.content;

import dossier.model.Capture;
import dossier.model.Retold;
import dossier.model.Sidecar;
import java.util.Optional;

/**
 * A capture with what an editor filed beside it.
 *
 * @param capture the page as saved
 * @param sidecar what the editor adds
 * @param digest in whose place this original stands
 */
public record Filed(Capture capture, Sidecar sidecar, Optional<Filed> digest) {

  /** What the digest says of this original. */
  public Optional<Retold> replaced() {
    return digest.flatMap(d -> d.sidecar().retells());
  }
}
