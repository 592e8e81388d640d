package dossier.review.diff;

import dossier.review.diff.Block.Cited;
import dossier.review.diff.Block.Name;
import dossier.review.diff.PageComparison.Pair;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Finds what happened between two sites: each cause once, the heaviest first. */
public final class Comparison {
  private static final String PREVIEWS = "assets/previews/";

  private static final int MOST_NAMED = 5;

  /** Characters that tell a sentence from a label. */
  private static final int PROSE = 40;

  private final Sites sites;
  private final List<PageComparison> pages = new ArrayList<>();
  private final Map<String, String> anchors = new TreeMap<>();
  private final List<Entry> entries = new ArrayList<>();
  private final Map<Change, List<String>> names = new TreeMap<>();

  private Comparison(Sites sites) {
    this.sites = sites;
  }

  /** The same change of a name, wherever it happened. */
  private record Change(Cause cause, String text, String from, String to)
      implements Comparable<Change> {
    @Override
    public int compareTo(Change other) {
      return Comparator.comparing(Change::cause)
          .thenComparing(Change::text)
          .thenComparing(Change::from)
          .thenComparing(Change::to)
          .compare(this, other);
    }
  }

  /**
   * What was found.
   *
   * @param entries what happened, the heaviest first
   * @param files paths of all files that differ
   */
  public record Result(List<Entry> entries, List<String> files) {}

  /** What happened between two folders of finished pages. */
  public static Result of(Path before, Path after) {
    Comparison comparison = new Comparison(Sites.read(before, after));
    comparison.pages();
    comparison.contents();
    comparison.entries.addAll(new DataComparison(comparison.sites).entries(comparison.entries));
    comparison.frames();
    comparison.files();
    comparison.entries.sort(
        Comparator.comparing(Entry::cause).thenComparing(Entry::page).thenComparing(Entry::what));
    return new Result(List.copyOf(comparison.entries), List.copyOf(comparison.sites.changed()));
  }

  private void pages() {
    for (PageView page : sites.old().values()) {
      if (!page.leadsTo().isEmpty() && sites.now().containsKey(page.path())) {
        continue; // an address out of use has nothing of its own to compare
      }
      Optional<String> path = Optional.ofNullable(sites.became().get(page.path()));
      Optional<PageView> now = path.map(sites.now()::get);
      if (path.isEmpty()) {
        entries.add(Entry.of(Cause.PAGE_REMOVED, page.path(), page.title()));
      } else if (now.isPresent()) {
        Optional<PageView> there = Optional.ofNullable(sites.now().get(page.path()));
        if (!path.get().equals(page.path())) {
          renamed(page, now.get(), there.isPresent());
        }
        Set<String> alive = new TreeSet<>(there.map(PageView::ids).orElse(Set.of()));
        pages.add(new PageComparison(page, now.get(), alive));
      }
    }
    Set<String> known = new TreeSet<>(sites.became().values());
    for (PageView page : sites.now().values()) {
      if (!known.contains(page.path()) && page.leadsTo().isEmpty()) {
        entries.add(Entry.of(Cause.PAGE_ADDED, page.path(), page.title() + begun(page)));
      }
    }
  }

  /** How the prose of a new page begins. */
  private static String begun(PageView page) {
    return page.blocks().stream()
        .filter(b -> b.primary() && b.kind() == 'p' && b.text().length() > PROSE)
        .findFirst()
        .map(b -> " — " + PageComparison.shown(b.text()))
        .orElse("");
  }

  private void renamed(PageView old, PageView now, boolean alive) {
    boolean pair = old.path().startsWith("dyads/");
    if (!pair) {
      String from =
          "from " + old.path() + " (" + Math.round(100 * Sites.likeness(old, now)) + " % alike); ";
      entries.add(
          Entry.of(
              Cause.PAGE_RENAMED,
              now.path(),
              from
                  + (alive
                      ? "the old address forwards to it"
                      : "the old address is dead: `formerly` keeps it alive")));
    }
  }

  private void contents() {
    pages.forEach(p -> anchors.putAll(p.anchors()));
    Titles titles = Titles.of(pages);
    List<Entry> found = new ArrayList<>();
    for (PageComparison page : pages) {
      List<Entry> texts = page.texts(titles);
      found.addAll(texts.stream().filter(e -> !renamedLink(e)).toList());
      page.pairs().forEach(pair -> pair(page, pair, found));
      List<String> dead = page.deadIds();
      if (!dead.isEmpty() && page.addressed()) {
        found.add(
            Entry.of(Cause.ADDRESS_DEAD, page.after().path(), "#" + String.join(", #", dead)));
      }
    }
    names.forEach((change, places) -> found.add(name(change, places)));
    found.forEach(e -> entries.add(e.following(shownAgain(e), claims(e))));
  }

