package dossier.render;

import dossier.model.EdtfDate;
import dossier.model.Entity;
import dossier.model.Event;
import dossier.model.EventStatus;
import dossier.model.Grade;
import dossier.model.Mention;
import dossier.model.Profile;
import dossier.model.Role;
import dossier.model.Source;
import dossier.render.page.ConcordancePage;
import dossier.render.page.EntityLink;
import dossier.render.page.EventLine;
import dossier.render.page.EventPage;
import dossier.render.page.Evidence;
import dossier.render.page.Frame;
import dossier.render.page.KwicGroup;
import dossier.render.page.PageLink;
import dossier.render.page.ProfilePage;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;

/** Builds the pages of profiles and events. */
final class EntityPages {
  private static final int MOST_RELATED = 12;
  private static final Comparator<Role> BY_START =
      Comparator.comparing(r -> r.from().map(EdtfDate::earliest).orElse(LocalDate.MIN));

  private final Press press;
  private final Frames frames;
  private final List<Event> chronicle;
  private final Ties ties;
  private final EvidenceLines lines;

  /** The place of each source among all, by its page. */
  private final Map<String, Integer> places = new HashMap<>();

  EntityPages(Press press, Frames frames, List<Event> chronicle, Ties ties) {
    this.ties = ties;
    this.press = press;
    this.frames = frames;
    this.chronicle = chronicle;
    this.lines = new EvidenceLines(press);
    for (Source source : press.edition().dossier().sources()) {
      places.put(Urls.source(source), places.size());
    }
  }

  ProfilePage profile(Profile profile) {
    String path = Urls.entity(profile);
    Account.Rendered account = account(profile, path);
    List<KwicGroup> concordance = Concordance.of(profile.slug(), 1, press, path);
    JsonLd.Thing thing =
        JsonLd.builder(JsonLd.type(profile.kind()))
            .name(profile.name())
            .description(profile.summary())
            .url(frames.address(path))
            .sameAs(profile.sameAs())
            .build();
    return new ProfilePage(
        frame(profile, path, "profiles", thing),
        profile.kind().word(),
        profile.summary().orElse(""),
        account.html(),
        account.evidence(),
        profile.roles().stream().sorted(BY_START).map(r -> role(r, path)).toList(),
        names(profile),
        events(profile, path),
        lines.accounts(profile.slug(), path),
        lines.quotes(press.quotations().by(profile.slug()), path),
        lines.quotes(press.quotations().to(profile.slug()), path),
        concordance,
        press.index().of(profile.slug()).size(),
        pages(profile, 1, path),
        related(profile, path),
        ties(profile, path),
        press.outlets().published(profile).stream().map(s -> press.link(s, path, 0)).toList(),
        profile.sameAs());
  }

  EventPage event(Event event) {
    String path = Urls.entity(event);
    Account.Rendered account = account(event, path);
    List<KwicGroup> concordance = Concordance.of(event.slug(), 1, press, path);
    int at = chronicle.indexOf(event);
    Optional<Entity> place = event.place().flatMap(press::entity);
    JsonLd.Thing thing =
        JsonLd.builder("Event")
            .name(event.name())
            .description(event.summary())
            .url(frames.address(path))
            .start(JsonLd.iso(event.date()))
            .location(place.map(p -> JsonLd.named("Place", p.name())))
            .build();
    return new EventPage(
        frame(event, path, "events", thing),
        press.line(event, path),
        status(event),
        lines.grade(press.grade(event)),
        place.map(p -> press.link(p, path, 0)).stream().toList(),
        event.participants().stream()
            .flatMap(s -> press.entity(s).stream())
            .map(e -> press.link(e, path, 0))
            .toList(),
        account.html(),
        account.evidence(),
        bySource(event, account.evidence(), path),
        lines.accounts(event.slug(), path),
        lines.quotes(press.quotations().at(event.slug()), path),
        lines.versions(event, path),
        concordance,
        press.index().of(event.slug()).size(),
        pages(event, 1, path),
        at > 0 ? List.of(press.line(chronicle.get(at - 1), path)) : List.of(),
        at >= 0 && at + 1 < chronicle.size()
            ? List.of(press.line(chronicle.get(at + 1), path))
            : List.of());
  }

  /** That something took place takes two sources; else it is reported. What was planned is open. */
  private String status(Event event) {
    if (event.status() == EventStatus.PLANNED) {
      return "upcoming";
    }
    boolean confirmed = press.grade(event).filter(Grade::confirmed).isPresent();
    boolean reported = event.status() == EventStatus.OCCURRED && !confirmed;
    return reported ? "reported" : event.status().word();
  }

  /** The mentions that the page of an entity has no room for. */
  ConcordancePage mentions(Entity entity, int page) {
    String path = Urls.mentions(entity, page);
    List<KwicGroup> concordance = Concordance.of(entity.slug(), page, press, path);
    String section = entity instanceof Event ? "events" : "profiles";
    String title = press.messages().get("concordance.page", entity.name(), page);
    JsonLd.Thing thing = JsonLd.builder("WebPage").name(title).url(frames.address(path)).build();
    Frames.Spec spec =
        new Frames.Spec(
            path,
            title,
            press.messages().get("concordance.page", entity.name(), page),
            section,
            "article",
            JsonLd.graph(thing),
            List.of());
    return new ConcordancePage(
        frames.frame(spec),
        press.link(entity, path, 0),
        concordance,
        press.index().of(entity.slug()).size(),
        pages(entity, page, path));
  }

