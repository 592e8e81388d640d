package dossier.render;

import dossier.diagnostic.Diagnostics;
import dossier.diagnostic.Location;
import dossier.diagnostic.Rule;
import dossier.markdown.LinkInserter;
import dossier.markdown.LinkInserter.Inserted;
import dossier.markdown.MarkdownText;
import dossier.markdown.SourceWriter;
import dossier.model.Dossier;
import dossier.model.Event;
import dossier.model.Head;
import dossier.model.Mention;
import dossier.model.Source;
import dossier.recall.Recall;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Writes every page of a dossier. Pages are made in parallel; none depends on another. */
public final class Renderer {
  private static final List<String> ASSETS =
      List.of(
          "assets/dossier.css",
          "assets/pages.css",
          "assets/dossier.js",
          "assets/search.js",
          "assets/icon.svg",
          "assets/preview.png",
          "assets/preview-event.png",
          "assets/preview-network.png",
          "assets/preview-profile.png",
          "assets/preview-source.png",
          "data/dossier.schema.json",
          "data/evidence.schema.json");
  private final Press press;
  private final Templates templates;
  private final Engine engine;
  private final Sink sink;
  private final Dossier dossier;
  private final Makers makers;
  private final Ties ties;
  private final Peeks peeks;
  private final Previews previews;
  private final Recall recall;
  private final Look look;

  /** What all pages depend on besides what is in them. */
  private record Look(Map<String, String> templates, Locale locale) {}

  /** What a page is made of. */
  private record PageOf(String template, Object page, Look look) {}

  /** What the other versions of a source are made of; the story is told by identity. */
  private record VersionsOf(
      Source source,
      MarkdownText story,
      List<Mention> mentions,
      List<String> addresses,
      URI base) {}

  /** A page to render. */
  private record Job(String template, PageKind.Made made) {}

  /**
   * A renderer of one edition.
   *
   * @param sink takes all pages, feeds and assets
   * @param recall of what the pages were made that the sink can leave as they are
   */
  public Renderer(
      Edition edition, Templates templates, Sink sink, Recall recall, Diagnostics diagnostics) {
    strays(templates, diagnostics);
    this.look = new Look(overlay(templates), edition.dossier().settings().locale());
    this.dossier = edition.dossier();
    this.templates = templates;
    this.sink = sink;
    this.recall = recall;
    Messages messages = Messages.of(templates, dossier.settings().locale(), diagnostics);
    this.engine = new Engine(templates, messages, dossier.settings().locale(), diagnostics);
    this.press = new Press(edition, messages, recall);
    List<Event> chronicle = Chronicle.of(dossier.events());
    this.ties = new Ties(press, chronicle);
    this.peeks = new Peeks(press, ties);
    this.previews = new Previews(press, ties, templates);
    Frames frames = new Frames(dossier.settings(), peeks.files(), previews);
    this.makers = Makers.of(press, frames, chronicle, ties);
  }

  /** How many pages there are to make. */
  public int pages() {
    return (int) (jobs().count() + jobs(PageKind.MOVED).count());
  }

  /** Makes some pages ahead of all, for somebody who waits for them. */
  public void first(Set<String> paths, Sink waiting) {
    if (paths.isEmpty()) {
      return;
    }
    jobs()
        .filter(job -> paths.contains(job.made().path()))
        .forEach(
            job ->
                engine
                    .render(job.template(), job.made().page().get())
                    .ifPresent(
                        html ->
                            waiting.write(
                                job.made().path(), html.getBytes(StandardCharsets.UTF_8))));
  }

