package dossier.render;

import com.fasterxml.jackson.annotation.JsonProperty;
import dossier.model.EdtfDate;
import dossier.model.EdtfDate.Precision;
import dossier.model.EntityKind;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Structured data in the words of schema.org. */
final class JsonLd {
  private static final String CONTEXT = "https://schema.org";

  private JsonLd() {}

  /** One thing; what is absent is left out. */
  record Thing(
      @JsonProperty("@type") String type,
      @JsonProperty("@id") Optional<String> id,
      Optional<String> name,
      Optional<String> headline,
      Optional<String> description,
      Optional<String> url,
      Optional<String> inLanguage,
      Optional<String> datePublished,
      Optional<String> startDate,
      Optional<Thing> location,
      Optional<Thing> author,
      Optional<Thing> publisher,
      Optional<Thing> isBasedOn,
      Optional<List<String>> sameAs,
      Optional<List<ListItem>> itemListElement) {}

  /** An entry of a breadcrumb list. */
  record ListItem(@JsonProperty("@type") String type, int position, String name, String item) {}

  /** Several things on one page. */
  record Graph(
      @JsonProperty("@context") String context, @JsonProperty("@graph") List<Thing> graph) {}

  static Graph graph(Thing... things) {
    return new Graph(CONTEXT, List.of(things));
  }

  /** A thing with no more than type and name. */
  static Thing named(String type, String name) {
    return builder(type).name(name).build();
  }

  static Builder builder(String type) {
    return new Builder(type);
  }

  static Thing breadcrumbs(List<ListItem> items) {
    return builder("BreadcrumbList").items(items).build();
  }

  static ListItem crumb(int position, String name, String address) {
    return new ListItem("ListItem", position, name, address);
  }

  static String type(EntityKind kind) {
    return switch (kind) {
      case PERSON -> "Person";
      case ORGANISATION -> "Organization";
      case PLACE -> "Place";
      case WORK -> "CreativeWork";
      case EVENT -> "Event";
    };
  }

  /** A date as ISO 8601, if it is one without doubt. */
  static Optional<String> iso(Optional<EdtfDate> date) {
    return date.filter(d -> d.to().isEmpty() && !d.doubtful())
        .filter(d -> d.from().precision() == Precision.DAY)
        .map(d -> d.from().zone().isPresent() ? d.text() : d.from().first().toString());
  }

  /** Gathers what is known of a thing. */
  static final class Builder {
    private final String type;
    private Optional<String> name = Optional.empty();
    private Optional<String> headline = Optional.empty();
    private Optional<String> description = Optional.empty();
    private Optional<String> url = Optional.empty();
    private Optional<String> language = Optional.empty();
    private Optional<String> published = Optional.empty();
    private Optional<String> start = Optional.empty();
    private Optional<Thing> location = Optional.empty();
    private Optional<Thing> author = Optional.empty();
    private Optional<Thing> publisher = Optional.empty();
    private Optional<Thing> basedOn = Optional.empty();
    private Optional<List<String>> sameAs = Optional.empty();
    private Optional<List<ListItem>> items = Optional.empty();

    Builder(String type) {
      this.type = type;
    }

    Builder name(String value) {
      name = Optional.of(value);
      return this;
    }

    Builder headline(String value) {
      headline = Optional.of(value);
      return this;
    }

    Builder description(Optional<String> value) {
      description = value;
      return this;
    }

    Builder url(String value) {
      url = Optional.of(value);
      return this;
    }

    Builder language(Optional<String> value) {
      language = value;
      return this;
    }

    Builder published(Optional<String> value) {
      published = value;
      return this;
    }

    Builder start(Optional<String> value) {
      start = value;
      return this;
    }

    Builder location(Optional<Thing> value) {
      location = value;
      return this;
    }

    Builder author(Optional<Thing> value) {
      author = value;
      return this;
    }

    Builder publisher(Optional<Thing> value) {
      publisher = value;
      return this;
    }

    Builder basedOn(Optional<Thing> value) {
      basedOn = value;
      return this;
    }

    Builder sameAs(List<String> value) {
      sameAs = value.isEmpty() ? Optional.empty() : Optional.of(value);
      return this;
    }

    Builder items(List<ListItem> value) {
      items = Optional.of(value);
      return this;
    }

    Thing build() {
      return new Thing(
          type,
          url.map(u -> u + "#" + type.toLowerCase(Locale.ROOT)),
          name,
          headline,
          description,
          url,
          language,
          published,
          start,
          location,
          author,
          publisher,
          basedOn,
          sameAs,
          items);
    }
  }
}
