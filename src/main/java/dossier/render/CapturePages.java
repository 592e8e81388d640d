package dossier.render;

import dossier.markdown.Passage;
import dossier.model.Audit.Entry;
import dossier.model.Audit.Fate;
import dossier.model.AuditRule;
import dossier.model.Source;
import dossier.render.page.CapturePage;
import dossier.render.page.CapturePage.Item;
import dossier.render.page.CapturePage.Run;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Builds the page that shows a source as it was captured. */
final class CapturePages {
  /** So many pieces of one kind that were not kept stand behind one another, as in a menu. */
  private static final int MOST_IN_A_RUN = 60;

  private static final Set<Fate> CLEANED = EnumSet.of(Fate.CUT, Fate.REPAIRED, Fate.MARKED);

  private final Press press;
  private final Frames frames;

  CapturePages(Press press, Frames frames) {
    this.press = press;
    this.frames = frames;
  }

  /** Whether there is such a page: something was cut, mended or found damaged, and may be shown. */
  static boolean has(Source source) {
    return Shown.all(source)
        && source.audit().entries().stream().anyMatch(e -> CLEANED.contains(e.fate()));
  }

  CapturePage page(Source source) {
    String path = Urls.capture(source);
    String title = press.messages().get("capture.title", source.title());
    JsonLd.Thing thing = JsonLd.builder("WebPage").name(title).url(frames.address(path)).build();
    Frames.Spec spec =
        new Frames.Spec(
            path,
            title,
            press.messages().get("capture.description", source.title()),
            "sources",
            "article",
            JsonLd.graph(thing),
            List.of());
    String file = source.capture().file().path();
    return new CapturePage(
        frames.frame(spec),
        press.link(source, path, 0),
        file.substring(file.lastIndexOf('/') + 1),
        Shown.hash(source),
        runs(source, path));
  }

  private List<Run> runs(Source source, String path) {
    List<Run> runs = new ArrayList<>();
    List<Item> items = new ArrayList<>();
    Set<Integer> told = new HashSet<>();
    Entry first = null;
    for (Entry entry : source.audit().entries()) {
      List<Item> found = items(source, entry, told, path);
      if (found.isEmpty()) {
        continue;
      }
      if (first != null && (first.fate() != entry.fate() || first.rule() != entry.rule())) {
        runs.add(run(first, items));
        items.clear();
      }
      first = items.isEmpty() ? entry : first;
      items.addAll(found);
    }
    if (first != null) {
      runs.add(run(first, items));
    }
    return runs;
  }

  private static Run run(Entry first, List<Item> items) {
    int most = first.fate() == Fate.KEPT ? items.size() : MOST_IN_A_RUN;
    return new Run(
        first.fate().word(),
        first.rule().word(),
        first.line(),
        items.stream().limit(most).toList(),
        Math.max(0, items.size() - most));
  }

  /** What a piece shows; nothing for a further piece of a paragraph that stands there already. */
  private List<Item> items(Source source, Entry entry, Set<Integer> told, String path) {
    return switch (entry.fate()) {
      case KEPT -> kept(source, entry, told, path);
      case REPAIRED -> List.of(Mending.of(entry));
      case CUT -> List.of(new Item(SourceChanges.seen(entry), "", 0, ""));
      case METADATA -> List.of(new Item(SourceChanges.seen(entry), entry.result(), 0, ""));
      case MARKED ->
          List.of(new Item(SourceChanges.seen(entry), entry.result().replace(' ', '-'), 0, ""));
    };
  }

  /** The paragraphs that a piece became: several, where it is a list or a table. */
  private List<Item> kept(Source source, Entry entry, Set<Integer> told, String path) {
    List<Passage> passages =
        source
            .story()
            .kept(entry.span())
            .map(
                span ->
                    press.story(source).passages().stream()
                        .filter(p -> p.span().overlaps(span))
                        .toList())
            .orElse(List.of());
    if (passages.isEmpty()) {
      return entry.rule() == AuditRule.STORY && entry.text().isBlank()
          ? List.of()
          : List.of(new Item(SourceChanges.seen(entry), "", 0, ""));
    }
    String page = Urls.root(path) + Urls.source(source) + "#";
    return passages.stream()
        .filter(p -> told.add(p.span().start()))
        .map(p -> new Item(p.plain(), "", p.number(), page + p.anchor()))
        .toList();
  }
}
