package dossier.reference;

import dossier.diagnostic.Diagnostics;
import dossier.diagnostic.KeyPlace;
import dossier.diagnostic.Location;
import dossier.diagnostic.Rule;
import dossier.diagnostic.TextFile;
import dossier.markdown.CitedParagraph;
import dossier.markdown.Texts;
import dossier.model.Citation;
import dossier.model.Dossier;
import dossier.model.EdtfDate;
import dossier.model.Entity;
import dossier.model.EntityKind;
import dossier.model.Event;
import dossier.model.EventStatus;
import dossier.model.Profile;
import dossier.model.Role;
import dossier.model.Source;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;

/** Finds what cannot be true as it is written, whatever the sources say. */
final class Contradictions {
  /** Days by which the date of a place may run ahead of that of another. */
  private static final int ZONES = 1;

  private final Dossier dossier;
  private final Texts texts;
  private final Diagnostics diagnostics;
  private final Map<String, Entity> entities = new TreeMap<>();
  private final Map<String, Source> sources = new TreeMap<>();

  Contradictions(Dossier dossier, Texts texts, Diagnostics diagnostics) {
    this.dossier = dossier;
    this.texts = texts;
    this.diagnostics = diagnostics;
    dossier.entities().forEach(e -> entities.put(e.slug(), e));
    dossier.sources().forEach(s -> sources.put(s.id(), s));
  }

  void check() {
    dossier.profiles().forEach(this::roles);
    dossier.events().forEach(this::event);
    dossier.sources().forEach(this::source);
  }

  private void roles(Profile profile) {
    for (Role role : profile.roles()) {
      if (role.of().filter(profile.slug()::equals).isPresent()) {
        impossible(
            profile.file(),
            "of",
            profile.slug(),
            "`" + role.title() + "` is an office of `" + profile.slug() + "` itself",
            "`of` names the country or body whose office it is");
      }
      if (surelyBefore(role.to(), role.from(), 0)) {
        impossible(
            profile.file(),
            "to",
            role.to().get().text(),
            "`"
                + role.title()
                + "` ends on "
                + role.to().get()
                + ", before it begins on "
                + role.from().get(),
            "`to` is the first day without the office");
      }
    }
  }

  private void event(Event event) {
    event.place().ifPresent(place -> place(event, place));
    if (event.participants().contains(event.slug())) {
      itself(event, "participants", "takes part in itself");
    }
    if (event.after().contains(event.slug())) {
      itself(event, "after", "follows itself");
    }
    for (String before : event.after()) {
      if (entities.get(before) instanceof Event other
          && surelyBefore(event.date(), other.date(), 0)) {
        impossible(
            event.file(),
            "after",
            before,
            "the event of "
                + event.date().get()
                + " follows `"
                + before
                + "`, which was on "
                + other.date().get(),
            "mend one of the dates, or take the event out of `after`");
      }
    }
    later(event);
  }

  private void place(Event event, String place) {
    Optional<EntityKind> kind = Optional.ofNullable(entities.get(place)).map(Entity::kind);
    if (kind.filter(k -> k != EntityKind.PLACE && k != EntityKind.ORGANISATION).isPresent()) {
      impossible(
          event.file(),
          "place",
          place,
          "`" + place + "` is no place: its kind is " + kind.get().word(),
          "name a profile whose kind is `place`; who took part belongs under `participants`");
    }
  }

  private void itself(Event event, String key, String what) {
    impossible(
        event.file(),
        key,
        event.slug(),
        "`" + event.slug() + "` " + what,
        "name another, or take it out");
  }

  /** A source may announce what is to come; that it occurred, only a later one can tell. */
  private void later(Event event) {
    List<Source> cited =
        texts.accounts().get(event.slug()).citations().stream()
            .map(CitedParagraph::source)
            .distinct()
            .map(sources::get)
            .filter(Objects::nonNull)
            .toList();
    boolean early =
        !cited.isEmpty()
            && cited.stream().allMatch(s -> surelyBefore(s.date(), event.date(), ZONES));
    if (early && event.status() == EventStatus.OCCURRED) {
      Source last = cited.get(cited.size() - 1);
      disagree(
          KeyPlace.of(event.file(), "date", event.date().get().text()),
          "the event is said to have occurred on "
              + event.date().get()
              + ", after every source that it cites: `"
              + last.id()
              + "` is of "
              + last.date().get(),
          "mend the date, write `status: planned`, or cite a source that tells it");
    }
  }

  private void source(Source source) {
    Citation citation = source.head().citation();
    if (surelyBefore(citation.retrieved(), citation.published(), ZONES)) {
      disagree(source, "retrieved", citation.retrieved(), "published", citation.published());
    }
    if (surelyBefore(citation.updated(), citation.published(), ZONES)) {
      disagree(source, "updated", citation.updated(), "published", citation.published());
    }
  }

  private void disagree(
      Source source, String one, Optional<EdtfDate> a, String other, Optional<EdtfDate> b) {
    disagree(
        Location.ofFile(source.capture().file().path()),
        "`" + one + "` is " + a.get() + ", before `" + other + "`, which is " + b.get(),
        "say in the sidecar which of the two is right");
  }

  private void disagree(Location place, String message, String hint) {
    diagnostics.add(Rule.DATES_DISAGREE, place, message, hint);
  }

  private void impossible(TextFile file, String key, String value, String message, String hint) {
    diagnostics.add(Rule.IMPOSSIBLE, KeyPlace.of(file, key, value), message, hint);
  }

  /** Whether no reading of the first date is later than the second, less some days. */
  private static boolean surelyBefore(Optional<EdtfDate> a, Optional<EdtfDate> b, int days) {
    return a.isPresent()
        && b.isPresent()
        && !a.get().doubtful()
        && !b.get().doubtful()
        && !a.get().latest().equals(LocalDate.MAX)
        && !b.get().earliest().equals(LocalDate.MIN)
        && a.get().latest().plusDays(days).isBefore(b.get().earliest());
  }
}
