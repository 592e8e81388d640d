package dossier.render;

import dossier.diagnostic.Diagnostics;
import dossier.diagnostic.Location;
import dossier.diagnostic.Rule;
import dossier.markdown.LinkInserter;
import dossier.markdown.LinkInserter.Inserted;
import dossier.markdown.SourceWriter;
import dossier.model.Dossier;
import dossier.model.Entity;
import dossier.model.Event;
import dossier.model.Head;
import dossier.model.Mention;
import dossier.model.Source;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Supplier;

/** Writes every page of a dossier. Pages are made in parallel; none depends on another. */
public final class Renderer {
  private static final List<String> ASSETS =
      List.of(
          "assets/dossier.css",
          "assets/dossier.js",
          "assets/search.js",
          "assets/icon.svg",
          "assets/preview.png",
          "assets/preview-event.png",
          "assets/preview-network.png",
          "assets/preview-profile.png",
          "assets/preview-source.png",
          "data/dossier.schema.json");
  private static final Comparator<Event> BY_DATE =
      Comparator.comparing((Event e) -> e.date().map(d -> d.sortDay()).orElse(LocalDate.MAX))
          .thenComparing(e -> e.date().map(d -> d.text()).orElse(""))
          .thenComparing(Event::slug);

  private final Press press;
  private final Templates templates;
  private final Engine engine;
  private final Sink sink;
  private final Dossier dossier;
  private final SourcePages sources;
  private final EntityPages entities;
  private final OverviewPages overviews;
  private final TiePages tiePages;
  private final Map<String, byte[]> data;
  private final Ties ties;

  private record Job(String path, String template, Supplier<Object> page) {}

  private Renderer(Edition edition, Templates templates, Sink sink, Diagnostics diagnostics) {
    this.dossier = edition.dossier();
    this.templates = templates;
    this.sink = sink;
    Messages messages = Messages.of(templates, dossier.settings().locale(), diagnostics);
    this.engine = new Engine(templates, messages, dossier.settings().locale(), diagnostics);
    this.press = new Press(edition, messages);
    Frames frames = new Frames(dossier.settings());
    List<Event> chronicle = dossier.events().stream().sorted(BY_DATE).toList();
    this.sources = new SourcePages(press, frames, chronicle);
    this.ties = new Ties(press, chronicle);
    this.tiePages = new TiePages(press, frames, ties);
    this.entities = new EntityPages(press, frames, chronicle, ties);
    this.data = new DataFiles(press, ties, chronicle).all();
    this.overviews = new OverviewPages(press, frames, chronicle);
  }

  /** Writes all pages, feeds and assets of an edition into the sink. */
  public static void render(
      Edition edition, Templates templates, Sink sink, Diagnostics diagnostics) {
    Renderer renderer = new Renderer(edition, templates, sink, diagnostics);
    strays(templates, diagnostics);
    renderer.render();
  }

  /** Files of an overlay that no page would ever use. */
  private static void strays(Templates templates, Diagnostics diagnostics) {
    for (String name : templates.laidOver()) {
      boolean words = name.matches("messages(?:_[a-z]{2,3})?\\.properties");
      boolean own = name.startsWith("fragments/") || name.matches("(?:assets|data)/.*");
      if (!words && !own && templates.packed(name).isEmpty()) {
        diagnostics.add(
            Rule.STRAY_TEMPLATE,
            Location.ofFile(templates.shown(name)),
            "no page uses `" + name + "`",
            "the handbook's page on templates lists the names; fragments go into fragments/");
      }
    }
  }

  private void render() {
    List<Job> jobs = jobs();
    jobs.parallelStream().forEach(this::write);
    dossier.sources().parallelStream().forEach(this::markdown);
    dossier.sources().parallelStream()
        .forEach(s -> text(Urls.annotations(s), WebAnnotations.of(s, press)));
    data.forEach((name, bytes) -> sink.write("data/" + name, bytes));
    TreeSet<String> assets = new TreeSet<>(ASSETS);
    templates.laidOver().stream().filter(n -> n.startsWith("assets/")).forEach(assets::add);
    for (String asset : assets) {
      templates.bytes(asset).ifPresent(bytes -> sink.write(asset, bytes));
    }
    List<String> listed =
        jobs.stream().map(Job::path).filter(p -> !p.equals("404.html")).sorted().toList();
    text("sitemap.xml", Syndication.sitemap(dossier.settings(), listed));
    text("feed.xml", Syndication.feed(dossier.settings(), dossier.sources()));
    new SearchIndex(press, ties).write(sink);
    text("robots.txt", Syndication.robots(dossier.settings()));
    text(".nojekyll", "");
  }

  private List<Job> jobs() {
    List<Job> jobs = new ArrayList<>();
    jobs.add(new Job("index.html", "home", overviews::home));
    jobs.add(new Job("sources.html", "sources", overviews::sources));
    jobs.add(new Job("profiles.html", "profiles", overviews::profiles));
    jobs.add(new Job("events.html", "events", overviews::events));
    jobs.add(new Job("timeline.html", "timeline", overviews::timeline));
    Supplier<Object> network = () -> tiePages.network(overviews.frame("network.html", "network"));
    jobs.add(new Job("network.html", "network", network));
    ties.all().forEach(t -> jobs.add(new Job(t.path(), "dyad", () -> tiePages.dyad(t))));
    jobs.add(new Job("data.html", "data", () -> overviews.data(data)));
    jobs.add(new Job("about.html", "about", overviews::about));
    jobs.add(new Job("search.html", "search", overviews::search));
    jobs.add(new Job("404.html", "404", overviews::notFound));
    dossier
        .sources()
        .forEach(s -> jobs.add(new Job(Urls.source(s), "source", () -> sources.page(s))));
    dossier
        .profiles()
        .forEach(p -> jobs.add(new Job(Urls.entity(p), "profile", () -> entities.profile(p))));
    dossier
        .events()
        .forEach(e -> jobs.add(new Job(Urls.entity(e), "event", () -> entities.event(e))));
    dossier.entities().forEach(e -> mentions(e, jobs));
    return jobs;
  }

  private void mentions(Entity entity, List<Job> jobs) {
    int pages = Concordance.pages(press.index().of(entity.slug()).size());
    for (int i = 2; i <= pages; i++) {
      int page = i;
      Supplier<Object> mentions = () -> entities.mentions(entity, page);
      jobs.add(new Job(Urls.mentions(entity, page), "concordance", mentions));
    }
  }

  private void write(Job job) {
    engine.render(job.template(), job.page().get()).ifPresent(html -> text(job.path(), html));
  }

  /**
   * The Markdown version: front matter and story with the links put in; only where it may be shown.
   */
  private void markdown(Source source) {
    boolean all = Shown.all(source);
    Head head = all ? source.head() : source.head().citedOnly();
    text("sources/" + source.id() + ".md", SourceWriter.write(head, all ? linked(source) : ""));
  }

  private String linked(Source source) {
    List<Inserted> links =
        press.edition().stories().getOrDefault(source.id(), List.of()).stream()
            .filter(Mention::linked)
            .flatMap(
                m ->
                    press
                        .entity(m.slug())
                        .map(e -> new Inserted(m.span(), "../" + Urls.entity(e)))
                        .stream())
            .toList();
    return LinkInserter.insert(source.body(), links);
  }

  private void text(String path, String text) {
    sink.write(path, text.getBytes(StandardCharsets.UTF_8));
  }
}