  /** A link that leads to the same page under its new name is no change of its own. */
  private boolean renamedLink(Entry entry) {
    return entry.cause() == Cause.LINK_CHANGED
        && sites.became().entrySet().stream()
            .anyMatch(
                e ->
                    !e.getKey().equals(e.getValue())
                        && entry.what().contains("~~" + e.getKey())
                        && entry.what().contains("**" + e.getValue()));
  }

  private void pair(PageComparison page, Pair pair, List<Entry> found) {
    String place = pair.now().place(page.after().path());
    mentions(pair, place);
    List<Cited> before = pair.old().citations();
    List<Cited> after = pair.now().citations();
    for (int i = 0; i < Math.min(before.size(), after.size()); i++) {
      String was = led(before.get(i).target());
      String is = after.get(i).target();
      boolean same = before.get(i).claim().equals(after.get(i).claim());
      if (same && !was.equals(is)) {
        found.add(
            Entry.of(
                Cause.RESTS_ELSEWHERE,
                place,
                "“"
                    + PageComparison.shown(after.get(i).claim())
                    + "”: "
                    + before.get(i).target()
                    + " → "
                    + is));
      }
    }
    if (before.size() != after.size() && pair.old().text().equals(pair.now().text())) {
      found.add(
          Entry.of(
              Cause.RESTS_ELSEWHERE,
              place,
              "“"
                  + PageComparison.shown(pair.now().text())
                  + "”: "
                  + before.size()
                  + " citations before, "
                  + after.size()
                  + " now"));
    }
  }

  /** Where an address of before leads now: through new names of pages and anchors. */
  private String led(String target) {
    String exact = anchors.get(target);
    if (exact != null) {
      return exact;
    }
    int hash = target.indexOf('#');
    String page = hash < 0 ? target : target.substring(0, hash);
    String fragment = hash < 0 ? "" : target.substring(hash);
    return sites.became().getOrDefault(page, page) + fragment;
  }

  private void mentions(Pair pair, String place) {
    Map<String, Name> before = new TreeMap<>(pair.old().mentions());
    Map<String, Name> after = new TreeMap<>(pair.now().mentions());
    List<Name> lost = new ArrayList<>();
    List<Name> added = new ArrayList<>();
    before.forEach((key, was) -> keep(after.get(key), was, place, lost));
    after.forEach((key, is) -> added.addAll(before.containsKey(key) ? List.of() : List.of(is)));
    for (Name was : lost) {
      Optional<Name> instead = added.stream().filter(a -> overlap(a, was)).findFirst();
      instead.ifPresent(added::remove);
      String to = instead.map(Comparison::target).orElse("");
      boolean renamed = instead.isPresent() && slug(led(was.target())).equals(to);
      if (instead.isPresent() && !renamed) {
        change(Cause.LED_ELSEWHERE, was.text(), target(was), to, place);
      } else if (instead.isEmpty() && pair.now().text().contains(was.text())) {
        change(Cause.MENTION_LOST, was.text(), target(was), "", place);
      }
    }
    for (Name is : added) {
      if (pair.old().text().contains(is.text())) {
        change(Cause.MENTION_ADDED, is.text(), "", target(is), place);
      }
    }
  }

  private void keep(Name is, Name was, String place, List<Name> lost) {
    if (is == null) {
      lost.add(was);
    } else if (!was.target().isEmpty()
        && !is.target().isEmpty()
        && !led(was.target()).equals(is.target())) {
      change(Cause.LED_ELSEWHERE, is.text(), target(was), target(is), place);
    }
  }

  private static boolean overlap(Name one, Name other) {
    return one.text().contains(other.text()) || other.text().contains(one.text());
  }

  /** Whom a mention means: the page that it leads to, or the slug in its id; entities by slug. */
  private static String target(Name name) {
    return name.target().isEmpty()
        ? name.id().replaceFirst("^m-[0-9a-f]{8}(?:-\\d)?-", "").replaceFirst("-\\d+$", "")
        : slug(name.target());
  }

  /** What the page of an entity is called in texts; other pages by their path. */
  static String slug(String page) {
    return page.matches("(?:profiles|events)/[^/]+\\.html")
        ? page.replaceFirst("^[a-z]+/", "").replaceFirst("\\.html$", "")
        : page;
  }

  private void change(Cause cause, String text, String from, String to, String place) {
    names.computeIfAbsent(new Change(cause, text, from, to), k -> new ArrayList<>()).add(place);
  }