  private List<PageLink> pages(Entity entity, int current, String path) {
    int count = Concordance.pages(press.index().of(entity.slug()).size());
    return IntStream.rangeClosed(1, count > 1 ? count : 0)
        .mapToObj(
            n ->
                new PageLink(
                    Urls.root(path) + Urls.mentions(entity, n) + "#concordance", n, n == current))
        .toList();
  }

  private Account.Rendered account(Entity entity, String path) {
    List<Mention> mentions = press.edition().accounts().getOrDefault(entity.slug(), List.of());
    return Account.render(
        press.edition().texts().accounts().get(entity.slug()), mentions, press, path);
  }

  private Frame frame(Entity entity, String path, String section, JsonLd.Thing thing) {
    String list = press.messages().get("nav." + section);
    JsonLd.Thing crumbs = frames.crumbs(section, list, entity.name(), path);
    return frames.frame(
        new Frames.Spec(
            path,
            entity.name(),
            entity.summary().orElse(""),
            section,
            "article",
            JsonLd.graph(thing, crumbs),
            List.of()));
  }

  private ProfilePage.RoleLine role(Role role, String path) {
    Optional<Entity> of = role.of().flatMap(press::entity);
    return new ProfilePage.RoleLine(
        role.title(),
        of.map(Entity::name).orElse(""),
        of.map(e -> Urls.root(path) + Urls.entity(e)).orElse(""),
        press.dates().span(role.from(), role.to()));
  }

  private List<ProfilePage.NameCount> names(Profile profile) {
    Map<String, Integer> counts = new TreeMap<>();
    press
        .index()
        .of(profile.slug())
        .forEach(e -> counts.merge(e.surface().replaceFirst("^The ", "the "), 1, Integer::sum));
    return counts.entrySet().stream()
        .map(e -> new ProfilePage.NameCount(e.getKey(), e.getValue()))
        .sorted(
            Comparator.comparing((ProfilePage.NameCount n) -> -n.count())
                .thenComparing(ProfilePage.NameCount::name))
        .toList();
  }

  private List<EventLine> events(Profile profile, String path) {
    return chronicle.stream()
        .filter(
            e ->
                e.participants().contains(profile.slug())
                    || e.place().equals(Optional.of(profile.slug())))
        .map(e -> press.line(e, path))
        .toList();
  }

  private List<EntityLink> related(Profile profile, String path) {
    return press.index().sharedParagraphs(profile.slug()).entrySet().stream()
        .flatMap(e -> press.entity(e.getKey()).map(x -> press.link(x, path, e.getValue())).stream())
        .filter(l -> !l.kind().equals("event"))
        .sorted(Comparator.comparing((EntityLink l) -> -l.count()).thenComparing(EntityLink::name))
        .limit(MOST_RELATED)
        .toList();
  }

  private List<EntityLink> ties(Profile profile, String path) {
    return ties.of(profile.slug()).stream()
        .flatMap(t -> t.other(profile.slug()).stream().map(o -> tie(t, o, path)))
        .limit(MOST_RELATED)
        .toList();
  }

  private static EntityLink tie(Ties.Tie tie, Profile other, String path) {
    String href = Urls.root(path) + tie.path();
    return new EntityLink(href, other.name(), other.kind().word(), "", tie.strength());
  }

  /** Who of an event some paragraphs name. */
  private List<EntityLink> named(
      Event event, Source source, List<Integer> paragraphs, String path) {
    Set<String> there = new LinkedHashSet<>(event.participants());
    event.place().ifPresent(there::add);
    Set<String> named = new HashSet<>();
    press.mentions(source).stream()
        .filter(m -> paragraphs.contains(m.passage()))
        .forEach(m -> named.add(m.slug()));
    return there.stream()
        .filter(named::contains)
        .flatMap(s -> press.entity(s).stream())
        .map(e -> press.link(e, path, 0))
        .toList();
  }

  private List<EventPage.SourceEvidence> bySource(
      Event event, List<Evidence> evidence, String path) {
    Map<Integer, List<Evidence>> grouped = new TreeMap<>();
    String root = Urls.root(path);
    for (Evidence e : evidence) {
      int hash = e.href().indexOf('#');
      String page = e.href().substring(root.length(), hash < 0 ? e.href().length() : hash);
      Optional.ofNullable(places.get(page))
          .ifPresent(at -> grouped.computeIfAbsent(at, k -> new ArrayList<>()).add(e));
    }
    List<EventPage.SourceEvidence> all = new ArrayList<>();
    grouped.forEach(
        (at, own) -> {
          Source source = press.edition().dossier().sources().get(at);
          own.sort(Comparator.comparing(Evidence::paragraph));
          List<Integer> numbers = own.stream().map(Evidence::paragraph).toList();
          all.add(
              new EventPage.SourceEvidence(
                  press.link(source, path, own.size()),
                  own,
                  named(event, source, numbers, path),
                  lines.from(source, numbers)));
        });
    return all;
  }
}
