package dossier.content;

import dossier.model.Citation;
import dossier.model.Head;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Reads the keys of a citation, which sidecars, front matter and {@code retells} share. */
final class CitationReader {
  private static final List<String> PARTS =
      List.of(
          "title",
          "byline",
          "publisher",
          "published",
          "updated",
          "url",
          "archived",
          "retrieved",
          "language");

  private CitationReader() {}

  static Citation read(YamlMap yaml) {
    return new Citation(
        yaml.text("title"),
        yaml.text("byline"),
        yaml.text("publisher"),
        yaml.date("published"),
        yaml.date("updated"),
        yaml.url("url"),
        yaml.url("archived"),
        yaml.date("retrieved"),
        yaml.text("language"),
        inferred(yaml));
  }

  static Head head(YamlMap yaml) {
    return new Head(read(yaml), yaml.text("deck"), yaml.texts("captions"), yaml.texts("credits"));
  }

  private static Map<String, String> inferred(YamlMap yaml) {
    Map<String, String> reasons = new TreeMap<>();
    yaml.map("inferred")
        .ifPresent(
            map -> {
              for (String key : PARTS) {
                map.text(key).ifPresent(reason -> reasons.put(key, reason));
              }
              map.done();
            });
    return reasons;
  }
}
