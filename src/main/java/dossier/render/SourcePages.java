package dossier.render;

import dossier.markdown.CitedParagraph;
import dossier.markdown.Html;
import dossier.markdown.MarkdownHtml;
import dossier.markdown.MarkdownText;
import dossier.markdown.Passage;
import dossier.model.Audit;
import dossier.model.Citation;
import dossier.model.EdtfDate;
import dossier.model.Entity;
import dossier.model.EntityKind;
import dossier.model.Event;
import dossier.model.Mention;
import dossier.model.Profile;
import dossier.model.Retold;
import dossier.model.Source;
import dossier.model.SourceKind;
import dossier.render.page.ClaimLine;
import dossier.render.page.EntityLink;
import dossier.render.page.Fact;
import dossier.render.page.MarginNote;
import dossier.render.page.SourcePage;
import dossier.render.page.StoryBlock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Builds the page of a source. */
final class SourcePages {
  private final Press press;
  private final Frames frames;
  private final SourceHeads heads;
  private final SourceCitations citations;
  private final MarginNotes margin;
  private final Around around;
  private final Map<String, List<Event>> citing = new HashMap<>();
  private final Map<String, Integer> places = new HashMap<>();

  SourcePages(Press press, Frames frames, List<Event> chronicle) {
    for (Event event : chronicle) {
      press.edition().texts().accounts().get(event.slug()).citations().stream()
          .map(CitedParagraph::source)
          .distinct()
          .forEach(id -> citing.computeIfAbsent(id, k -> new ArrayList<>()).add(event));
    }
    List<Source> all = press.edition().dossier().sources();
    for (int i = 0; i < all.size(); i++) {
      places.put(all.get(i).id(), i);
    }
    this.press = press;
    this.frames = frames;
    this.heads = new SourceHeads(press, frames);
    this.citations = new SourceCitations(press, frames);
    this.margin = new MarginNotes(press);
    this.around = new Around(press, chronicle);
  }

  SourcePage page(Source source) {
    String path = Urls.source(source);
    MarkdownText story = press.story(source);
    List<Mention> mentions = press.mentions(source);
    List<Source> all = press.edition().dossier().sources();
    int at = places.get(source.id());
    String language =
        source.head().citation().language().orElse(press.edition().dossier().settings().language());
    List<ClaimLine> claims = press.claims().on(source, press, path);
    return new SourcePage(
        heads.frame(source, path, story),
        source.kind().word(),
        digestOf(source),
        source.trust().orElse(""),
        String.join(", ", source.outlets()),
        source.note().orElse(""),
        Shown.deck(source).orElse(""),
        facts(source.head().citation(), source.kind() == SourceKind.DIGEST, path),
        source.retells().map(r -> original(r, path)).orElse(List.of()),
        source.retells().flatMap(Retold::note).orElse(""),
        language,
        Frames.direction(language),
        blocks(source, story, mentions, claims, path),
        Shown.all(source) ? source.head().captions() : List.of(),
        cast(source, mentions, path),
        events(source, path),
        around.before(source, path),
        around.day(source),
        around.after(source, path),
        claims,
        CapturePages.has(source) ? Urls.root(path) + Urls.capture(source) : "",
        SourceChanges.of(source),
        SourceChanges.damaged(source),
        source.audit().with(Audit.Fate.KEPT).size(),
        fileName(source),
        Shown.hash(source),
        source.id() + ".md",
        citations.words(source, path),
        citations.formats(source),
        Urls.root(path) + Urls.annotations(source),
        at > 0 ? List.of(press.link(all.get(at - 1), path, 0)) : List.of(),
        at + 1 < all.size() ? List.of(press.link(all.get(at + 1), path, 0)) : List.of());
  }

  private static String fileName(Source source) {
    String path = source.capture().file().path();
    return path.substring(path.lastIndexOf('/') + 1);
  }

  private static String digestOf(Source source) {
    boolean digest = source.kind() == SourceKind.DIGEST;
    return digest ? source.publisher().orElse("") : "";
  }

  /** Labelled parts of a citation; a digest bears the dates of its original, and says so. */
  private List<Fact> facts(Citation c, boolean digest, String path) {
    List<Fact> facts = new ArrayList<>();
    add(facts, c, "byline", c.byline(), "");
    String outlet = c.publisher().map(p -> press.outletHref(p, path)).orElse("");
    add(facts, c, "publisher", c.publisher(), outlet);
    String prefix = digest ? "original-" : "";
    add(facts, c, prefix + "published", c.published().map(press.dates()::point), "");
    Optional<EdtfDate> updated = c.updated().filter(u -> !c.published().equals(Optional.of(u)));
    add(facts, c, prefix + "updated", updated.map(press.dates()::of), "");
    add(facts, c, "url", c.url(), c.url().orElse(""));
    add(facts, c, "archived", c.archived(), c.archived().orElse(""));
    add(facts, c, "retrieved", c.retrieved().map(press.dates()::of), "");
    return facts;
  }

