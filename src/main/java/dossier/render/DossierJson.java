package dossier.render;

import com.fasterxml.jackson.annotation.JsonProperty;
import dossier.identity.Landing;
import dossier.model.Alias;
import dossier.model.Citation;
import dossier.model.EdtfDate;
import dossier.model.Event;
import dossier.model.Profile;
import dossier.model.Role;
import dossier.model.Settings;
import dossier.model.Source;
import java.util.List;
import java.util.Optional;

/** The whole dossier as one JSON file; {@code dossier.schema.json} says what each key means. */
final class DossierJson {
  private DossierJson() {}

  record Whole(
      @JsonProperty("$schema") String schema,
      String title,
      String description,
      String language,
      String base,
      Optional<String> licence,
      List<SourceItem> sources,
      List<ProfileItem> profiles,
      List<EventItem> events,
      List<TieItem> ties) {}

  record SourceItem(
      String id,
      String url,
      String title,
      String kind,
      String rights,
      Optional<String> byline,
      Optional<String> publisher,
      Optional<String> date,
      Optional<String> original,
      String capture,
      String annotations,
      int mentions) {}

  record ProfileItem(
      String id,
      String url,
      String name,
      String kind,
      Optional<String> summary,
      List<String> aliases,
      List<RoleItem> roles,
      List<String> sameAs,
      int mentions) {}

  record RoleItem(String title, Optional<String> of, Optional<String> from, Optional<String> to) {}

  record EventItem(
      String id,
      String url,
      String title,
      Optional<String> date,
      String status,
      Optional<String> place,
      List<String> participants,
      Optional<String> summary,
      List<CitedItem> cites) {}

  record CitedItem(String source, int paragraph, String url) {}

  record TieItem(String first, String second, String url, int paragraphs, int events) {}

  static Whole of(Press press, List<Event> chronicle, Ties ties) {
    Settings settings = press.edition().dossier().settings();
    String base = settings.base().toString();
    return new Whole(
        "dossier.schema.json",
        settings.title(),
        settings.description(),
        settings.language(),
        base,
        settings.licence(),
        press.edition().dossier().sources().stream().map(s -> source(s, press, base)).toList(),
        press.edition().dossier().profiles().stream().map(p -> profile(p, press, base)).toList(),
        chronicle.stream().map(e -> event(e, press, base)).toList(),
        ties.all().stream().map(t -> tie(t, base)).toList());
  }

  private static SourceItem source(Source source, Press press, String base) {
    Citation citation = source.head().citation();
    return new SourceItem(
        source.id(),
        base + Urls.source(source),
        source.title(),
        source.kind().word(),
        source.rights().word(),
        citation.byline(),
        source.publisher(),
        source.date().map(EdtfDate::text),
        citation.url(),
        source.sha256(),
        base + Urls.annotations(source),
        press.mentions(source).size());
  }

  private static ProfileItem profile(Profile profile, Press press, String base) {
    return new ProfileItem(
        profile.slug(),
        base + Urls.entity(profile),
        profile.name(),
        profile.kind().word(),
        profile.summary(),
        profile.aliases().stream().map(Alias::text).toList(),
        profile.roles().stream().map(DossierJson::role).toList(),
        profile.sameAs(),
        press.index().of(profile.slug()).size());
  }

  private static RoleItem role(Role role) {
    return new RoleItem(
        role.title(), role.of(), role.from().map(EdtfDate::text), role.to().map(EdtfDate::text));
  }

  private static EventItem event(Event event, Press press, String base) {
    return new EventItem(
        event.slug(),
        base + Urls.entity(event),
        event.name(),
        event.date().map(EdtfDate::text),
        event.status().word(),
        event.place(),
        event.participants(),
        event.summary(),
        press.edition().texts().accounts().get(event.slug()).citations().stream()
            .flatMap(c -> cited(press.edition().citing().of(c), base).stream())
            .toList());
  }

  private static Optional<CitedItem> cited(Landing landing, String base) {
    String anchor = landing.passage().map(p -> "#" + p.anchor()).orElse("");
    return landing
        .source()
        .map(s -> new CitedItem(s.id(), landing.paragraph(), base + Urls.source(s) + anchor));
  }

  private static TieItem tie(Ties.Tie tie, String base) {
    return new TieItem(
        tie.first().slug(),
        tie.second().slug(),
        base + tie.path(),
        tie.strength() - tie.events().size(),
        tie.events().size());
  }
}
