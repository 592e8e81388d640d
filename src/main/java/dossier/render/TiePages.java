package dossier.render;

import dossier.diagnostic.Ordered;
import dossier.diagnostic.Span;
import dossier.markdown.Passage;
import dossier.model.Mention;
import dossier.model.Profile;
import dossier.model.Source;
import dossier.render.Ties.Tie;
import dossier.render.page.DyadPage;
import dossier.render.page.DyadPage.Shared;
import dossier.render.page.Frame;
import dossier.render.page.NetworkPage;
import dossier.render.page.Piece;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Builds the network of profiles and the pages of pairs. */
final class TiePages {
  private static final int MOST_NAMES = 22;
  private static final int WIDTH = 360;

  /** So many paragraphs stand on the page of two; all stand among the mentions of each. */
  private static final int MOST_SHARED = 200;

  private static final int NAMES = 190;
  private static final int ROW = 24;
  private static final int MOST_WEIGHT = 4;
  private static final int LONGEST_NAME = 28;

  private final Press press;
  private final Frames frames;
  private final Ties ties;

  TiePages(Press press, Frames frames, Ties ties) {
    this.press = press;
    this.frames = frames;
    this.ties = ties;
  }

  NetworkPage network(Frame frame) {
    return new NetworkPage(
        frame,
        chart(),
        ties.all().stream()
            .map(
                t ->
                    new NetworkPage.TieLine(
                        t.path(),
                        t.first().name(),
                        t.second().name(),
                        t.strength() - t.events().size(),
                        t.events().size()))
            .toList());
  }

  /** Names stand in a fixed order, so that a new tie moves no other. */
  private NetworkPage.Chart chart() {
    List<Profile> drawn = drawn();
    Map<String, Integer> middles = new HashMap<>();
    List<NetworkPage.Name> names = new ArrayList<>();
    for (int i = 0; i < drawn.size(); i++) {
      int y = (i + 1) * ROW;
      middles.put(drawn.get(i).slug(), y - 4);
      String name = Press.shortened(drawn.get(i).name(), LONGEST_NAME);
      names.add(new NetworkPage.Name(name, drawn.get(i).kind().word(), y));
    }
    int strongest = ties.all().stream().mapToInt(Tie::strength).max().orElse(1);
    List<NetworkPage.Arc> arcs =
        ties.all().stream()
            .filter(
                t ->
                    middles.containsKey(t.first().slug()) && middles.containsKey(t.second().slug()))
            .map(t -> arc(t, middles, strongest))
            .toList();
    return new NetworkPage.Chart(NAMES + reach(arcs) + 6, (drawn.size() + 1) * ROW, names, arcs);
  }

  /** How far the widest arc reaches: three quarters of what its handles do. */
  private static int reach(List<NetworkPage.Arc> arcs) {
    return arcs.stream()
        .mapToInt(a -> Integer.parseInt(a.path().replaceAll(".*C(\\d+) .*", "$1")) - NAMES)
        .map(r -> r * 3 / 4)
        .max()
        .orElse(0);
  }

  private List<Profile> drawn() {
    Map<Profile, Integer> strength = new HashMap<>();
    for (Tie tie : ties.all()) {
      strength.merge(tie.first(), tie.strength(), Integer::sum);
      strength.merge(tie.second(), tie.strength(), Integer::sum);
    }
    return strength.entrySet().stream()
        .sorted(
            Comparator.comparing((Map.Entry<Profile, Integer> e) -> -e.getValue())
                .thenComparing(e -> e.getKey().slug()))
        .limit(MOST_NAMES)
        .map(Map.Entry::getKey)
        .sorted(Comparator.comparing(Profile::kind).thenComparing(Profile::slug))
        .toList();
  }

  private static NetworkPage.Arc arc(Tie tie, Map<String, Integer> middles, int strongest) {
    int a = middles.get(tie.first().slug());
    int b = middles.get(tie.second().slug());
    int from = Math.min(a, b);
    int to = Math.max(a, b);
    int reach = Math.min(WIDTH - NAMES - 8, 14 + (to - from) * 2 / 5);
    String path =
        "M"
            + NAMES
            + " "
            + from
            + "C"
            + (NAMES + reach)
            + " "
            + from
            + " "
            + (NAMES + reach)
            + " "
            + to
            + " "
            + NAMES
            + " "
            + to;
    double share = Math.sqrt((double) tie.strength() / Math.max(1, strongest));
    int weight = (int) Math.round(MOST_WEIGHT * share);
    String title = tie.first().name() + " – " + tie.second().name() + ": " + tie.strength();
    return new NetworkPage.Arc(path, Math.max(1, weight), title);
  }

  DyadPage dyad(Tie tie) {
    String path = tie.path();
    String title = press.messages().get("dyad", tie.first().name(), tie.second().name());
    String about =
        press.messages().get("description.dyad", tie.first().name(), tie.second().name());
    JsonLd.Thing page = JsonLd.builder("WebPage").name(title).url(frames.address(path)).build();
    JsonLd.Thing crumbs =
        frames.crumbs("network", press.messages().get("nav.network"), title, path);
    Frames.Spec spec =
        new Frames.Spec(
            path, title, about, "network", "website", JsonLd.graph(page, crumbs), List.of());
    List<DyadPage.Group> groups = groups(tie, path);
    int shown = groups.stream().mapToInt(g -> g.paragraphs().size()).sum();
    int all = tie.strength() - tie.events().size();
    return new DyadPage(
        frames.frame(spec),
        List.of(press.link(tie.first(), path, 0), press.link(tie.second(), path, 0)),
        tie.events().stream().map(e -> press.line(e, path)).toList(),
        groups,
        all,
        Math.max(0, all - shown));
  }

  /** The paragraphs that name both, by source, as many as one page holds. */
  private List<DyadPage.Group> groups(Tie tie, String path) {
    List<DyadPage.Group> groups = new ArrayList<>();
    int room = MOST_SHARED;
    for (Map.Entry<Source, List<Passage>> entry : tie.shared().entrySet()) {
      Source source = entry.getKey();
      List<Shared> shared =
          entry.getValue().stream().limit(room).map(p -> shared(tie, source, p, path)).toList();
      room -= shared.size();
      if (!shared.isEmpty()) {
        groups.add(new DyadPage.Group(press.link(source, path, entry.getValue().size()), shared));
      }
    }
    return groups;
  }

  private Shared shared(Tie tie, Source source, Passage passage, String path) {
    String href = Urls.root(path) + Urls.source(source) + "#" + passage.anchor();
    List<Piece> pieces =
        Shown.paragraph(source, passage)
            ? Context.of(passage.plain(), names(tie, source, passage))
            : List.of();
    return new Shared(href, passage.number(), pieces);
  }

  private List<Span> names(Tie tie, Source source, Passage passage) {
    List<Span> names = new ArrayList<>();
    int length = passage.plain().length();
    int done = 0;
    List<Mention> all = press.mentions(source);
    int first = Ordered.last(all, m -> m.span().start() < passage.span().start()) + 1;
    for (int i = first; i < all.size() && all.get(i).passage() == passage.number(); i++) {
      Mention m = all.get(i);
      if (!tie.other(m.slug()).isEmpty()) {
        int start = Math.max(done, passage.plainOffset(m.span().start()));
        int end = Math.min(length, passage.plainOffset(m.span().end()));
        if (start < end) {
          names.add(new Span(start, end));
          done = end;
        }
      }
    }
    return names;
  }
}
