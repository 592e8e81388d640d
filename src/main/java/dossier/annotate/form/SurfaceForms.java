package dossier.annotate.form;

import dossier.diagnostic.Diagnostics;
import dossier.diagnostic.Location;
import dossier.diagnostic.Rule;
import dossier.diagnostic.Span;
import dossier.language.Language;
import dossier.language.Language.Role;
import dossier.model.Alias;
import dossier.model.Entity;
import dossier.model.EntityKind;
import dossier.model.Profile;
import dossier.model.SurfaceForm;
import dossier.model.SurfaceForm.Origin;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Derives the surface forms of all entities. Names, aliases and demonyms stand as given; what is
 * derived (names without article or qualifier, surnames, initials) is marked by its origin, so that
 * weaker forms need support from the text.
 */
public final class SurfaceForms {
  private static final int SHORTEST_ALIAS = 3;

  /** One word of a script that has capitals. */
  private static final Pattern LETTERS =
      Pattern.compile("[\\p{IsLatin}\\p{IsCyrillic}\\p{IsGreek}]+");

  private static final Pattern QUALIFIER = Pattern.compile("\\s*(?:\\([^)]*\\)|,\\s.*)$");
  private static final Pattern RANKED =
      Pattern.compile("(?<name>[^,]+), (?<rank>\\d+(?:st|nd|rd|th) \\p{Lu}.*)");
  private static final Pattern FAMILY = Pattern.compile(".+, (?:Jr|Sr|Junior|Senior)\\.?|.*\\d{4}");

  private SurfaceForms() {}

  /** All forms, in a fixed order; aliases that are risky are reported. */
  public static List<SurfaceForm> of(
      Collection<? extends Entity> entities, Diagnostics diagnostics) {
    Set<SurfaceForm> all = new LinkedHashSet<>();
    Map<String, TreeSet<String>> stated = new TreeMap<>();
    Map<String, Set<String>> given = new HashMap<>();
    Map<String, Entity> bySlug = new TreeMap<>();
    entities.forEach(e -> bySlug.put(e.slug(), e));
    for (Entity entity : bySlug.values()) {
      for (SurfaceForm form : stated(entity, diagnostics)) {
        all.add(form);
        given.computeIfAbsent(form.slug(), k -> new HashSet<>()).add(form.text());
        stated.computeIfAbsent(form.text(), k -> new TreeSet<>()).add(form.slug());
      }
    }
    for (Entity entity : bySlug.values()) {
      Set<String> own = given.getOrDefault(entity.slug(), Set.of());
      derived(entity).stream().filter(f -> !own.contains(f.text())).forEach(all::add);
    }
    spread(all);
    report(bySlug, stated, diagnostics);
    return List.copyOf(all);
  }

  private static List<SurfaceForm> stated(Entity entity, Diagnostics diagnostics) {
    List<SurfaceForm> forms = new ArrayList<>();
    for (String name : names(entity)) {
      forms.add(new SurfaceForm(name, false, entity.slug(), Origin.NAME));
    }
    for (Alias alias : entity.aliases()) {
      risky(entity, alias, diagnostics);
      forms.add(new SurfaceForm(alias.text(), alias.anyCase(), entity.slug(), Origin.ALIAS));
    }
    if (entity instanceof Profile profile) {
      for (String demonym : profile.demonyms()) {
        forms.add(new SurfaceForm(demonym, false, entity.slug(), Origin.DEMONYM));
      }
    }
    return forms;
  }

  /** An alias that would link words of every text. */
  private static void risky(Entity entity, Alias alias, Diagnostics diagnostics) {
    String text = alias.text();
    boolean small = LETTERS.matcher(text).matches() && text.equals(text.toLowerCase(Locale.ROOT));
    if (text.length() < SHORTEST_ALIAS && alias.anyCase()) {
      diagnostics.add(
          Rule.SHORT_ALIAS,
          place(entity, text),
          "alias `" + text + "` in any case would match everyday words",
          "take out `case: any`, or the alias");
    } else if (text.codePointCount(0, text.length()) == 1
        || Language.anywhere(Role.OPENER, text.toLowerCase(Locale.ROOT))) {
      diagnostics.add(
          Rule.SHORT_ALIAS,
          place(entity, text),
          "alias `" + text + "` is a word of every text",
          "take it out, and decide single mentions with `mentions` in the sidecar");
    } else if (small && !alias.anyCase()) {
      diagnostics.add(
          Rule.SHORT_ALIAS,
          place(entity, text),
          "alias `" + text + "` is written like a plain word: each time it stands, it is linked",
          "write it as texts write the name; an office belongs under `roles`");
    }
  }

