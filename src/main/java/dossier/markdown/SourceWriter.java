package dossier.markdown;

import dossier.json.Json;
import dossier.model.Citation;
import dossier.model.EdtfDate;
import dossier.model.Head;
import dossier.model.Source;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Writes a source as Markdown with front matter, which reads back as the same source. */
public final class SourceWriter {
  private SourceWriter() {}

  /** The front matter and story of a source. */
  public static String write(Source source) {
    return write(source.head(), source.body());
  }

  /** Front matter and a body; a source about which nothing is known has no front matter. */
  public static String write(Head head, String body) {
    StringBuilder yaml = new StringBuilder();
    Citation c = head.citation();
    line(yaml, "title", c.title());
    line(yaml, "deck", head.deck());
    line(yaml, "byline", c.byline());
    line(yaml, "publisher", c.publisher());
    line(yaml, "published", c.published().map(EdtfDate::text));
    line(yaml, "updated", c.updated().map(EdtfDate::text));
    line(yaml, "url", c.url());
    line(yaml, "archived", c.archived());
    line(yaml, "retrieved", c.retrieved().map(EdtfDate::text));
    line(yaml, "language", c.language());
    list(yaml, "captions", head.captions());
    list(yaml, "credits", head.credits());
    reasons(yaml, c.inferred());
    return yaml.isEmpty() ? body : "---\n" + yaml + "---\n\n" + body;
  }

  private static void line(StringBuilder yaml, String key, Optional<String> value) {
    value.ifPresent(v -> yaml.append(key).append(": ").append(quoted(v)).append('\n'));
  }

  private static void list(StringBuilder yaml, String key, List<String> values) {
    if (!values.isEmpty()) {
      yaml.append(key).append(":\n");
      values.forEach(v -> yaml.append("  - ").append(quoted(v)).append('\n'));
    }
  }

  private static void reasons(StringBuilder yaml, Map<String, String> inferred) {
    if (!inferred.isEmpty()) {
      yaml.append("inferred:\n");
      inferred.forEach(
          (part, why) ->
              yaml.append("  ").append(part).append(": ").append(quoted(why)).append('\n'));
    }
  }

  /** A JSON string is a YAML 1.2 string too. */
  private static String quoted(String value) {
    return Json.compact(value);
  }
}
