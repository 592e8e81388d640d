package dossier.content;

import dossier.diagnostic.Diagnostics;
import dossier.model.OldAnchor;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads {@code anchors.yaml}: for each source, anchors out of use and what took their place. */
final class AnchorsReader {
  private AnchorsReader() {}

  static List<OldAnchor> read(Folder.Found file, Diagnostics diagnostics) {
    if (!Files.isRegularFile(file.path())) {
      return List.of();
    }
    List<OldAnchor> anchors = new ArrayList<>();
    FileText.utf8(file.path(), file.shown(), diagnostics)
        .filter(text -> !text.text().isBlank())
        .flatMap(text -> Yaml.map(text, text.text(), 0, diagnostics))
        .ifPresent(yaml -> sources(yaml, anchors));
    return anchors;
  }

  private static void sources(YamlMap yaml, List<OldAnchor> anchors) {
    for (String source : yaml.keys()) {
      Optional<YamlMap> pairs = yaml.map(source);
      pairs.ifPresent(
          map -> {
            for (String old : map.keys()) {
              map.text(old)
                  .ifPresent(now -> anchors.add(new OldAnchor(source, old, now, map.place(old))));
            }
          });
    }
  }
}
