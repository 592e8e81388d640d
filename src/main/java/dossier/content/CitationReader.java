package dossier.content;

import dossier.model.Citation;
import dossier.model.EdtfDate;
import dossier.model.Head;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

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

  /** What an editor says: the language is a tag. */
  static Citation read(YamlMap yaml) {
    return read(yaml, LanguageTags.read(yaml));
  }

  private static Citation read(YamlMap yaml, Optional<String> language) {
    return new Citation(
        yaml.text("title"),
        yaml.text("byline"),
        yaml.text("publisher"),
        yaml.date("published"),
        yaml.date("updated"),
        yaml.url("url"),
        yaml.url("archived"),
        yaml.date("retrieved"),
        language,
        inferred(yaml));
  }

  /** The front matter of a capture; what clipping tools call otherwise is understood too. */
  static Head head(YamlMap yaml) {
    Optional<EdtfDate> date =
        yaml.has("date")
            ? yaml.date("date")
            : yaml.has("date_published") ? yaml.date("date_published") : Optional.empty();
    Optional<String> site = yaml.has("site") ? yaml.text("site") : Optional.empty();
    Optional<String> address = yaml.text("source").filter(YamlMap::web);
    Optional<EdtfDate> taken =
        address.isPresent() && yaml.has("created") ? yaml.date("created") : Optional.empty();
    Optional<String> no = Optional.empty();
    Citation clipped =
        new Citation(
            no, authors(yaml), no, date, Optional.empty(), address, no, taken, no, Map.of());
    return new Head(
        read(yaml, yaml.word("language").filter(LanguageTags::sound)).or(clipped),
        yaml.text("deck").or(() -> yaml.loose("description").stream().findFirst()),
        yaml.texts("captions"),
        yaml.texts("credits"));
  }

  /** One author or a list of them; tools that link them write {@code [[name]]}. */
  private static Optional<String> authors(YamlMap yaml) {
    List<String> authors = yaml.loose("author");
    String joined =
        authors.stream()
            .map(a -> a.replaceAll("^\\[\\[(?:[^|\\]]*\\|)?|\\]\\]$", "").strip())
            .filter(a -> !a.isEmpty())
            .collect(Collectors.joining(", "));
    return Optional.of(joined).filter(a -> !a.isEmpty());
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
