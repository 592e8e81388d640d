package dossier.render;

import dossier.markdown.Html;
import dossier.markdown.MarkdownHtml;
import dossier.markdown.MarkdownText;
import dossier.markdown.Passage;
import dossier.model.Audit;
import dossier.model.AuditRule;
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
import dossier.render.page.EntityLink;
import dossier.render.page.Fact;
import dossier.render.page.Frame;
import dossier.render.page.SourcePage;
import dossier.render.page.SourcePage.Change;
import dossier.render.page.SourcePage.ChangeGroup;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Builds the page of a source. */
final class SourcePages {
  private static final int LONGEST_CHANGE = 140;
  private static final Pattern TAG = Pattern.compile("</?[A-Za-z][^>]*>");
  private static final Pattern ODD_SPACE =
      Pattern.compile("[\\u00A0\\u2000-\\u200B\\u202F\\u3000]|  +");
  private static final Pattern LINK = Pattern.compile("!?\\[([^\\]]*)]\\([^)]*\\)");

  private final Press press;
  private final Frames frames;

  SourcePages(Press press, Frames frames) {
    this.press = press;
    this.frames = frames;
  }

  SourcePage page(Source source) {
    String path = Urls.source(source);
    MarkdownText story = press.story(source);
    List<Mention> mentions = press.edition().stories().getOrDefault(source.id(), List.of());
    List<Source> all = press.edition().dossier().sources();
    int at = all.indexOf(source);
    return new SourcePage(
        frame(source, path, story),
        source.kind().word(),
        digestOf(source),
        source.trust().orElse(""),
        String.join(", ", source.outlets()),
        source.note().orElse(""),
        deck(source),
        facts(source.head().citation(), source.kind() == SourceKind.DIGEST),
        source.retells().map(r -> original(r)).orElse(List.of()),
        source.retells().flatMap(Retold::note).orElse(""),
        source.head().citation().language().orElse(press.edition().dossier().settings().language()),
        Frames.direction(
            source
                .head()
                .citation()
                .language()
                .orElse(press.edition().dossier().settings().language())),
        body(source, story, mentions, path),
        Shown.all(source) ? source.head().captions() : List.of(),
        cast(source, mentions, path),
        events(source, path),
        changes(source),
        damaged(source),
        source.audit().with(Audit.Fate.KEPT).size(),
        fileName(source),
        source.capture().sha256(),
        source.id() + ".md",
        cite(source, path),
        at > 0 ? List.of(press.link(all.get(at - 1), path, 0)) : List.of(),
        at + 1 < all.size() ? List.of(press.link(all.get(at + 1), path, 0)) : List.of());
  }

  private static String deck(Source source) {
    return Shown.all(source) ? source.head().deck().orElse("") : "";
  }

  private static String fileName(Source source) {
    String path = source.capture().file().path();
    return path.substring(path.lastIndexOf('/') + 1);
  }

  private static String digestOf(Source source) {
    boolean digest = source.kind() == SourceKind.DIGEST;
    return digest ? source.publisher().orElse("") : "";
  }

  private Frame frame(Source source, String path, MarkdownText story) {
    String first =
        story.passages().stream()
            .filter(p -> !p.heading() && Shown.paragraph(source, p))
            .map(Passage::plain)
            .findFirst()
            .orElse("");
    String description = deck(source).isEmpty() ? first : deck(source);
    JsonLd.Thing article = article(source, path, description);
    JsonLd.Thing crumbs =
        JsonLd.breadcrumbs(
            List.of(
                JsonLd.crumb(
                    1, press.edition().dossier().settings().title(), frames.address("index.html")),
                JsonLd.crumb(
                    2, press.messages().get("nav.sources"), frames.address("sources.html")),
                JsonLd.crumb(3, source.title(), frames.address(path))));
    return frames.frame(
        new Frames.Spec(
            path,
            source.title(),
            description,
            "sources",
            "article",
            JsonLd.graph(article, crumbs),
            meta(source, path)));
  }

