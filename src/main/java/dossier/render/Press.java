package dossier.render;

import dossier.identity.Destination;
import dossier.identity.Destinations;
import dossier.markdown.MarkdownText;
import dossier.markdown.Passage;
import dossier.model.EdtfDate;
import dossier.model.Entity;
import dossier.model.Event;
import dossier.model.Grade;
import dossier.model.Mention;
import dossier.model.Profile;
import dossier.model.RivalAccount;
import dossier.model.Role;
import dossier.model.Source;
import dossier.model.SourceKind;
import dossier.recall.Recall;
import dossier.render.page.EntityLink;
import dossier.render.page.EventLine;
import dossier.render.page.SourceLink;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * What all page builders share: the edition, its index, words and dates, and the links they make.
 * Relative addresses are made for the page at {@code from}.
 */
final class Press {
  private final Edition edition;
  private final MentionIndex index;
  private final QuotationIndex quotations;
  private final Claims claims;
  private final Outlets outlets;
  private final Messages messages;
  private final Recall recall;
  private final DateWords dates;
  private final Destinations destinations;
  private final Map<String, Entity> entities = new TreeMap<>();
  private final Map<String, Source> sources = new TreeMap<>();

  Press(Edition edition, Messages messages, Recall recall) {
    this.recall = recall;
    this.edition = edition;
    this.index = new MentionIndex(edition);
    this.quotations = new QuotationIndex(edition);
    this.claims = new Claims(edition);
    this.destinations = new Destinations(edition.dossier(), edition.texts());
    this.outlets = new Outlets(edition.dossier());
    this.messages = messages;
    this.dates = new DateWords(messages);
    edition.dossier().entities().forEach(e -> entities.put(e.slug(), e));
    edition.dossier().sources().forEach(s -> sources.put(s.id(), s));
  }

  Edition edition() {
    return edition;
  }

  /** Of what the build before made. */
  Recall recall() {
    return recall;
  }

  MentionIndex index() {
    return index;
  }

  QuotationIndex quotations() {
    return quotations;
  }

  Claims claims() {
    return claims;
  }

  Messages messages() {
    return messages;
  }

  DateWords dates() {
    return dates;
  }

  /** Where a link leads that an editor wrote by hand. */
  Optional<Destination> destination(String address) {
    return destinations.of(address);
  }

  Optional<Entity> entity(String slug) {
    return Optional.ofNullable(entities.get(slug));
  }

  Optional<Source> source(String id) {
    return Optional.ofNullable(sources.get(id));
  }

  /** The mentions of a source, in order. */
  List<Mention> mentions(Source source) {
    return edition.stories().getOrDefault(source.id(), List.of());
  }

  MarkdownText story(Source source) {
    return edition.texts().stories().get(source.id());
  }

  EntityLink link(Entity entity, String from, int count) {
    String note = entity.summary().orElse("");
    return new EntityLink(
        Urls.root(from) + Urls.entity(entity), entity.name(), entity.kind().word(), note, count);
  }

  SourceLink link(Source source, String from, int count) {
    boolean inferred =
        source.head().citation().inferred().containsKey("published")
            || source
                .retells()
                .map(r -> r.citation().inferred().containsKey("published"))
                .orElse(false);
    String date = source.date().map(dates::point).orElse("");
    return new SourceLink(
        Urls.root(from) + Urls.source(source),
        source.title(),
        foreign(source),
        source.publisher().orElse(""),
        by(source, date),
        source.publisher().map(p -> outletHref(p, from)).orElse(""),
        date,
        source.date().map(EdtfDate::text).orElse(""),
        source.kind().word(),
        inferred,
        Shown.all(source) ? source.head().deck().orElse("") : "",
        count);
  }

  private String by(Source source, String date) {
    String outlet = source.publisher().isPresent() ? outlet(source) : "";
    return outlet + (outlet.isEmpty() || date.isEmpty() ? "" : " · ") + date;
  }

  /** The language of a source, if the interface has another; else empty. */
  String foreign(Source source) {
    return source
        .head()
        .citation()
        .language()
        .filter(l -> !l.equals(edition.dossier().settings().language()))
        .orElse("");
  }

  EventLine line(Event event, String from) {
    return new EventLine(
        Urls.root(from) + Urls.entity(event),
        event.name(),
        event.date().map(dates::of).orElse(""),
        event.date().map(EdtfDate::text).orElse(""),
        event.status().word(),
        event.date().map(EdtfDate::doubtful).orElse(false),
        event.summary().orElse(""),
        event.place().flatMap(this::entity).map(Entity::name).orElse(""),
        LaneDrawing.of(event));
  }