  /** The name; a peer's rank is a second name of his: “John Example, 2nd Earl of Sample”. */
  private static List<String> names(Entity entity) {
    Matcher ranked = RANKED.matcher(entity.name());
    return entity.kind() == EntityKind.PERSON && ranked.matches()
        ? List.of(ranked.group("name"), ranked.group("rank"))
        : List.of(entity.name());
  }

  private static List<SurfaceForm> derived(Entity entity) {
    FormList forms = new FormList(entity);
    String base = unqualified(entity.name());
    forms.add(base, Origin.SHORT);
    if (base.startsWith("The ") && base.indexOf(' ', 4) > 0) {
      forms.add(base.substring(4), Origin.SHORT);
    }
    if (entity.kind() == EntityKind.PERSON) {
      PersonForms.add(base, forms);
    } else {
      BodyForms.add(entity.kind(), entity.name(), base, forms);
    }
    if (entity.kind() == EntityKind.EVENT) {
      YearForms.add(entity.name(), forms);
    }
    return forms.forms();
  }

  /** All forms, and the other spellings of each. */
  private static void spread(Set<SurfaceForm> all) {
    Map<String, Set<String>> known = new HashMap<>();
    all.forEach(f -> known.computeIfAbsent(f.slug(), k -> new HashSet<>()).add(f.text()));
    for (SurfaceForm form : List.copyOf(all)) {
      Origin origin = form.origin() == Origin.NAME ? Origin.SHORT : form.origin();
      for (String text : Spellings.of(form.text())) {
        if (known.get(form.slug()).add(text)) {
          all.add(new SurfaceForm(text, form.anyCase(), form.slug(), origin));
        }
      }
    }
  }

  /** A name without “(politician)” or “, D.C.”; what tells a son from his father is part of it. */
  public static String unqualified(String name) {
    if (FAMILY.matcher(name).matches()) {
      return name;
    }
    String base = QUALIFIER.matcher(name).replaceFirst("");
    return base.isEmpty() ? name : base;
  }

  private static void report(
      Map<String, Entity> entities, Map<String, TreeSet<String>> stated, Diagnostics diagnostics) {
    stated.forEach(
        (text, slugs) -> {
          boolean named =
              slugs.stream().anyMatch(s -> unqualified(entities.get(s).name()).equals(text));
          List<String> bearers =
              slugs.stream().filter(s -> entities.get(s).name().equals(text)).toList();
          if (slugs.size() > 1 && bearers.size() == 1) {
            TreeSet<String> others = new TreeSet<>(slugs);
            others.removeAll(bearers);
            diagnostics.add(
                Rule.SHARED_FORM,
                place(entities.get(others.first()), text),
                "`"
                    + text
                    + "` is an alias of "
                    + String.join(" and ", others)
                    + " and the name of "
                    + bearers.get(0),
                "drop the alias; if both are called so, say in the name which one it is: `"
                    + text
                    + " (what it is)`");
          } else if (slugs.size() > 1 && !named) {
            diagnostics.add(
                Rule.SHARED_FORM,
                place(entities.get(slugs.last()), text),
                "`"
                    + text
                    + "` names "
                    + String.join(" and ", slugs)
                    + ", so it is linked only where the text names one of them in full",
                "decide single mentions with `mentions` in the sidecar, or drop one alias");
          }
        });
  }

  private static Location place(Entity entity, String text) {
    int aliases = Math.max(0, entity.file().text().indexOf("aliases:"));
    int within = entity.file().text().indexOf(text, aliases);
    int at = within < 0 ? entity.file().text().indexOf(text) : within;
    return at < 0
        ? Location.ofFile(entity.file().path())
        : entity.file().at(new Span(at, at + text.length()));
  }
}