  private JsonLd.Thing article(Source source, String path, String description) {
    Citation c = source.head().citation();
    Optional<JsonLd.Thing> original =
        source
            .retells()
            .map(
                r ->
                    JsonLd.builder("NewsArticle")
                        .headline(r.citation().title().orElse(source.title()))
                        .published(JsonLd.iso(r.citation().published()))
                        .author(r.citation().byline().map(b -> JsonLd.named("Person", b)))
                        .publisher(
                            r.citation().publisher().map(p -> JsonLd.named("Organization", p)))
                        .build());
    boolean digest = source.kind() == SourceKind.DIGEST;
    String type = digest ? "Article" : "NewsArticle";
    String authorType = digest ? "Organization" : "Person";
    return JsonLd.builder(type)
        .headline(source.title())
        .description(Optional.of(Press.shortened(description, 190)).filter(d -> !d.isEmpty()))
        .url(frames.address(path))
        .language(
            c.language().or(() -> Optional.of(press.edition().dossier().settings().language())))
        .published(digest ? Optional.empty() : JsonLd.iso(source.date()))
        .author(c.byline().map(b -> JsonLd.named(authorType, b)))
        .publisher(c.publisher().map(p -> JsonLd.named("Organization", p)))
        .basedOn(original)
        .build();
  }

  private List<Frame.Meta> meta(Source source, String path) {
    List<Frame.Meta> meta = new ArrayList<>();
    Citation c = source.head().citation();
    meta.add(new Frame.Meta("citation_title", source.title()));
    c.byline().ifPresent(b -> meta.add(new Frame.Meta("citation_author", b)));
    JsonLd.iso(source.date())
        .ifPresent(
            d ->
                meta.add(
                    new Frame.Meta(
                        "citation_publication_date", d.substring(0, 10).replace('-', '/'))));
    c.publisher().ifPresent(p -> meta.add(new Frame.Meta("citation_journal_title", p)));
    meta.add(new Frame.Meta("citation_public_url", frames.address(path)));
    meta.add(new Frame.Meta("DC.title", source.title()));
    source.date().ifPresent(d -> meta.add(new Frame.Meta("DC.date", d.text())));
    return meta;
  }

  /** Labelled parts of a citation; a digest bears the dates of its original, and says so. */
  private List<Fact> facts(Citation c, boolean digest) {
    List<Fact> facts = new ArrayList<>();
    add(facts, c, "byline", c.byline(), "");
    add(facts, c, "publisher", c.publisher(), "");
    String prefix = digest ? "original-" : "";
    add(facts, c, prefix + "published", c.published().map(press.dates()::of), "");
    Optional<EdtfDate> updated = c.updated().filter(u -> !c.published().equals(Optional.of(u)));
    add(facts, c, prefix + "updated", updated.map(press.dates()::of), "");
    add(facts, c, "url", c.url(), c.url().orElse(""));
    add(facts, c, "archived", c.archived(), c.archived().orElse(""));
    add(facts, c, "retrieved", c.retrieved().map(press.dates()::of), "");
    return facts;
  }

  private List<Fact> original(Retold retold) {
    List<Fact> facts = new ArrayList<>();
    Citation c = retold.citation();
    add(facts, c, "title", c.title(), "");
    facts.addAll(facts(c, false));
    retold.sha256().ifPresent(h -> facts.add(new Fact("fact.sha256", h, "", "")));
    return facts;
  }

  private static void add(
      List<Fact> facts, Citation c, String part, Optional<String> value, String href) {
    String why = c.inferred().getOrDefault(part.replace("original-", ""), "");
    value.ifPresent(v -> facts.add(new Fact("fact." + part, v, href, why)));
  }

  private String body(Source source, MarkdownText story, List<Mention> mentions, String path) {
    List<dossier.model.OldAnchor> anchors =
        press.edition().dossier().anchors().stream()
            .filter(a -> a.source().equals(source.id()))
            .toList();
    StoryDecoration decoration = StoryDecoration.of(mentions, anchors, press, path);
    if (Shown.all(source)) {
      return MarkdownHtml.render(story, decoration);
    }
    StringBuilder html = new StringBuilder();
    for (Passage p : story.passages()) {
      if (!p.heading()) {
        String text = Shown.paragraph(source, p) ? Html.escape(p.plain()) : "…";
        html.append("<p id=\"").append(p.anchor()).append("\">");
        html.append(decoration.lead(p)).append(text).append("</p>\n");
      }
    }
    return html.toString();
  }

