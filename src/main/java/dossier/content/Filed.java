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
 * @param replaced the original's entry in the digest that this capture stands in for
 */
public record Filed(Capture capture, Sidecar sidecar, Optional<Retold> replaced) {}
