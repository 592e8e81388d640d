package dossier.content;

import dossier.diagnostic.Diagnostics;
import dossier.diagnostic.TextFile;
import dossier.model.Given;
import dossier.model.OldAnchor;
import dossier.model.Register;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Reads {@code anchors.yaml}: for each source the anchors that were given out, each with a sketch
 * of its words, and anchors out of use with what took their place.
 */
final class AnchorsReader {
  private static final String GIVEN = "given";

  private final Map<String, List<Given>> given = new TreeMap<>();
  private final List<OldAnchor> old = new ArrayList<>();

  private AnchorsReader() {}

  static Register read(Folder.Found file, Diagnostics diagnostics) {
    if (!Files.isRegularFile(file.path(), LinkOption.NOFOLLOW_LINKS)) {
      return Register.none();
    }
    AnchorsReader reader = new AnchorsReader();
    Optional<TextFile> text =
        FileText.utf8(file.path(), file.shown(), diagnostics).filter(t -> !t.text().isBlank());
    text.flatMap(t -> Yaml.map(t, t.text(), 0, diagnostics)).ifPresent(reader::sources);
    return new Register(text, reader.given, reader.old);
  }

  private void sources(YamlMap yaml) {
    for (String source : yaml.keys()) {
      yaml.map(source).ifPresent(map -> source(source, map));
    }
  }

  private void source(String source, YamlMap map) {
    for (String key : map.keys()) {
      if (key.equals(GIVEN)) {
        given.put(source, map.lines(key).stream().flatMap(l -> given(l, map).stream()).toList());
      } else {
        map.text(key).ifPresent(now -> old.add(new OldAnchor(source, key, now, map.place(key))));
      }
    }
  }

  private static List<Given> given(YamlMap.Line line, YamlMap map) {
    String[] parts = line.text().split(" ", 2);
    if (!parts[0].matches("[hp]-[0-9a-z-]+")) {
      map.wrong(GIVEN, "`given` lists anchors with their sketches", "`dossier pin` writes them");
      return List.of();
    }
    return List.of(
        new Given(parts[0], parts.length > 1 ? parts[1] : "", line.line(), line.column()));
  }
}