  private List<EntityLink> cast(Source source, List<Mention> mentions, String path) {
    Map<String, Integer> counts = new LinkedHashMap<>();
    mentions.forEach(m -> counts.merge(m.slug(), 1, Integer::sum));
    return counts.entrySet().stream()
        .flatMap(
            e -> press.entity(e.getKey()).map(x -> card(x, source, path, e.getValue())).stream())
        .sorted(
            java.util.Comparator.comparing((EntityLink l) -> -l.count())
                .thenComparing(EntityLink::name))
        .toList();
  }

  private EntityLink card(Entity entity, Source source, String path, int count) {
    String role =
        entity instanceof Profile profile && entity.kind() == EntityKind.PERSON
            ? press.roleOn(profile, source.date())
            : "";
    String summary = entity.summary().orElse("");
    String note = joined(role, summary);
    EntityLink link = press.link(entity, path, count);
    return new EntityLink(link.href(), link.name(), link.kind(), note, count);
  }

  /** The role of the day, then the summary, unless that begins with the same word. */
  private static String joined(String role, String summary) {
    if (role.isEmpty() || summary.isEmpty()) {
      return role + summary;
    }
    String first = role.split(" ")[0];
    boolean same = summary.regionMatches(true, 0, first, 0, first.length());
    return same
        ? summary
        : Character.toUpperCase(role.charAt(0)) + role.substring(1) + ". " + summary;
  }

  private List<EntityLink> events(Source source, String path) {
    return press.edition().dossier().events().stream()
        .filter(e -> cites(e, source))
        .map(e -> dated(e, path))
        .toList();
  }

  private boolean cites(Event event, Source source) {
    return press.edition().texts().accounts().get(event.slug()).citations().stream()
        .anyMatch(c -> c.source().equals(source.id()));
  }

  private EntityLink dated(Event event, String path) {
    String date = event.date().map(press.dates()::of).orElse("");
    EntityLink link = press.link(event, path, 0);
    return new EntityLink(link.href(), link.name(), link.kind(), date, 0);
  }

  private static List<ChangeGroup> changes(Source source) {
    Map<String, List<Audit.Entry>> groups =
        source.audit().entries().stream()
            .filter(e -> e.fate() != Audit.Fate.KEPT && e.fate() != Audit.Fate.MARKED)
            .collect(
                Collectors.groupingBy(
                    e -> e.fate().word() + " " + e.rule().word(),
                    java.util.TreeMap::new,
                    Collectors.toList()));
    return groups.values().stream()
        .map(
            list ->
                new ChangeGroup(
                    list.get(0).fate().word(),
                    list.get(0).rule().word(),
                    list.stream().map(e -> change(source, e)).toList()))
        .toList();
  }

  private static List<Change> damaged(Source source) {
    return source.audit().with(Audit.Fate.MARKED).stream().map(e -> change(source, e)).toList();
  }

  /** Cut pieces are shown only as far as the rights to the source go. */
  private static Change change(Source source, Audit.Entry entry) {
    String seen = LINK.matcher(TAG.matcher(entry.text()).replaceAll(" ")).replaceAll("$1");
    seen = entry.rule() == AuditRule.SPACES ? ODD_SPACE.matcher(seen).replaceAll("·") : seen;
    String text = Shown.all(source) ? Press.shortened(seen, LONGEST_CHANGE) : "";
    boolean repaired = entry.fate() == Audit.Fate.REPAIRED;
    String result =
        repaired && Shown.all(source)
            ? Press.shortened(entry.result(), LONGEST_CHANGE)
            : repaired ? "" : entry.result();
    return new Change(entry.line(), text, result);
  }

  /** How to cite the page, made of the parts that are known. */
  private String cite(Source source, String path) {
    Messages words = press.messages();
    String outlet = source.publisher().orElse("");
    List<String> parts = new ArrayList<>(List.of("“" + source.title() + "”"));
    if (source.kind() == SourceKind.DIGEST) {
      parts.add(outlet.isEmpty() ? words.get("cite.own") : words.get("cite.of", outlet));
    } else if (!outlet.isEmpty()) {
      parts.add(outlet);
    }
    parts.add(source.date().map(press.dates()::of).orElse(words.get("date.none")));
    String dossier = press.edition().dossier().settings().title();
    return String.join(", ", parts) + ". " + words.get("cite.in", dossier, frames.address(path));
  }
}