  private static Map<String, String> overlay(Templates templates) {
    Map<String, String> overlay = new TreeMap<>();
    templates.laidOver().forEach(n -> overlay.put(n, templates.text(n).orElse("")));
    return overlay;
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

  /** Writes all pages, feeds and assets into the sink. */
  public void render() {
    Map<String, byte[]> data = makers.dataFiles().all(); // here, or workers would wait for one
    List<Job> jobs = jobs().toList();
    write(jobs);
    write(jobs(PageKind.MOVED).toList());
    dossier.sources().parallelStream().forEach(this::versions);
    data.forEach((name, bytes) -> sink.write("data/" + name, bytes));
    TreeSet<String> assets = new TreeSet<>(ASSETS);
    templates.laidOver().stream().filter(n -> n.startsWith("assets/")).forEach(assets::add);
    for (String asset : assets) {
      templates.bytes(asset).ifPresent(bytes -> sink.write(asset, bytes));
    }
    List<String> listed =
        jobs.stream()
            .map(job -> job.made().path())
            .filter(path -> !path.equals(PageKind.NOT_FOUND.address()))
            .sorted()
            .toList();
    text("sitemap.xml", Syndication.sitemap(dossier.settings(), listed));
    text("feed.xml", Syndication.feed(dossier.settings(), dossier.sources()));
    new SearchIndex(press, ties).write(sink);
    peeks.write(sink);
    previews.write(sink);
    text("robots.txt", Syndication.robots(dossier.settings()));
    text(".nojekyll", "");
  }

  private Stream<Job> jobs() {
    return Arrays.stream(PageKind.values())
        .filter(kind -> kind != PageKind.MOVED)
        .flatMap(this::jobs);
  }

  private Stream<Job> jobs(PageKind kind) {
    return kind.pages(makers).map(made -> new Job(kind.template(), made));
  }

  /** Pages of one kind are heavy and stand together, so each worker takes the next one left. */
  private void write(List<Job> jobs) {
    AtomicInteger next = new AtomicInteger();
    IntStream.rangeClosed(0, ForkJoinPool.getCommonPoolParallelism())
        .parallel()
        .forEach(
            worker -> {
              for (int i = next.getAndIncrement(); i < jobs.size(); i = next.getAndIncrement()) {
                write(jobs.get(i));
              }
            });
  }

  private void write(Job job) {
    String path = job.made().path();
    Object page = job.made().page().get();
    boolean target = makers.movedPages().targets().contains(path);
    boolean same = recall.had("page", path, new PageOf(job.template(), page, look));
    if (same && !target && sink.keep(path)) {
      return;
    }
    Optional<String> html = engine.render(job.template(), page);
    html.ifPresent(text -> text(path, text));
    if (target) {
      html.ifPresent(text -> makers.movedPages().made(path, text));
    }
  }

  /** Other versions of a source, also at the addresses that they had under former ids. */
  private void versions(Source source) {
    List<String> ids = new ArrayList<>(source.formerly());
    ids.add(source.id());
    if (recall.had("versions", source.id(), versionsOf(source))
        && ids.stream().allMatch(this::keep)) {
      return;
    }
    String markdown = markdown(source);
    String annotations = WebAnnotations.of(source, press);
    for (String id : ids) {
      text(Urls.markdown(id), markdown);
      text(Urls.annotations(id), annotations);
    }
  }

  private VersionsOf versionsOf(Source source) {
    List<Mention> mentions = press.mentions(source);
    return new VersionsOf(
        source,
        press.story(source),
        mentions,
        mentions.stream().map(m -> press.entity(m.slug()).map(Urls::entity).orElse("")).toList(),
        dossier.settings().base());
  }

  private boolean keep(String id) {
    return sink.keep(Urls.markdown(id)) && sink.keep(Urls.annotations(id));
  }

  /**
   * The Markdown version: front matter and story with the links put in; only where it may be shown.
   */
  private String markdown(Source source) {
    boolean all = Shown.all(source);
    Head head = all ? source.head() : source.head().citedOnly();
    return SourceWriter.write(head, all ? linked(source) : "");
  }

  private String linked(Source source) {
    List<Inserted> links =
        press.mentions(source).stream()
            .filter(Mention::linked)
            .filter(m -> LinkInserter.fits(source.body(), m.span()))
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
