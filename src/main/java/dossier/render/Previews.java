package dossier.render;

import dossier.model.Entity;
import dossier.model.Event;
import dossier.model.Source;
import dossier.render.picture.Painter;
import dossier.render.picture.Picture;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The pictures that others show of a page: its own, with title and date, or the packed one of its
 * kind. A page has none of its own in a large dossier, if its words cannot be drawn, or if the
 * editors have laid a picture of theirs over that of its kind.
 */
final class Previews {
  /**
   * So many pages have pictures of their own: about 7 KB and 10 ms each, so that a dossier of
   * thousands of articles stays within what a host takes.
   */
  private static final int MOST = 500;

  /** Characters that a picture has room for; a title may be as long as somebody likes. */
  private static final int ROOM = 240;

  private static final String FOLDER = "assets/previews/";

  private final SortedMap<String, Picture> pictures = new TreeMap<>();
  private final Map<String, String> shared = new HashMap<>();
  private final Press press;
  private final Templates templates;
  private final Painter painter = new Painter();

  Previews(Press press, Ties ties, Templates templates) {
    this.press = press;
    this.templates = templates;
    int pages =
        press.edition().dossier().entities().size()
            + press.edition().dossier().sources().size()
            + ties.all().size();
    if (pages < MOST) {
      add(PageKind.HOME.address(), home());
      press.edition().dossier().entities().forEach(e -> add(Urls.entity(e), of(e)));
      press.edition().dossier().sources().forEach(this::add);
      ties.all().forEach(t -> add(t.path(), of(t)));
    }
  }

  /** A source and its capture share a picture. */
  private void add(Source source) {
    String path = Urls.source(source);
    add(path, of(source));
    shared.put(Urls.capture(source), path);
  }

  private void add(String path, Picture picture) {
    boolean theirs = templates.laidOver().contains("assets/" + PageKind.picture(path));
    if (!theirs && painter.canDraw(picture)) {
      pictures.put(path, picture);
    }
  }

  /** The address of the picture of a page, within {@code site/}. */
  String of(String path) {
    String own = shared.getOrDefault(path, path);
    return pictures.containsKey(own) ? file(own) : "assets/" + PageKind.picture(own);
  }

  void write(Sink sink) {
    pictures.entrySet().parallelStream()
        .forEach(p -> sink.write(file(p.getKey()), painter.draw(p.getValue())));
  }

  private static String file(String path) {
    return FOLDER + path.replaceFirst("\\.html$", ".gif");
  }

  private Picture home() {
    String counts =
        Stream.of(
                counted("sources", press.edition().dossier().sources().size()),
                counted("profiles", press.edition().dossier().profiles().size()),
                counted("events", press.edition().dossier().events().size()))
            .collect(Collectors.joining(" · "));
    return new Picture("", "", "", title(), counts);
  }

  private String title() {
    return Press.shortened(press.edition().dossier().settings().title(), ROOM);
  }

  private String counted(String what, int count) {
    return press.messages().get("count." + what, count);
  }

  private Picture of(Entity entity) {
    String line =
        entity instanceof Event event
            ? event.date().map(press.dates()::of).orElse("")
            : entity.summary().orElse("");
    return picture(entity.kind().word(), entity.name(), line);
  }

  private Picture of(Source source) {
    String line =
        Stream.of(source.publisher(), source.date().map(press.dates()::point))
            .flatMap(Optional::stream)
            .collect(Collectors.joining(" · "));
    return picture(source.kind().word(), source.title(), line);
  }

  private Picture of(Ties.Tie tie) {
    String names = press.messages().get("dyad", tie.first().name(), tie.second().name());
    return new Picture(
        title(),
        "",
        press.messages().get("ties.count", tie.strength()),
        Press.shortened(names, ROOM),
        "");
  }

  private Picture picture(String kind, String title, String line) {
    return new Picture(
        title(),
        kind,
        press.messages().get("kind." + kind),
        Press.shortened(title, ROOM),
        Press.shortened(line, ROOM));
  }
}
