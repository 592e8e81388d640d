package dossier.render;

import dossier.json.Json;
import dossier.model.Entity;
import dossier.model.Event;
import dossier.model.Source;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a link shows of the page it leads to: its name, what it is, and a sentence. One small file,
 * loaded at the first look; more of them in a large dossier, so that each stays small.
 */
final class Peeks {
  /** So many pages a file, on average, at about 300 bytes each. */
  private static final int PAGES_A_FILE = 200;

  private final Press press;
  private final EvidenceLines lines;
  private final List<List<String>> rows = new ArrayList<>();

  Peeks(Press press, Ties ties) {
    this.press = press;
    this.lines = new EvidenceLines(press);
    press.edition().dossier().entities().forEach(e -> rows.add(row(e)));
    press.edition().dossier().sources().forEach(s -> rows.add(row(s)));
    ties.all().forEach(t -> rows.add(row(t)));
  }

  /** How many files there are: a power of two, so that a new page seldom moves others. */
  int files() {
    int needed = Math.max(1, (rows.size() + PAGES_A_FILE - 1) / PAGES_A_FILE);
    return needed == 1 ? 1 : Integer.highestOneBit(needed - 1) << 1;
  }

  void write(Sink sink) {
    int count = files();
    List<StringBuilder> files = new ArrayList<>();
    Stream.generate(() -> new StringBuilder("dossierPeek([\n")).limit(count).forEach(files::add);
    for (List<String> row : rows) {
      files.get(file(row.get(0), count)).append(Json.forScript(row)).append(",\n");
    }
    for (int i = 0; i < count; i++) {
      byte[] js = files.get(i).append("]);\n").toString().getBytes(StandardCharsets.UTF_8);
      sink.write("data/peek-" + i + ".js", js);
    }
  }

  /** The file of a page; the script on the pages counts the same way. */
  static int file(String path, int count) {
    int sum = 0;
    for (int i = 0; i < path.length(); i++) {
      sum = sum * 31 + path.charAt(i);
    }
    return Integer.remainderUnsigned(sum, count);
  }

  private List<String> row(Entity entity) {
    String by =
        entity instanceof Event event
            ? joined(
                event.date().map(press.dates()::of),
                Optional.of(press.messages().get("status." + event.status().word()))
                    .filter(s -> !event.status().word().equals("occurred")),
                Optional.of(grade(event)))
            : press.messages().get("kind." + entity.kind().word());
    return List.of(Urls.entity(entity), entity.name(), by, entity.summary().orElse(""));
  }

  private String grade(Event event) {
    String words = lines.grade(press.grade(event));
    return words.replaceFirst("\\.$", "");
  }

  private List<String> row(Source source) {
    String by =
        joined(
            Optional.of(press.messages().get("kind." + source.kind().word())),
            source.publisher(),
            source.date().map(press.dates()::point));
    String note = Shown.all(source) ? source.head().deck().orElse("") : "";
    return List.of(
        Urls.source(source), source.title(), by, source.trust().map(this::care).orElse(note));
  }

  private String care(String why) {
    return press.messages().get("trust") + " " + why;
  }

  private List<String> row(Ties.Tie tie) {
    return List.of(
        tie.path(),
        press.messages().get("dyad", tie.first().name(), tie.second().name()),
        press.messages().get("ties.count", tie.strength()),
        "");
  }

  private static String joined(Optional<String> one, Optional<String> two, Optional<String> three) {
    return Stream.of(one, two, three)
        .flatMap(Optional::stream)
        .filter(p -> !p.isEmpty())
        .collect(Collectors.joining(" · "));
  }
}
