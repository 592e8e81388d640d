package dossier.render;

import dossier.markdown.MarkdownText;
import dossier.model.EntityKind;
import dossier.model.Essay;
import dossier.model.Event;
import dossier.model.Profile;
import dossier.model.Settings;
import dossier.model.Source;
import dossier.render.page.DataPage;
import dossier.render.page.EntityLink;
import dossier.render.page.EssayPage;
import dossier.render.page.Frame;
import dossier.render.page.HomePage;
import dossier.render.page.Listing;
import dossier.render.page.NotFound;
import dossier.render.page.PartyLink;
import dossier.render.page.QuotationsPage;
import dossier.render.page.QuoteList;
import dossier.render.page.SearchPage;
import dossier.render.page.SourceLink;
import dossier.render.page.Sources;
import dossier.render.page.Timeline;
import java.text.Collator;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Builds home, the indexes, the timeline, about and 404. */
final class OverviewPages {
  private static final int HOME_PEOPLE = 6;
  private static final int HOME_OTHERS = 3;

  /** So many names stand below the search; the lists of a larger dossier hold them by kind. */
  private static final int MOST_NAMES = 600;

  private static final int HOME_SOURCES = 12;

  private final Press press;
  private final Frames frames;
  private final List<Event> chronicle;
  private final Settings settings;
  private final Years years;
  private final Footing footing;
  private final SourceLists sourceLists;

  OverviewPages(Press press, Frames frames, List<Event> chronicle) {
    this.press = press;
    this.frames = frames;
    this.chronicle = chronicle;
    this.sourceLists = new SourceLists(press, frames);
    this.footing = new Footing(press, chronicle);
    this.years = new Years(press, chronicle);
    this.settings = press.edition().dossier().settings();
  }

  HomePage home() {
    String path = PageKind.HOME.address();
    Account.Rendered text = essay("home", path);
    JsonLd.Thing site =
        JsonLd.builder("WebSite")
            .name(settings.title())
            .description(Optional.of(settings.description()))
            .url(frames.address(path))
            .language(Optional.of(settings.language()))
            .build();
    Frame frame =
        frames.frame(
            new Frames.Spec(
                path,
                settings.title(),
                settings.description(),
                PageKind.HOME.section(),
                "website",
                JsonLd.graph(site),
                List.of()));
    return new HomePage(
        frame,
        text.html(),
        text.evidence(),
        principal(path),
        years.marked(path),
        latest(path),
        footing.sure(path),
        footing.open(path),
        counts());
  }

  /** Sources stand in the order of their dates; those without a date last. */
  private List<SourceLink> latest(String path) {
    List<Source> dated = new ArrayList<>(press.edition().dossier().sources());
    dated.removeIf(s -> s.date().isEmpty());
    Collections.reverse(dated);
    press.edition().dossier().sources().stream()
        .filter(s -> s.date().isEmpty())
        .forEach(dated::add);
    return dated.stream().limit(HOME_SOURCES).map(s -> press.link(s, path, 0)).toList();
  }

  /** People first, and countries, which every text names, last; of each kind the most named. */
  private List<EntityLink> principal(String path) {
    Comparator<EntityLink> most =
        Comparator.comparing((EntityLink l) -> -l.count()).thenComparing(EntityLink::name);
    return Stream.of(EntityKind.PERSON, EntityKind.ORGANISATION, EntityKind.WORK, EntityKind.PLACE)
        .flatMap(
            kind ->
                press.edition().dossier().profiles().stream()
                    .filter(p -> p.kind() == kind)
                    .map(p -> press.link(p, path, press.index().of(p.slug()).size()))
                    .filter(l -> l.count() > 0)
                    .sorted(most)
                    .limit(kind == EntityKind.PERSON ? HOME_PEOPLE : HOME_OTHERS))
        .toList();
  }

  private List<String> counts() {
    int mentions = press.edition().stories().values().stream().mapToInt(List::size).sum();
    Messages words = press.messages();
    return List.of(
        words.get("count.sources", press.edition().dossier().sources().size()),
        words.get("count.profiles", press.edition().dossier().profiles().size()),
        words.get("count.events", chronicle.size()),
        words.get("count.mentions", mentions));
  }

  Listing profiles() {
    String path = PageKind.PROFILES.address();
    Collator collator = Collator.getInstance(settings.locale());
    Comparator<Profile> byName =
        Comparator.comparing((Profile p) -> sortName(p), collator::compare)
            .thenComparing(Profile::slug);
    List<Listing.Group> groups = new ArrayList<>();
    for (EntityKind kind : EntityKind.values()) {
      List<EntityLink> entries =
          press.edition().dossier().profiles().stream()
              .filter(p -> p.kind() == kind)
              .sorted(byName)
              .map(p -> press.link(p, path, press.index().of(p.slug()).size()))
              .toList();
      if (!entries.isEmpty()) {
        List<EntityLink> named = entries.stream().filter(l -> l.count() > 0).toList();
        List<EntityLink> unnamed = entries.stream().filter(l -> l.count() == 0).toList();
        groups.add(new Listing.Group(kind.word(), named, unnamed));
      }
    }
    return new Listing(frame(PageKind.PROFILES), groups);
  }

  /** People are sorted by their last name. */
  private static String sortName(Profile profile) {
    String name = profile.name();
    int space = name.lastIndexOf(' ');
    return profile.kind() == EntityKind.PERSON && space > 0
        ? name.substring(space + 1) + " " + name.substring(0, space)
        : name;
  }