  private List<Fact> original(Retold retold, String path) {
    List<Fact> facts = new ArrayList<>();
    Citation c = retold.citation();
    add(facts, c, "title", c.title(), "");
    facts.addAll(facts(c, false, path));
    retold.sha256().ifPresent(h -> facts.add(new Fact("fact.sha256", h, "", "")));
    return facts;
  }

  private static void add(
      List<Fact> facts, Citation c, String part, Optional<String> value, String href) {
    String why = c.inferred().getOrDefault(part.replace("original-", ""), "");
    value.ifPresent(v -> facts.add(new Fact("fact." + part, v, href, why)));
  }

  /** What the blocks of a story are made of; the text is told by identity. */
  private record BlocksOf(MarkdownText story, StoryDecoration decoration) {}

  /** The story with what stands beside its paragraphs. */
  private List<StoryBlock> blocks(
      Source source,
      MarkdownText story,
      List<Mention> mentions,
      List<ClaimLine> claims,
      String path) {
    StoryDecoration decoration = StoryDecoration.of(source, story, mentions, press, path);
    Map<Integer, MarginNote> notes = margin.of(source, mentions, claims, path);
    List<MarkdownHtml.Block> shown =
        Shown.all(source)
            ? press
                .recall()
                .of(
                    "blocks",
                    source.id(),
                    new BlocksOf(story, decoration),
                    () -> MarkdownHtml.blocks(story, decoration))
            : excerpt(source, story, decoration);
    List<StoryBlock> blocks = new ArrayList<>();
    for (MarkdownHtml.Block block : shown) {
      List<MarginNote> beside =
          block.passages().stream()
              .flatMap(p -> Optional.ofNullable(notes.get(p.number())).stream())
              .toList();
      blocks.add(new StoryBlock(block.html(), beside));
    }
    String gone = decoration.gone(story, press);
    if (!gone.isEmpty()) {
      blocks.add(new StoryBlock(gone, List.of()));
    }
    return blocks;
  }

  private static List<MarkdownHtml.Block> excerpt(
      Source source, MarkdownText story, StoryDecoration decoration) {
    List<MarkdownHtml.Block> blocks = new ArrayList<>();
    for (Passage p : story.passages()) {
      if (!p.heading()) {
        String text = Shown.paragraph(source, p) ? Html.escape(p.plain()) : "…";
        String html = "<p id=\"" + p.anchor() + "\">" + decoration.lead(p) + text + "</p>\n";
        blocks.add(new MarkdownHtml.Block(html, List.of(p)));
      }
    }
    return blocks;
  }

  private List<EntityLink> cast(Source source, List<Mention> mentions, String path) {
    Map<String, Integer> counts = new LinkedHashMap<>();
    mentions.forEach(m -> counts.merge(m.slug(), 1, Integer::sum));
    return counts.entrySet().stream()
        .flatMap(
            e -> press.entity(e.getKey()).map(x -> card(x, source, path, e.getValue())).stream())
        .sorted(Comparator.comparing((EntityLink l) -> -l.count()).thenComparing(EntityLink::name))
        .toList();
  }

  private EntityLink card(Entity entity, Source source, String path, int count) {
    String role =
        entity instanceof Profile profile && entity.kind() == EntityKind.PERSON
            ? press.office(profile, source.date())
            : "";
    String summary = entity.summary().orElse("");
    String note = joined(role, summary);
    EntityLink link = press.link(entity, path, count);
    return new EntityLink(link.href(), link.name(), link.kind(), note, count);
  }

  /** The office of the day, then the summary; the summary alone where it begins with the office. */
  private static String joined(String office, String summary) {
    if (office.isEmpty() || summary.isEmpty()) {
      return office + summary;
    }
    String open = office.substring(0, office.length() - 1);
    String role = open.substring(open.indexOf(' ') + 1);
    boolean same = summary.regionMatches(true, 0, role, 0, role.length());
    boolean goesOn = same && summary.startsWith(",", role.length());
    return goesOn
        ? open + summary.substring(role.length())
        : same ? summary : office + " " + summary;
  }

  private List<EntityLink> events(Source source, String path) {
    return citing.getOrDefault(source.id(), List.of()).stream().map(e -> dated(e, path)).toList();
  }

  private EntityLink dated(Event event, String path) {
    String date = event.date().map(press.dates()::of).orElse("");
    EntityLink link = press.link(event, path, 0);
    return new EntityLink(link.href(), link.name(), link.kind(), date, 0);
  }
}
