package dossier.content;

import dossier.diagnostic.Diagnostics;
import dossier.diagnostic.Location;
import dossier.diagnostic.Nearest;
import dossier.diagnostic.Rule;
import dossier.model.Capture;
import dossier.model.CaptureFormat;
import dossier.model.Retold;
import dossier.model.Sidecar;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;

/** Reads a folder of captures and their sidecars. */
final class ArticlesReader {
  private final Diagnostics diagnostics;

  ArticlesReader(Diagnostics diagnostics) {
    this.diagnostics = diagnostics;
  }

  List<Filed> read(Folder folder) {
    Map<String, Sidecar> sidecars = new TreeMap<>();
    Map<String, Folder.Found> captures = new TreeMap<>();
    TreeSet<String> ids = new TreeSet<>();
    for (Folder.Found file : folder.files()) {
      if (CaptureFormat.ofFileName(file.name()).isPresent()) {
        if (Slugs.check(file.stem(), file.shown(), diagnostics)) {
          claim(file, captures);
        }
      } else if (!file.extension().equals("yaml")) {
        Folder.stray(file, "captures end in .txt, .html or .md, sidecars in .yaml", diagnostics);
      }
    }
    ids.addAll(captures.keySet());
    for (Folder.Found file : folder.files()) {
      if (file.extension().equals("yaml")) {
        sidecar(file, ids, sidecars);
      }
    }
    return captures.entrySet().parallelStream()
        .map(e -> filed(e.getKey(), e.getValue(), sidecars))
        .flatMap(Optional::stream)
        .toList();
  }

  private void claim(Folder.Found file, Map<String, Folder.Found> captures) {
    Folder.Found first = captures.putIfAbsent(file.stem(), file);
    if (first != null) {
      diagnostics.add(
          Rule.DUPLICATE_CAPTURE,
          Location.ofFile(file.shown()),
          "`" + file.stem() + "` is also the id of `" + first.relative() + "`",
          "keep one capture of an article, or rename one");
    }
  }

  private void sidecar(Folder.Found file, TreeSet<String> ids, Map<String, Sidecar> sidecars) {
    if (!ids.contains(file.stem())) {
      Folder.stray(
          file,
          "a sidecar is named after its capture; "
              + Nearest.hint(file.stem(), ids, "no capture has this name"),
          diagnostics);
      return;
    }
    FileText.utf8(file.path(), file.shown(), diagnostics)
        .flatMap(text -> SidecarReader.read(text, diagnostics))
        .ifPresent(s -> sidecars.put(file.stem(), s));
  }

  private Optional<Filed> filed(String id, Folder.Found file, Map<String, Sidecar> sidecars) {
    CaptureFormat format = CaptureFormat.ofFileName(file.name()).orElseThrow();
    Sidecar sidecar = sidecars.getOrDefault(id, Sidecar.none());
    return CaptureReader.read(file.path(), file.shown(), id, format, diagnostics)
        .map(c -> new Filed(c, sidecar, Optional.empty()));
  }

  /**
   * Lets captures of another folder stand in for the digests that retell them: a capture whose hash
   * a digest names takes that digest's id and citation.
   */
  List<Filed> replacing(List<Filed> digests, List<Filed> others) {
    Map<String, Filed> byHash = new TreeMap<>();
    for (Filed digest : digests) {
      digest.sidecar().retells().flatMap(Retold::sha256).ifPresent(h -> retold(h, digest, byHash));
    }
    List<Filed> all = new ArrayList<>();
    for (Filed other : others) {
      Filed digest = byHash.get(other.capture().sha256());
      all.add(digest == null ? other : standIn(digest, other));
    }
    all.sort(Comparator.comparing(f -> f.capture().id()));
    Map<String, Filed> once = new TreeMap<>();
    for (Filed filed : all) {
      Filed first = once.putIfAbsent(filed.capture().id(), filed);
      if (first != null) {
        diagnostics.add(
            Rule.DUPLICATE_CAPTURE,
            Location.ofFile(filed.capture().file().path()),
            "`"
                + filed.capture().id()
                + "` is also the id of `"
                + first.capture().file().path()
                + "`",
            "rename the capture that replaces no digest");
      }
    }
    return List.copyOf(once.values());
  }

  private void retold(String hash, Filed digest, Map<String, Filed> byHash) {
    Filed first = byHash.putIfAbsent(hash, digest);
    if (first != null) {
      diagnostics.add(
          Rule.DUPLICATE_CAPTURE,
          Location.ofFile(digest.capture().file().path()),
          "`"
              + digest.capture().id()
              + "` retells the same capture as `"
              + first.capture().id()
              + "`",
          "one digest for each original: check `sha256` in the sidecars");
    }
  }

  private static Filed standIn(Filed digest, Filed other) {
    Capture c = other.capture();
    Capture named =
        new Capture(
            digest.capture().id(), c.format(), c.file(), c.sha256(), c.head(), c.bodyStart());
    Sidecar sidecar = other.sidecar().behind(digest.sidecar().formerly());
    return new Filed(named, sidecar, Optional.of(digest));
  }
}