  Sources sources() {
    return sourceLists.all(frame(PageKind.SOURCES));
  }

  SourceLists sourceLists() {
    return sourceLists;
  }

  Timeline events() {
    String path = PageKind.EVENTS.address();
    return new Timeline(frame(PageKind.EVENTS), years.listed(path), chronicle.size());
  }

  /** The years that have a page of their own. */
  List<Integer> paged() {
    return years.paged();
  }

  /** The page of one year. */
  Timeline year(int year) {
    String path = Urls.year(year);
    String title = press.messages().get("timeline.year", years.word(year));
    Frames.Spec spec =
        new Frames.Spec(
            path,
            title,
            press.messages().get("description.year", settings.title(), years.word(year)),
            PageKind.EVENTS.section(),
            "website",
            page(path, title),
            List.of());
    List<Timeline.Year> only = years.only(year, path);
    return new Timeline(frames.frame(spec), only, only.get(0).count());
  }

  QuotationsPage quotations() {
    String path = PageKind.QUOTATIONS.address();
    EvidenceLines lines = new EvidenceLines(press);
    List<QuotationsPage.Group> groups = new ArrayList<>();
    for (String slug : press.quotations().speakers()) {
      QuoteList quotes = lines.quotes(press.quotations().by(slug), path);
      press
          .entity(slug)
          .ifPresent(
              e ->
                  groups.add(
                      new QuotationsPage.Group(
                          e.root(),
                          new PartyLink(e.name(), Urls.root(path) + Urls.entity(e)),
                          quotes)));
    }
    groups.sort(
        Comparator.comparing((QuotationsPage.Group g) -> -size(g.quotes()))
            .thenComparing(g -> g.speaker().name()));
    QuoteList others = lines.quotes(press.quotations().withoutProfile(), path);
    if (!others.lines().isEmpty()) {
      groups.add(new QuotationsPage.Group("unknown", new PartyLink("", ""), others));
    }
    return new QuotationsPage(frame(PageKind.QUOTATIONS), groups);
  }

  private static int size(QuoteList quotes) {
    return quotes.lines().size() + quotes.more();
  }

  SearchPage search() {
    String path = PageKind.SEARCH.address();
    Collator collator = Collator.getInstance(settings.locale());
    List<EntityLink> entries =
        Stream.concat(
                press.edition().dossier().entities().stream().map(e -> press.link(e, path, 0)),
                press.edition().dossier().sources().stream().map(s -> entry(s, path)))
            .sorted(
                Comparator.comparing(EntityLink::name, collator::compare)
                    .thenComparing(EntityLink::href))
            .toList();
    boolean few = entries.size() <= MOST_NAMES;
    return new SearchPage(frame(PageKind.SEARCH), few ? entries : List.of());
  }

  private static EntityLink entry(Source source, String path) {
    return new EntityLink(
        Urls.root(path) + Urls.source(source), source.title(), source.kind().word(), "", 0);
  }

  EssayPage about() {
    String path = PageKind.ABOUT.address();
    Account.Rendered text = essay("about", path);
    Optional<Essay> about = press.edition().dossier().about();
    String title = about.flatMap(Essay::title).orElse(press.messages().get("nav.about"));
    return new EssayPage(overview(PageKind.ABOUT, title), text.html(), text.evidence());
  }

  /** What can be taken away, the search index aside. */
  DataPage data(Map<String, byte[]> data) {
    List<DataPage.File> files =
        data.entrySet().stream()
            .filter(f -> !DataFiles.part(f.getKey()))
            .map(
                f ->
                    new DataPage.File(
                        "data/" + f.getKey(),
                        f.getKey(),
                        "data." + f.getKey(),
                        f.getValue().length / 1024 + 1))
            .toList();
    List<DataPage.File> all = new ArrayList<>(files);
    all.add(1, schema("dossier.schema.json"));
    all.add(2, schema("evidence.schema.json"));
    return new DataPage(frame(PageKind.DATA), all);
  }

  private static DataPage.File schema(String name) {
    return new DataPage.File("data/" + name, name, "data." + name, 0);
  }

  NotFound notFound() {
    String title = press.messages().get("404.title");
    Frames.Spec spec =
        new Frames.Spec(
            PageKind.NOT_FOUND.address(),
            title,
            press.messages().get("404.description"),
            "",
            "website",
            page(PageKind.NOT_FOUND.address(), title),
            List.of());
    return new NotFound(frames.absolute(spec));
  }

  private Account.Rendered essay(String name, String path) {
    MarkdownText text = press.edition().texts().essays().get(name);
    return text == null
        ? new Account.Rendered("", List.of())
        : Account.render(text, press.edition().essays().getOrDefault(name, List.of()), press, path);
  }

  /** The frame of a page that is the only one of its kind. */
  Frame frame(PageKind kind) {
    return overview(kind, press.messages().get("title." + kind.section()));
  }

  private Frame overview(PageKind kind, String title) {
    String path = kind.address();
    String description = press.messages().get("description." + kind.section(), settings.title());
    return frames.frame(
        new Frames.Spec(
            path, title, description, kind.section(), "website", page(path, title), List.of()));
  }

  private JsonLd.Graph page(String path, String title) {
    return JsonLd.graph(JsonLd.builder("WebPage").name(title).url(frames.address(path)).build());
  }
}
