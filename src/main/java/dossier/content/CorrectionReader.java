package dossier.content;

import dossier.model.Correction;
import dossier.model.Correction.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads what an editor says against a rule. */
final class CorrectionReader {
  private CorrectionReader() {}

  /** All that a sidecar corrects, in the order in which it applies. */
  static List<Correction> all(YamlMap yaml) {
    List<Correction> all = new ArrayList<>();
    plain(yaml, "keep", Kind.KEEP, all);
    plain(yaml, "cut", Kind.CUT, all);
    pairs(yaml, "repair", Kind.REPAIR, "to", all);
    all.addAll(mentions(yaml));
    return all;
  }

  /** Decisions on mentions. */
  static List<Correction> mentions(YamlMap yaml) {
    List<Correction> all = new ArrayList<>();
    pairs(yaml, "mentions", Kind.MENTION, "is", all);
    return all;
  }

  private static void plain(YamlMap yaml, String key, Kind kind, List<Correction> all) {
    for (YamlMap.Item item : yaml.items(key)) {
      if (item.text().isPresent()) {
        all.add(
            new Correction(
                kind, item.text().get(), Optional.empty(), Optional.empty(), item.place()));
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
      Optional<Integer> paragraph = kind == Kind.MENTION ? paragraph(pair) : Optional.empty();
      pair.done();
      if (!text.isEmpty() && !value.isEmpty()) {
        all.add(new Correction(kind, text, Optional.of(value), paragraph, item.place()));
      }
    }
  }

  private static Optional<Integer> paragraph(YamlMap pair) {
    Optional<String> at = pair.word("at");
    if (at.isPresent() && !at.get().matches("p[1-9][0-9]{0,5}")) {
      pair.wrong("at", "`at` is `" + at.get() + "`, expected a paragraph", "write `at: p4`");
      return Optional.empty();
    }
    return at.map(p -> Integer.parseInt(p.substring(1)));
  }
}
