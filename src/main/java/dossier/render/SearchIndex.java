package dossier.render;

import dossier.json.Json;
import dossier.markdown.Passage;
import dossier.model.Alias;
import dossier.model.Entity;
import dossier.model.Source;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

/**
 * The search index as classic scripts, loaded on first use: names with their other forms, then the
 * paragraphs of the sources, both in shards. Only what the rights to a source let the dossier show.
 */
final class SearchIndex {
  private static final int SOURCES_A_SHARD = 60;
  private static final int NAMES_A_SHARD = 1000;

  private final Press press;
  private final Ties ties;

  SearchIndex(Press press, Ties ties) {
    this.press = press;
    this.ties = ties;
  }

  void write(Sink sink) {
    List<Source> sources = press.edition().dossier().sources();
    int shards = (sources.size() + SOURCES_A_SHARD - 1) / SOURCES_A_SHARD;
    List<List<Object>> names = new ArrayList<>();
    press.edition().dossier().entities().forEach(e -> names.add(row(e)));
    sources.forEach(s -> names.add(row(s)));
    ties.all().forEach(t -> names.add(row(t)));
    PageKind.searched().forEach(kind -> names.add(row(kind)));
    int more = Math.max(0, (names.size() - 1) / NAMES_A_SHARD);
    for (int i = 0; i <= more; i++) {
      int to = Math.min(names.size(), (i + 1) * NAMES_A_SHARD);
      List<List<Object>> rows = names.subList(i * NAMES_A_SHARD, to);
      String file = i == 0 ? "data/search-names.js" : "data/search-names-" + i + ".js";
      sink.write(file, script("names", rows, more, shards));
    }
    for (int i = 0; i < shards; i++) {
      int to = Math.min(sources.size(), (i + 1) * SOURCES_A_SHARD);
      List<List<Object>> rows = new ArrayList<>();
      sources.subList(i * SOURCES_A_SHARD, to).forEach(s -> paragraphs(s, rows));
      sink.write("data/search-text-" + i + ".js", script("text", rows, more, shards));
    }
  }

  /** One row a line, so that a change of one name changes one line. */
  private static byte[] script(String kind, List<List<Object>> rows, int more, int shards) {
    StringBuilder js = new StringBuilder("dossierSearch('" + kind + "', [\n");
    rows.forEach(row -> js.append(Json.forScript(row)).append(",\n"));
    return js.append("], ")
        .append(more)
        .append(", ")
        .append(shards)
        .append(");\n")
        .toString()
        .getBytes(StandardCharsets.UTF_8);
  }

  private List<Object> row(Entity entity) {
    TreeSet<String> forms = new TreeSet<>();
    entity.aliases().stream().map(Alias::text).forEach(forms::add);
    press
        .index()
        .of(entity.slug())
        .forEach(e -> forms.add(e.surface().replaceAll("[*_\\s]+", " ").strip()));
    forms.remove(entity.name());
    String kind = press.messages().get("kind." + entity.kind().word());
    String note = entity.summary().orElse("");
    return List.of(entity.name(), Urls.entity(entity), kind, List.copyOf(forms), note);
  }

  private List<Object> row(Ties.Tie tie) {
    String title = press.messages().get("dyad", tie.first().name(), tie.second().name());
    return List.of(title, tie.path(), press.messages().get("kind.page"), List.of(), "");
  }

  private List<Object> row(PageKind kind) {
    String title = press.messages().get("title." + kind.section());
    return List.of(title, kind.address(), press.messages().get("kind.page"), List.of(), "");
  }

  private List<Object> row(Source source) {
    String kind = press.messages().get("kind." + source.kind().word());
    String note = source.publisher().orElse("");
    return List.of(source.title(), Urls.source(source), kind, List.of(), note);
  }

  private void paragraphs(Source source, List<List<Object>> rows) {
    for (Passage passage : press.story(source).passages()) {
      if (!passage.heading() && Shown.paragraph(source, passage)) {
        String address = Urls.source(source) + "#" + passage.anchor();
        rows.add(List.of(source.title(), address, passage.plain()));
      }
    }
  }
}