  private static Entry name(Change change, List<String> places) {
    String meant =
        change.from().isEmpty()
            ? " leads to " + change.to() + " now, and led nowhere before"
            : change.to().isEmpty()
                ? " led to " + change.from() + ", and leads nowhere now"
                : " led to " + change.from() + ", leads to " + change.to() + " now";
    String what = "“" + change.text() + "”" + meant;
    return new Entry(change.cause(), places.size() == 1 ? places.get(0) : "", what, places, 0, 0);
  }

  /** How many claims rest on a paragraph whose words changed. */
  private int claims(Entry entry) {
    boolean words = entry.cause() == Cause.TEXT_EDITED;
    return words ? sites.claims().getOrDefault(entry.page(), 0) : 0;
  }

  /** On how many other pages lists show what an entry says again. */
  private int shownAgain(Entry entry) {
    String path = entry.page().replaceFirst("#.*", "");
    if (path.isEmpty()) {
      return 0;
    }
    String anchor = entry.page().contains("#") ? entry.page().replaceFirst(".*#", "") : "";
    String mention = path + "#m-" + (anchor.length() > 2 ? anchor.substring(2) : "");
    Set<String> where = new LinkedHashSet<>();
    for (PageComparison page : pages) {
      boolean shows =
          page.derived().stream()
              .flatMap(b -> b.links().stream())
              .anyMatch(
                  l ->
                      l.equals(entry.page())
                          || anchor.isEmpty() && l.startsWith(path)
                          || !anchor.isEmpty() && l.startsWith(mention));
      if (shows && !page.after().path().equals(path)) {
        where.add(page.after().path());
      }
    }
    return where.size();
  }

  private void frames() {
    List<PageComparison> framed = pages.stream().filter(PageComparison::frameChanged).toList();
    if (!framed.isEmpty()) {
      Set<String> words = new TreeSet<>();
      framed.forEach(p -> words.add(WordDiff.of(p.before().frame(), p.after().frame())));
      String what = words.size() == 1 ? ": " + words.iterator().next() : "";
      entries.add(
          Entry.of(
              Cause.FRAME_CHANGED,
              framed.size() == 1 ? framed.get(0).after().path() : "",
              framed.size() + (framed.size() == 1 ? " page" : " pages") + what));
    }
  }

  /** Whether a file is the picture of a page of which something was told already. */
  private boolean pictured(String file) {
    if (!file.startsWith(PREVIEWS)) {
      return false;
    }
    String page = file.substring(PREVIEWS.length()).replaceFirst("[.]gif$", ".html");
    boolean home = page.equals("index.html") && !entries.isEmpty();
    boolean counted = !entries.isEmpty() && pages.stream().anyMatch(p -> pictures(p, page));
    boolean headline =
        pages.stream()
            .filter(p -> p.after().path().equals(page))
            .anyMatch(p -> !p.before().title().equals(p.after().title()));
    return home
        || counted
        || headline
        || entries.stream()
            .flatMap(e -> Stream.concat(Stream.of(e.page()), e.places().stream()))
            .anyMatch(place -> place.replaceFirst("#.*", "").equals(page))
        || sites.became().entrySet().stream()
            .filter(e -> !e.getKey().equals(e.getValue()))
            .anyMatch(e -> e.getKey().equals(page) || e.getValue().equals(page));
  }

  /** The picture of a page on which lists or numbers follow from what was told. */
  private static boolean pictures(PageComparison page, String path) {
    return page.after().path().equals(path) && !page.derived().isEmpty();
  }

  /** Styles, scripts and pictures; then whatever nothing else explains. */
  private void files() {
    List<String> look =
        sites.changed().stream().filter(f -> f.startsWith("assets/") && !pictured(f)).toList();
    if (!look.isEmpty()) {
      String named =
          look.stream()
              .limit(MOST_NAMED)
              .map(f -> LookFile.shown(sites, f))
              .collect(Collectors.joining(", "));
      int more = look.size() - MOST_NAMED;
      String rest = more > 0 ? " and " + more + " more" : "";
      entries.add(Entry.of(Cause.LOOK_CHANGED, "", named + rest));
    }
    List<Entry> rest = new Unexplained(sites, pages, entries, mentionsChanged()).entries();
    entries.addAll(rest);
    if (entries.isEmpty() && !sites.changed().isEmpty()) {
      String files = String.join(", ", sites.changed());
      entries.add(Entry.of(Cause.LOOK_CHANGED, "", "markup of " + files));
    }
  }

  /** Whether an edited text names others, or others as often, than before. */
  private boolean mentionsChanged() {
    return pages.stream()
        .flatMap(p -> p.pairs().stream())
        .anyMatch(
            pair ->
                !pair.old().mentions().keySet().equals(pair.now().mentions().keySet())
                    || pair.old().citations().size() != pair.now().citations().size());
  }
}
