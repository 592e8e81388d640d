package dossier.annotate;

import dossier.diagnostic.TextFile;
import dossier.model.Alias;
import dossier.model.EdtfDate;
import dossier.model.Entity;
import dossier.model.EntityKind;
import dossier.model.Event;
import dossier.model.EventStatus;
import dossier.model.LinkPolicy;
import dossier.model.Profile;
import dossier.model.Role;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * The profiles and events of a file, one a line: {@code slug kind Name; alias; alias}, and behind
 * it {@code | demonym; demonym} for a place, {@code | mayor of port 2015/2020} for a person, {@code
 * | 2019-05} for an event. Lines that begin with # say what the file shows.
 */
record LinkingCast(List<Entity> entities) {

  static LinkingCast read(String text) {
    return new LinkingCast(
        text.lines()
            .filter(line -> !line.isBlank() && !line.startsWith("#"))
            .map(LinkingCast::entity)
            .toList());
  }

  private static Entity entity(String line) {
    String[] sides = line.split("\\|", 2);
    String[] words = sides[0].strip().split("\\s+", 3);
    List<String> names = list(words[2]);
    List<String> more = sides.length > 1 ? list(sides[1]) : List.of();
    List<Alias> aliases = names.stream().skip(1).map(a -> new Alias(a, false)).toList();
    if (words[1].equals("event")) {
      return event(words[0], names.get(0), aliases, EdtfDate.parse(more.get(0)));
    }
    EntityKind kind = EntityKind.valueOf(words[1].toUpperCase(Locale.ROOT));
    boolean person = kind == EntityKind.PERSON;
    return new Profile(
        words[0],
        names.get(0),
        kind,
        aliases,
        person ? more.stream().map(LinkingCast::role).toList() : List.of(),
        person ? List.of() : more,
        List.of(),
        Optional.empty(),
        LinkPolicy.FIRST,
        List.of(),
        "",
        new TextFile(words[0] + ".md", ""),
        0);
  }

  private static Event event(
      String slug, String name, List<Alias> aliases, Optional<EdtfDate> date) {
    return new Event(
        slug,
        name,
        aliases,
        date,
        EventStatus.OCCURRED,
        Optional.empty(),
        List.of(),
        Optional.empty(),
        List.of(),
        List.of(),
        List.of(),
        "",
        new TextFile(slug + ".md", ""),
        0);
  }

  private static List<String> list(String text) {
    return new ArrayList<>(Arrays.stream(text.strip().split("\\s*;\\s*")).toList());
  }

  private static Role role(String text) {
    String[] words = text.split(" of | (?=\\d)");
    String[] term = words[2].split("/");
    return new Role(
        words[0],
        List.of(),
        Optional.of(words[1]),
        EdtfDate.parse(term[0]),
        term.length > 1 ? EdtfDate.parse(term[1]) : Optional.empty());
  }
}
