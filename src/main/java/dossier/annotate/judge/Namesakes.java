package dossier.annotate.judge;

import dossier.annotate.form.SurfaceForms;
import dossier.annotate.word.Token;
import dossier.language.Language;
import dossier.language.Language.Role;
import dossier.model.Entity;
import dossier.model.EntityKind;
import dossier.model.SurfaceForm;
import dossier.model.SurfaceForm.Origin;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Tells the bearers of one form apart by the word before it. */
final class Namesakes {
  private final Map<String, Entity> entities;
  private final Set<String> certain;

  /**
   * For one text.
   *
   * @param certain what the text names beyond doubt; may still grow
   */
  public Namesakes(Map<String, Entity> entities, Set<String> certain) {
    this.entities = entities;
    this.certain = certain;
  }

  /** The bearer, if the word before tells. */
  public Optional<String> told(Hit hit) {
    return hit.forms().size() < 2 || hit.wordBefore().isEmpty()
        ? Optional.empty()
        : Judge.only(longerName(hit))
            .or(() -> Judge.only(holder(hit)))
            .or(() -> Judge.only(school(hit)));
  }

  /** “southern Exampla”: with the small word before, a form is the very name of another bearer. */
  private Set<String> longerName(Hit hit) {
    Token before = hit.wordBefore().orElseThrow();
    if (before.capital() || hit.language().is(Role.DEFINITE, before.key())) {
      return Set.of();
    }
    String longer = before.key() + " ";
    return hit.forms().stream()
        .filter(f -> startsWith(name(f), longer + f.text()))
        .map(SurfaceForm::slug)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static boolean startsWith(String name, String start) {
    return name.regionMatches(true, 0, start, 0, start.length());
  }

  /**
   * “the Tsar”: behind the article an office is the person whom an editor called so and the text
   * names in full, and not the office, though that has a profile as well.
   */
  private Set<String> holder(Hit hit) {
    boolean article = hit.behind(Role.DEFINITE);
    boolean office = hit.single() && hit.language().is(Role.TITLE, hit.first().key());
    return article && office
        ? Judge.with(
            hit,
            f ->
                f.origin() == Origin.ALIAS
                    && certain.contains(f.slug())
                    && entities.get(f.slug()).kind() == EntityKind.PERSON)
        : Set.of();
  }

  /** “at Sampletown”: one is in a town and at its university, if that may be called so. */
  private Set<String> school(Hit hit) {
    boolean at = hit.behind(Role.AT);
    return at && hit.single()
        ? Judge.with(hit, f -> f.origin() == Origin.ALIAS && school(name(f)))
        : Set.of();
  }

  private static boolean school(String name) {
    return Token.of(name).stream().anyMatch(w -> Language.anywhere(Role.SCHOOL, w.key()));
  }

  private String name(SurfaceForm form) {
    return SurfaceForms.unqualified(entities.get(form.slug()).name());
  }
}
