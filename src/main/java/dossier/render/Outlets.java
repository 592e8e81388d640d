package dossier.render;

import dossier.model.Alias;
import dossier.model.Dossier;
import dossier.model.EntityKind;
import dossier.model.Profile;
import dossier.model.Source;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Which profile is that of an outlet, and what the outlet published. */
final class Outlets {
  private final Map<String, Profile> byName = new HashMap<>();
  private final Map<String, List<Source>> published = new HashMap<>();

  Outlets(Dossier dossier) {
    Set<String> shared = new HashSet<>();
    dossier.profiles().stream()
        .filter(p -> p.kind() == EntityKind.ORGANISATION || p.kind() == EntityKind.WORK)
        .forEach(p -> names(p).forEach(n -> name(n, p, shared)));
    byName.keySet().removeAll(shared);
    dossier.sources().forEach(this::source);
  }

  private static Stream<String> names(Profile profile) {
    return Stream.concat(Stream.of(profile.name()), profile.aliases().stream().map(Alias::text))
        .map(Outlets::key)
        .distinct();
  }

  private void name(String name, Profile profile, Set<String> shared) {
    if (byName.putIfAbsent(name, profile) != null) {
      shared.add(name);
    }
  }

  private void source(Source source) {
    source
        .publisher()
        .flatMap(this::profile)
        .ifPresent(p -> published.computeIfAbsent(p.slug(), k -> new ArrayList<>()).add(source));
  }

  /** An outlet is often named with an article, or without. */
  private static String key(String name) {
    return name.toLowerCase(Locale.ROOT).replaceFirst("^the ", "").strip();
  }

  /** The profile of an outlet; empty if there is none, or more than one bears the name. */
  Optional<Profile> profile(String publisher) {
    return Optional.ofNullable(byName.get(key(publisher)));
  }

  /** What an outlet published, by date. */
  List<Source> published(Profile outlet) {
    return published.getOrDefault(outlet.slug(), List.of());
  }
}
