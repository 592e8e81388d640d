package dossier.annotate;

import dossier.model.Entity;
import dossier.model.EntityKind;
import dossier.model.Profile;
import dossier.model.SurfaceForm;
import dossier.model.SurfaceForm.Origin;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Decides which entity a hit names, from the form itself and from what else the text names.
 * Precision first: when two remain, none is chosen.
 */
final class Judge {
  private static final String COUNTRY = "(country)";

  private final Map<String, Entity> entities;
  private final Set<String> certain = new HashSet<>();

  /**
   * A judge for one text.
   *
   * @param hits all of its hits that no shield covers
   */
  Judge(Map<String, Entity> entities, List<Hit> hits) {
    this.entities = entities;
    for (Hit hit : hits) {
      Set<String> strong = strong(hit);
      boolean full = !hit.single() || !common(hit);
      if (strong.size() == 1 && full) {
        certain.addAll(strong);
      }
    }
  }

  /** The entities that the text names beyond doubt. */
  Set<String> certain() {
    return certain;
  }

  private static Set<String> strong(Hit hit) {
    return hit.forms().stream()
        .filter(f -> !f.weak())
        .map(SurfaceForm::slug)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static boolean common(Hit hit) {
    return hit.single() && Words.COMMON.contains(hit.first().key());
  }

  Optional<String> choose(Hit hit) {
    Set<String> strong = strong(hit);
    if (common(hit)) {
      return only(supported(hit));
    }
    if (strong.size() == 1 && !rivalled(hit, strong.iterator().next())) {
      return Optional.of(strong.iterator().next());
    }
    Set<String> supported = supported(hit);
    Optional<String> person = only(people(supported));
    if (person.isPresent()) {
      return person;
    }
    Optional<String> named = only(named(hit));
    if (named.isPresent()) {
      return named;
    }
    return only(supported);
  }

  /** A strong form of one entity that is also the surname of somebody the text names in full. */
  private boolean rivalled(Hit hit, String slug) {
    return hit.forms().stream()
        .anyMatch(f -> f.weak() && !f.slug().equals(slug) && certain.contains(f.slug()));
  }

  private Set<String> supported(Hit hit) {
    return hit.forms().stream()
        .filter(f -> certain.contains(f.slug()) || titled(hit, f))
        .filter(f -> !common(hit) || titled(hit, f) || fullElsewhere(f))
        .map(SurfaceForm::slug)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private boolean fullElsewhere(SurfaceForm form) {
    return certain.contains(form.slug()) && entities.get(form.slug()).kind() == EntityKind.PERSON;
  }

  private Set<String> people(Set<String> slugs) {
    return slugs.stream()
        .filter(s -> entities.get(s).kind() == EntityKind.PERSON)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /** The entities that the form is the very name of, a qualifier aside; countries before others. */
  private Set<String> named(Hit hit) {
    Set<String> named =
        hit.forms().stream()
            .filter(f -> f.origin() == Origin.NAME || f.text().equals(baseName(f)))
            .filter(f -> !f.weak())
            .map(SurfaceForm::slug)
            .collect(Collectors.toCollection(TreeSet::new));
    Set<String> countries =
        named.stream()
            .filter(s -> entities.get(s).name().endsWith(COUNTRY))
            .collect(Collectors.toCollection(TreeSet::new));
    return countries.isEmpty() ? named : countries;
  }

  private String baseName(SurfaceForm form) {
    return SurfaceForms.unqualified(entities.get(form.slug()).name());
  }

  /** A title that the person holds stands before the name: “President Rivlin”. */
  private boolean titled(Hit hit, SurfaceForm form) {
    if (!(entities.get(form.slug()) instanceof Profile profile) || hit.wordBefore().isEmpty()) {
      return false;
    }
    String before = hit.wordBefore().get().key();
    return profile.roles().stream()
        .flatMap(r -> r.titles().stream())
        .anyMatch(t -> t.toLowerCase(java.util.Locale.ROOT).endsWith(before));
  }

  private static Optional<String> only(Set<String> slugs) {
    return slugs.size() == 1 ? Optional.of(slugs.iterator().next()) : Optional.empty();
  }
}
