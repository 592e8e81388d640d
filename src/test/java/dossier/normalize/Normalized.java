package dossier.normalize;

import dossier.diagnostic.Diagnostics;
import dossier.diagnostic.TextFile;
import dossier.model.Capture;
import dossier.model.CaptureFormat;
import dossier.model.Sidecar;
import dossier.model.Source;
import java.util.Optional;

/** Sources made of captures that stand in a test. */
final class Normalized {
  private Normalized() {}

  static Source source(CaptureFormat format, String text) {
    Capture capture =
        new Capture(
            "ferry", format, new TextFile("ferry", text), "0".repeat(64), Optional.empty(), 0);
    return Normalizer.normalize(capture, Sidecar.none(), Optional.empty(), new Diagnostics())
        .orElseThrow();
  }
}
