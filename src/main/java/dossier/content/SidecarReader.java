package dossier.content;

import dossier.diagnostic.Diagnostics;
import dossier.diagnostic.TextFile;
import dossier.model.Correction;
import dossier.model.Correction.Kind;
import dossier.model.Head;
import dossier.model.Retold;
import dossier.model.Rights;
import dossier.model.Sidecar;
import dossier.model.SourceKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Reads {@code <id>.yaml} beside a capture. */
final class SidecarReader {
  private SidecarReader() {}

  static Optional<Sidecar> read(TextFile file, Diagnostics diagnostics) {
    return Yaml.map(file, file.text(), 0, diagnostics).map(SidecarReader::sidecar);
  }

  private static Sidecar sidecar(YamlMap yaml) {
    Sidecar sidecar =
        new Sidecar(
            new Head(CitationReader.read(yaml), yaml.text("deck"), List.of(), List.of()),
            yaml.oneOf("kind", SourceKind.class),
            yaml.oneOf("rights", Rights.class),
            yaml.map("retells").map(SidecarReader::retold),
            yaml.text("note"),
            yaml.text("trust"),
            corrections(yaml));
    yaml.done();
    return sidecar;
  }

  private static Retold retold(YamlMap yaml) {
    Optional<String> sha = yaml.text("sha256").map(s -> s.toLowerCase(Locale.ROOT));
    if (sha.isPresent() && !sha.get().matches("[0-9a-f]{64}")) {
      yaml.wrong(
          "sha256", "`sha256` should have 64 hexadecimal digits", "`sha256sum FILE` prints them");
    }
    Retold retold = new Retold(CitationReader.read(yaml), sha, yaml.text("note"));
    yaml.done();
    return retold;
  }

  private static List<Correction> corrections(YamlMap yaml) {
    List<Correction> all = new ArrayList<>();
    plain(yaml, "keep", Kind.KEEP, all);
    plain(yaml, "cut", Kind.CUT, all);
    pairs(yaml, "repair", Kind.REPAIR, "to", all);
    pairs(yaml, "mentions", Kind.MENTION, "is", all);
    return all;
  }

  private static void plain(YamlMap yaml, String key, Kind kind, List<Correction> all) {
    for (YamlMap.Item item : yaml.items(key)) {
      if (item.text().isPresent()) {
        all.add(new Correction(kind, item.text().get(), Optional.empty(), item.place()));
      } else {
        yaml.wrong(key, "`" + key + "` lists exact texts", "write `" + key + ": [\"text\"]`");
      }
    }
  }

  private static void pairs(
      YamlMap yaml, String key, Kind kind, String second, List<Correction> all) {
    for (YamlMap.Item item : yaml.items(key)) {
      if (item.map().isEmpty()) {
        yaml.wrong(
            key,
            "`" + key + "` lists pairs of `text` and `" + second + "`",
            "write `" + key + ": [{text: \"…\", " + second + ": \"…\"}]`");
        continue;
      }
      YamlMap pair = item.map().get();
      String text = pair.required("text");
      String value = pair.required(second);
      pair.done();
      if (!text.isEmpty() && !value.isEmpty()) {
        all.add(new Correction(kind, text, Optional.of(value), item.place()));
      }
    }
  }
}
