package dossier.render;

import dossier.json.Json;
import dossier.markdown.Passage;
import dossier.model.Alias;
import dossier.model.EdtfDate;
import dossier.model.Entity;
import dossier.model.Event;
import dossier.model.Source;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import java.util.regex.Pattern;

/**
 * The search index as classic scripts, loaded on first use: names with their other forms and dates,
 * then what the editors wrote and the paragraphs of the sources, all in shards. Only what the
 * rights to a source let the dossier show.
 */
final class SearchIndex {
  /** What a citation leaves behind before a mark. */
  private static final Pattern BEFORE_MARK = Pattern.compile("\\s+(?=[,.;:!?])");

  private static final int SOURCES_A_SHARD = 60;
  private static final int ACCOUNTS_A_SHARD = 300;
  private static final int NAMES_A_SHARD = 1000;

  private final Press press;
  private final Ties ties;

  SearchIndex(Press press, Ties ties) {
    this.press = press;
    this.ties = ties;
  }

  void write(Sink sink) {
    List<Source> sources = press.edition().dossier().sources();
    List<List<Object>> names = new ArrayList<>();
    press.edition().dossier().entities().forEach(e -> names.add(row(e)));
    sources.forEach(s -> names.add(row(s)));
    sources.stream().filter(CapturePages::has).forEach(s -> names.add(captured(s)));
    ties.all().forEach(t -> names.add(row(t)));
    PageKind.searched().forEach(kind -> names.add(row(kind)));
    List<List<List<Object>>> texts = new ArrayList<>();
    shards(press.edition().dossier().entities(), ACCOUNTS_A_SHARD, this::account, texts);
    shards(sources, SOURCES_A_SHARD, this::paragraphs, texts);
    int more = Math.max(0, (names.size() - 1) / NAMES_A_SHARD);
    for (int i = 0; i <= more; i++) {
      int to = Math.min(names.size(), (i + 1) * NAMES_A_SHARD);
      List<List<Object>> rows = names.subList(i * NAMES_A_SHARD, to);
      String file = i == 0 ? "data/search-names.js" : "data/search-names-" + i + ".js";
      sink.write(file, script("names", rows, more, texts.size()));
    }
    for (int i = 0; i < texts.size(); i++) {
      sink.write("data/search-text-" + i + ".js", script("text", texts.get(i), more, texts.size()));
    }
  }

  /** The rows of so many pages a file. */
  private static <T> void shards(
      List<T> pages,
      int each,
      BiConsumer<T, List<List<Object>>> rows,
      List<List<List<Object>>> shards) {
    for (int from = 0; from < pages.size(); from += each) {
      List<List<Object>> shard = new ArrayList<>();
      pages.subList(from, Math.min(pages.size(), from + each)).forEach(p -> rows.accept(p, shard));
      if (!shard.isEmpty()) {
        shards.add(shard);
      }
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
    Optional<EdtfDate> date =
        entity instanceof Event event ? event.date() : Optional.<EdtfDate>empty();
    return List.of(entity.name(), Urls.entity(entity), kind, List.copyOf(forms), note, when(date));
  }

  private List<Object> captured(Source source) {
    String title = press.messages().get("capture.title", source.title());
    return List.of(
        title, Urls.capture(source), press.messages().get("kind.page"), List.of(), "", "");
  }

  private List<Object> row(Ties.Tie tie) {
    String title = press.messages().get("dyad", tie.first().name(), tie.second().name());
    return List.of(title, tie.path(), press.messages().get("kind.page"), List.of(), "", "");
  }

  private List<Object> row(PageKind kind) {
    String title = press.messages().get("title." + kind.section());
    return List.of(title, kind.address(), press.messages().get("kind.page"), List.of(), "", "");
  }

  private List<Object> row(Source source) {
    String kind = press.messages().get("kind." + source.kind().word());
    String note = source.publisher().orElse("");
    return List.of(source.title(), Urls.source(source), kind, List.of(), note, when(source.date()));
  }

  /** A date in words and as EDTF, so that either finds the page. */
  private String when(Optional<EdtfDate> date) {
    return date.map(d -> press.dates().of(d) + " · " + d.text()).orElse("");
  }

  private void paragraphs(Source source, List<List<Object>> rows) {
    String kind = press.messages().get("search.text");
    for (Passage passage : press.story(source).passages()) {
      if (!passage.heading() && Shown.paragraph(source, passage)) {
        String address = Urls.source(source) + "#" + passage.anchor();
        rows.add(List.of(source.title(), address, kind, passage.plain()));
      }
    }
  }

  /** What the editors wrote. */
  private void account(Entity entity, List<List<Object>> rows) {
    String kind = press.messages().get("search.account");
    for (Passage passage : press.edition().texts().accounts().get(entity.slug()).passages()) {
      if (!passage.heading()) {
        String words = BEFORE_MARK.matcher(passage.plain()).replaceAll("");
        rows.add(List.of(entity.name(), Urls.entity(entity), kind, words));
      }
    }
  }
}
