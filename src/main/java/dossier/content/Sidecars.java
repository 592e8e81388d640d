package dossier.content;

import dossier.diagnostic.Diagnostics;
import dossier.model.Sidecar;
import java.nio.file.Files;
import java.nio.file.Path;

/** Finds the sidecar beside a capture. */
public final class Sidecars {
  private Sidecars() {}

  /** The sidecar of a capture; one that says nothing if there is none. */
  public static Sidecar beside(Path capture, Diagnostics diagnostics) {
    String name = capture.getFileName().toString();
    Path file = capture.resolveSibling(name.substring(0, name.lastIndexOf('.')) + ".yaml");
    if (!Files.isRegularFile(file)) {
      return Sidecar.none();
    }
    return FileText.utf8(file, file.toString().replace('\\', '/'), diagnostics)
        .flatMap(text -> SidecarReader.read(text, diagnostics))
        .orElse(Sidecar.none());
  }
}