  /** Who published it; of a digest whose report it tells, since its paragraphs are its own. */
  String outlet(Source source) {
    boolean digest = source.kind() == SourceKind.DIGEST;
    return source
        .publisher()
        .map(outlet -> digest ? messages.get("cite.digest", outlet) : outlet)
        .orElse(source.title());
  }

  /** Address of the profile of an outlet; empty if it has none. */
  String outletHref(String publisher, String from) {
    return outlets.profile(publisher).map(p -> Urls.root(from) + Urls.entity(p)).orElse("");
  }

  Outlets outlets() {
    return outlets;
  }

  /** What kind of text a source is, and whether it is to be handled with care. */
  String strength(Source source) {
    String kind = messages.get("kind." + source.kind().word());
    boolean care = source.trust().isPresent() || !source.outlets().isEmpty();
    return care ? kind + "; " + messages.get("strength.care") : kind;
  }

  /** What carries an event; empty if nothing is cited for it. */
  Optional<Grade> grade(Event event) {
    return Optional.ofNullable(edition.evidence().grades().get(event.slug()));
  }

  /** Whether the answers to a question agree, in words. */
  String agreement(RivalAccount account) {
    int answers = account.answers();
    if (answers == 1) {
      return messages.get(
          account.sources() == 1 ? "account.one" : "account.agree", account.sources());
    }
    return messages.get(
        account.dated() ? "account.dated" : "account.differ", answers, account.sources());
  }

  /**
   * The office of a person at the date of a text, as a sentence: held then, before or after; empty
   * without a date, or if the date has no end.
   */
  String office(Profile profile, Optional<EdtfDate> date) {
    return standing(profile, date).map(s -> messages.get(s.key(), s.role())).orElse("");
  }

  /** The same, as words behind the name. */
  String officeBeside(Profile profile, Optional<EdtfDate> date) {
    return standing(profile, date).map(s -> messages.get(s.key() + ".short", s.role())).orElse("");
  }

  /** An office, and how it stands to a day. */
  private record Standing(String key, String role) {}

  private Optional<Standing> standing(Profile profile, Optional<EdtfDate> date) {
    Optional<EdtfDate> day = date.filter(d -> !d.latest().equals(LocalDate.MAX));
    String then = roleOn(profile, day);
    if (day.isEmpty() || !then.isEmpty()) {
      return then.isEmpty() ? Optional.empty() : Optional.of(new Standing("office.then", then));
    }
    Optional<Role> before =
        profile.roles().stream()
            .filter(r -> r.to().filter(t -> !t.latest().isAfter(day.get().earliest())).isPresent())
            .max(Comparator.comparing(r -> r.to().orElseThrow().sortDay()));
    Optional<Role> after =
        profile.roles().stream()
            .filter(r -> r.from().filter(f -> f.earliest().isAfter(day.get().latest())).isPresent())
            .min(Comparator.comparing(r -> r.from().orElseThrow().sortDay()));
    if (before.isPresent()) {
      String key =
          after.filter(before.get()::sameOffice).isPresent() ? "office.between" : "office.former";
      return Optional.of(new Standing(key, role(before.get())));
    }
    return after.map(r -> new Standing("office.later", role(r)));
  }

  private String role(Role role) {
    return role.of()
        .flatMap(this::entity)
        .map(of -> messages.get("role.of", role.title(), of.name()))
        .orElse(role.title());
  }

  /** A role of a profile on a day, such as {@code prime minister of Israel}; empty if none. */
  private String roleOn(Profile profile, Optional<EdtfDate> date) {
    return date.flatMap(
            d ->
                profile.roles().stream()
                    .filter(r -> r.heldOn(d.sortDay()) && r.heldOn(last(d)))
                    .findFirst())
        .map(this::role)
        .orElse("");
  }

  private static LocalDate last(EdtfDate date) {
    boolean open = date.latest().equals(LocalDate.MAX);
    return open ? date.sortDay() : date.latest();
  }

  /** Address of a paragraph of a source; its head, when the paragraph is not there. */
  String paragraph(Source source, Optional<Passage> passage, String from) {
    String page = Urls.root(from) + Urls.source(source);
    return passage.map(p -> page + "#" + p.anchor()).orElse(page);
  }

  /** A text cut at a word, with an ellipsis where something was left out. */
  static String shortened(String text, int length) {
    String line = text.replaceAll("\\s+", " ").strip();
    if (line.length() <= length) {
      return line;
    }
    int space = line.lastIndexOf(' ', length);
    int end = space > length / 2 ? space : length;
    if (Character.isHighSurrogate(line.charAt(end - 1))) {
      end--;
    }
    return line.substring(0, end) + " …";
  }
}
