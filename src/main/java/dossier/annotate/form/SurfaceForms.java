package dossier.annotate.form;

import dossier.annotate.word.Token;
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
  private static final int SHORTEST_SURNAME = 3;
  private static final int SAFE_FIRST = 6;
  private static final int SAFE_INITIALS = 4;

  /** One word of a script that has capitals. */
  private static final Pattern LETTERS =
      Pattern.compile("[\\p{IsLatin}\\p{IsCyrillic}\\p{IsGreek}]+");

  private static final String STATES = "United States of ";
  private static final Pattern QUALIFIER = Pattern.compile("\\s*(?:\\([^)]*\\)|,\\s.*)$");
  private static final Pattern RANKED =
      Pattern.compile("(?<name>[^,]+), (?<rank>\\d+(?:st|nd|rd|th) \\p{Lu}.*)");
  private static final Pattern ORDER =
      Pattern.compile("^(?<first>[^ ]+(?: [^ ]+)*?) (?:of|the|de|von|van|du|da) .*");

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
    List<SurfaceForm> forms = new ArrayList<>();
    String base = unqualified(entity.name());
    add(forms, entity, base, Origin.SHORT);
    if (base.startsWith("The ") && base.indexOf(' ', 4) > 0) {
      add(forms, entity, base.substring(4), Origin.SHORT);
    }
    if (entity.kind() == EntityKind.PERSON) {
      person(entity, base, forms);
    } else {
      initials(entity, base, forms);
      Formal.state(base).forEach(f -> add(forms, entity, f, Origin.SHORT));
      Formal.american(base).forEach(f -> add(forms, entity, f, Origin.SHORT));
      Formal.offices(base).forEach(f -> add(forms, entity, f, Origin.PART));
      parts(entity, base, forms);
    }
    return forms;
  }

  private static void add(List<SurfaceForm> forms, Entity entity, String text, Origin origin) {
    if (!text.equals(entity.name())) {
      forms.add(new SurfaceForm(text, false, entity.slug(), origin));
    }
  }

  /** A name without “(politician)” or “, D.C.”. */
  public static String unqualified(String name) {
    String base = QUALIFIER.matcher(name).replaceFirst("");
    return base.isEmpty() ? name : base;
  }

  private static void person(Entity entity, String base, List<SurfaceForm> forms) {
    String[] words = base.strip().split("\\s+");
    if (words.length < 2) {
      return;
    }
    Matcher order = ORDER.matcher(base);
    if (order.matches() && order.group("first").indexOf(' ') < 0) {
      boolean safe = order.group("first").length() >= SAFE_FIRST;
      add(forms, entity, order.group("first"), safe ? Origin.SHORT : Origin.SURNAME);
      return;
    }
    String last = words[words.length - 1];
    if (words.length > 2 && Character.isUpperCase(last.codePointAt(0))) {
      add(forms, entity, words[0] + " " + last, Origin.SHORT);
    }
    surname(entity, last, forms);
    boolean first =
        words[0].length() >= SHORTEST_SURNAME && Character.isUpperCase(words[0].codePointAt(0));
    if (first && !Language.anywhere(Role.TITLE, words[0].toLowerCase(Locale.ROOT))) {
      add(forms, entity, words[0], Origin.PART);
    }
  }

  private static void surname(Entity entity, String last, List<SurfaceForm> forms) {
    List<Token> parts = Token.of(last).stream().filter(Token::isWord).toList();
    if (parts.isEmpty()) {
      return;
    }
    String core = parts.get(parts.size() - 1).text();
    if (core.length() >= SHORTEST_SURNAME && Character.isUpperCase(core.codePointAt(0))) {
      add(forms, entity, core, Origin.SURNAME);
      if (!core.equals(last)) {
        add(forms, entity, last, Origin.SURNAME);
        String capital = Character.toUpperCase(last.charAt(0)) + last.substring(1);
        add(forms, entity, capital, Origin.SURNAME);
      }
    }
  }

  /** “Harrow School” as Harrow, “Boston Red Sox” as Red Sox. */
  private static void parts(Entity entity, String base, List<SurfaceForm> forms) {
    String[] words = base.strip().split("\\s+");
    if (words.length < 2 || entity.kind() == EntityKind.WORK) {
      return;
    }
    String written = words[words.length - 1]; // in small letters it may be longer
    String last = written.toLowerCase(Locale.ROOT);
    String head = base.strip().substring(0, base.strip().length() - written.length()).strip();
    if (Language.anywhere(Role.INSTITUTION, last) || Language.anywhere(Role.GENERIC, last)) {
      add(forms, entity, head, Origin.PART);
    }
    String second = words[words.length - 2];
    boolean names =
        Character.isUpperCase(second.codePointAt(0)) && Character.isUpperCase(written.charAt(0));
    if (words.length > 2 && names && entity.kind() != EntityKind.PLACE) {
      add(forms, entity, second + " " + words[words.length - 1], Origin.PART);
    }
    if (entity.kind() == EntityKind.ORGANISATION && last.endsWith("s") && names) {
      add(forms, entity, words[words.length - 1], Origin.PART);
    }
  }

  /** “Korean People's Army” as KPA; for states that begin with “United” also with points. */
  private static void initials(Entity entity, String base, List<SurfaceForm> forms) {
    StringBuilder initials = new StringBuilder();
    for (String word : base.split("[\\s-]+")) {
      if (!word.isEmpty() && Character.isUpperCase(word.codePointAt(0)) && !word.equals("The")) {
        initials.append(word.charAt(0));
      }
    }
    if (base.startsWith("United ") && (initials.length() == 2 || base.startsWith(STATES))) {
      add(forms, entity, initials.substring(0, 2), Origin.SHORT);
      add(forms, entity, initials.charAt(0) + "." + initials.charAt(1) + ".", Origin.SHORT);
      add(forms, entity, initials.toString(), Origin.SHORT);
    } else if (initials.length() >= 3) {
      boolean safe = initials.length() >= SAFE_INITIALS && entity.kind() == EntityKind.ORGANISATION;
      add(forms, entity, initials.toString(), safe ? Origin.SHORT : Origin.PART);
    }
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
