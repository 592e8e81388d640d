package dossier.annotate;

import dossier.diagnostic.Diagnostics;
import dossier.diagnostic.Location;
import dossier.diagnostic.Rule;
import dossier.diagnostic.Span;
import dossier.model.Alias;
import dossier.model.Entity;
import dossier.model.EntityKind;
import dossier.model.Profile;
import dossier.model.SurfaceForm;
import dossier.model.SurfaceForm.Origin;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Derives the surface forms of all entities: names, aliases, demonyms, and the surname of a person
 * when nobody else's form is the same.
 */
public final class SurfaceForms {
  private static final int SHORTEST = 3;

  private SurfaceForms() {}

  /** All forms, in a fixed order; aliases that are risky are reported. */
  public static List<SurfaceForm> of(
      Collection<? extends Entity> entities, Diagnostics diagnostics) {
    Map<String, List<SurfaceForm>> stated = new TreeMap<>();
    for (Entity entity : entities) {
      for (SurfaceForm form : stated(entity, diagnostics)) {
        stated.computeIfAbsent(form.text(), k -> new ArrayList<>()).add(form);
      }
    }
    List<SurfaceForm> all = new ArrayList<>();
    stated.forEach((text, forms) -> all.addAll(forms));
    all.addAll(surnames(entities, stated));
    report(entities, stated, diagnostics);
    return all;
  }

  private static List<SurfaceForm> stated(Entity entity, Diagnostics diagnostics) {
    List<SurfaceForm> forms = new ArrayList<>();
    forms.add(new SurfaceForm(entity.name(), false, entity.slug(), Origin.NAME));
    for (Alias alias : entity.aliases()) {
      if (alias.text().length() < SHORTEST && alias.anyCase()) {
        diagnostics.add(
            Rule.SHORT_ALIAS,
            place(entity, alias.text()),
            "alias `" + alias.text() + "` in any case would match everyday words",
            "take out `case: any`, or the alias");
      }
      forms.add(new SurfaceForm(alias.text(), alias.anyCase(), entity.slug(), Origin.ALIAS));
    }
    if (entity instanceof Profile profile) {
      for (String demonym : profile.demonyms()) {
        forms.add(new SurfaceForm(demonym, false, entity.slug(), Origin.DEMONYM));
      }
    }
    return forms.stream().distinct().toList();
  }

  private static List<SurfaceForm> surnames(
      Collection<? extends Entity> entities, Map<String, List<SurfaceForm>> stated) {
    Map<String, TreeSet<String>> owners = new TreeMap<>();
    for (Entity entity : entities) {
      String surname = surname(entity);
      if (!surname.isEmpty() && !stated.containsKey(surname)) {
        owners.computeIfAbsent(surname, k -> new TreeSet<>()).add(entity.slug());
      }
    }
    return owners.entrySet().stream()
        .filter(e -> e.getValue().size() == 1)
        .map(e -> new SurfaceForm(e.getKey(), false, e.getValue().first(), Origin.SURNAME))
        .toList();
  }

  /** The last word of a person's name of two words or more, if it is long enough to be sure. */
  private static String surname(Entity entity) {
    if (entity.kind() != EntityKind.PERSON) {
      return "";
    }
    List<Token> words =
        Token.of(entity.name(), 0, entity.name().length()).stream().filter(Token::isWord).toList();
    String last = words.isEmpty() ? "" : words.get(words.size() - 1).text();
    boolean name = words.size() > 1 && last.length() > SHORTEST;
    return name && Character.isUpperCase(last.codePointAt(0)) ? last : "";
  }

  private static void report(
      Collection<? extends Entity> entities,
      Map<String, List<SurfaceForm>> stated,
      Diagnostics diagnostics) {
    Map<String, Entity> bySlug = new TreeMap<>();
    entities.forEach(e -> bySlug.put(e.slug(), e));
    stated.forEach(
        (text, forms) -> {
          TreeSet<String> slugs =
              forms.stream().map(SurfaceForm::slug).collect(Collectors.toCollection(TreeSet::new));
          if (slugs.size() > 1) {
            Entity last = bySlug.get(slugs.last());
            diagnostics.add(
                Rule.SHARED_FORM,
                place(last, text),
                "`" + text + "` names " + String.join(" and ", slugs) + ", so it is not linked",
                "decide single mentions with `mentions` in the sidecar, or drop one alias");
          }
        });
  }

  private static Location place(Entity entity, String text) {
    int at = entity.file().text().indexOf(text);
    return at < 0
        ? Location.ofFile(entity.file().path())
        : entity.file().at(new Span(at, at + text.length()));
  }
}
