package dossier.render;

import dossier.model.Entity;
import dossier.model.Profile;
import dossier.model.Source;
import dossier.render.PageKind.Made;
import dossier.render.page.MovedPage;
import dossier.render.page.MovedPage.Place;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Pages at addresses out of use. Each leads on to the page that took its place, and has every id of
 * that page, so that links to a place in it lead to that place, also without script.
 */
final class MovedPages {
  private static final Pattern ID = Pattern.compile(" id=\"([^\"]+)\"");

  /** The timeline had a page beside the list of events that said the same. */
  private static final String FORMER_TIMELINE = "timeline.html";

  /** What every page has around its content. */
  private static final Set<String> FRAME = Set.of("main");

  private final Press press;
  private final Frames frames;
  private final Map<String, String> moves = new TreeMap<>();
  private final Map<String, String> titles = new TreeMap<>();
  private final Map<String, List<String>> ids = new ConcurrentHashMap<>();

  MovedPages(Press press, Frames frames, Ties ties) {
    this.press = press;
    this.frames = frames;
    press.edition().dossier().entities().forEach(this::entity);
    press.edition().dossier().sources().forEach(this::source);
    ties.all().forEach(this::dyad);
    move(FORMER_TIMELINE, PageKind.EVENTS.address(), press.messages().get("title.events"));
  }

  private void entity(Entity entity) {
    int pages = Concordance.pages(press.index().of(entity.slug()).size());
    for (String former : entity.formerly()) {
      for (int page = 1; page <= pages; page++) {
        move(Urls.mentions(entity, former, page), Urls.mentions(entity, page), entity.name());
      }
    }
  }

  private void source(Source source) {
    for (String former : source.formerly()) {
      move(Urls.source(former), Urls.source(source), source.title());
      if (CapturePages.has(source)) {
        String title = press.messages().get("capture.title", source.title());
        move(Urls.capture(former), Urls.capture(source), title);
      }
    }
  }

  /** The pages of a pair under all names that the two ever had, in either order of the two. */
  private void dyad(Ties.Tie tie) {
    String title = press.messages().get("dyad", tie.first().name(), tie.second().name());
    for (String one : slugs(tie.first())) {
      for (String other : slugs(tie.second())) {
        boolean ordered = one.compareTo(other) < 0;
        String former = ordered ? Urls.dyad(one, other) : Urls.dyad(other, one);
        if (!former.equals(tie.path())) {
          move(former, tie.path(), title);
        }
      }
    }
  }

  private static List<String> slugs(Profile profile) {
    List<String> slugs = new ArrayList<>(profile.formerly());
    slugs.add(profile.slug());
    return slugs;
  }

  private void move(String from, String to, String title) {
    if (from.equals(to)) {
      return;
    }
    moves.put(from, to);
    titles.put(from, title);
  }

  /** The pages that old addresses lead to. */
  Collection<String> targets() {
    return moves.values();
  }

  /** Takes the ids of a finished page that old addresses lead to. */
  void made(String path, String html) {
    ids.put(
        path,
        ID.matcher(html)
            .results()
            .map(m -> m.group(1))
            .filter(id -> !FRAME.contains(id))
            .distinct()
            .collect(Collectors.toList()));
  }

  Stream<Made> all() {
    return moves.keySet().stream().map(from -> new Made(from, () -> page(from)));
  }

  private MovedPage page(String from) {
    String to = moves.get(from);
    String href = Urls.root(from) + to;
    String title = press.messages().get("moved.title", titles.get(from));
    Frames.Spec spec =
        new Frames.Spec(
            from,
            title,
            press.messages().get("moved.description", titles.get(from)),
            "",
            "website",
            JsonLd.graph(JsonLd.builder("WebPage").name(title).url(frames.address(to)).build()),
            List.of());
    List<Place> places =
        ids.getOrDefault(to, List.of()).stream().map(id -> new Place(id, href + "#" + id)).toList();
    return new MovedPage(
        frames.moved(spec, to, from.equals(FORMER_TIMELINE)), href, titles.get(from), places);
  }
}
