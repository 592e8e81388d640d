package dossier.render;

import dossier.json.Json;
import dossier.model.Alias;
import dossier.model.EdtfDate;
import dossier.model.EdtfDate.Part;
import dossier.model.EdtfDate.Precision;
import dossier.model.Entity;
import dossier.model.Event;
import dossier.model.Source;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Entities of the FollowTheMoney model, one a line, as Aleph and its kin import them. */
final class FollowTheMoney {
  private FollowTheMoney() {}

  private record Item(String id, String schema, Properties properties) {}

  private record Properties(
      Optional<List<String>> name,
      Optional<List<String>> title,
      Optional<List<String>> alias,
      Optional<List<String>> summary,
      Optional<List<String>> date,
      Optional<List<String>> startDate,
      Optional<List<String>> endDate,
      Optional<List<String>> publisher,
      Optional<List<String>> author,
      Optional<List<String>> involved,
      List<String> sourceUrl) {}

  static String of(Press press, List<Event> chronicle) {
    String base = press.edition().dossier().settings().base().toString();
    List<Item> items = new ArrayList<>();
    press.edition().dossier().profiles().stream().map(p -> named(p, base)).forEach(items::add);
    chronicle.stream().map(e -> event(e, base)).forEach(items::add);
    press.edition().dossier().sources().stream().map(s -> article(s, base)).forEach(items::add);
    StringBuilder lines = new StringBuilder();
    items.forEach(i -> lines.append(Json.compact(i)).append('\n'));
    return lines.toString();
  }

  private static Item named(Entity entity, String base) {
    String schema =
        switch (entity.kind()) {
          case PERSON -> "Person";
          case ORGANISATION -> "Organization";
          case PLACE -> "Address";
          case WORK -> "Document";
          case EVENT -> "Event";
        };
    List<String> aliases = entity.aliases().stream().map(Alias::text).toList();
    return new Item(
        entity.slug(),
        schema,
        new Properties(
            one(Optional.of(entity.name())),
            Optional.empty(),
            aliases.isEmpty() ? Optional.empty() : Optional.of(aliases),
            one(entity.summary()),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            List.of(base + Urls.entity(entity))));
  }

  private static Item event(Event event, String base) {
    return new Item(
        event.slug(),
        "Event",
        new Properties(
            one(Optional.of(event.name())),
            Optional.empty(),
            Optional.empty(),
            one(event.summary()),
            one(event.date().flatMap(FollowTheMoney::plain)),
            one(event.date().flatMap(d -> end(d, Optional.of(d.from())))),
            one(event.date().flatMap(d -> end(d, d.to()))),
            Optional.empty(),
            Optional.empty(),
            event.participants().isEmpty() ? Optional.empty() : Optional.of(event.participants()),
            List.of(base + Urls.entity(event))));
  }

  private static Item article(Source source, String base) {
    return new Item(
        "source-" + source.id(),
        "Article",
        new Properties(
            Optional.empty(),
            one(Optional.of(source.title())),
            Optional.empty(),
            Optional.empty(),
            one(source.date().flatMap(FollowTheMoney::plain)),
            Optional.empty(),
            Optional.empty(),
            one(source.publisher()),
            one(source.head().citation().byline()),
            Optional.empty(),
            List.of(base + Urls.source(source))));
  }

  private static Optional<List<String>> one(Optional<String> value) {
    return value.map(List::of);
  }

  /** A date without doubt, as far as its first part is known: the model has no others. */
  private static Optional<String> plain(EdtfDate date) {
    return date.to().isPresent() || date.doubtful() ? Optional.empty() : known(date.from());
  }

  /** One end of an interval without doubt. */
  private static Optional<String> end(EdtfDate date, Optional<Part> part) {
    return date.to().isEmpty() || date.doubtful()
        ? Optional.empty()
        : part.flatMap(FollowTheMoney::known);
  }

  /** As far as it is known; the model has years of four digits. */
  private static Optional<String> known(Part part) {
    int year = part.first().getYear();
    if (part.precision().compareTo(Precision.YEAR) < 0 || year < 1 || year > 9999) {
      return Optional.empty();
    }
    String day = part.first().toString();
    return Optional.of(
        switch (part.precision()) {
          case YEAR, SEASON -> day.substring(0, 4);
          case MONTH -> day.substring(0, 7);
          default -> day;
        });
  }
}
