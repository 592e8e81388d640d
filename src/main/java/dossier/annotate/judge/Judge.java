package dossier.annotate.judge;

import dossier.annotate.form.Formal;
import dossier.annotate.form.SurfaceForms;
import dossier.language.Language;
import dossier.language.Language.Role;
import dossier.model.Entity;
import dossier.model.EntityKind;
import dossier.model.Profile;
import dossier.model.SurfaceForm;
import dossier.model.SurfaceForm.Origin;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Decides which entity a hit names, from the form itself and from what else the text names.
 * Precision first: when two remain, none is chosen.
 */
public final class Judge {
  private static final String COUNTRY = "(country)";

  private final Map<String, Entity> entities;
  private final String text;
  private final Set<String> certain = new HashSet<>();
  private final Set<String> subjects = new HashSet<>();
  private final Address address;
  private final DoubleSurnames doubled = new DoubleSurnames();
  private final Map<String, Boolean> qualified = new HashMap<>();
  private final Map<SurfaceForm, Boolean> rests = new HashMap<>();
  private final Recurrence recurrence;
  private final Namesakes namesakes;

  /**
   * A judge for one text.
   *
   * @param headings what its headings name
   * @param hits what its paragraphs name
   * @param text its words, in which qualifiers are looked for
   */
  public Judge(Map<String, Entity> entities, List<Hit> headings, Hits hits, String text) {
    this.entities = entities;
    this.text = text;
    this.recurrence = new Recurrence(hits);
    this.namesakes = new Namesakes(entities, certain);
    this.address = new Address(entities, hits.free());
    List<Hit> all = Stream.concat(headings.stream(), hits.free().stream()).toList();
    all.forEach(doubled::learn);
    all.stream().filter(hit -> !shared(hit)).forEach(this::learn);
    all.stream().filter(this::shared).filter(this::clear).forEach(this::learn);
  }

  /** A name of a place or body that is also the surname of somebody. */
  private boolean shared(Hit hit) {
    return hit.forms().size() > 1 && kinds(hit).size() > 1 && hit.any(Origin.SURNAME);
  }

  /**
   * Nobody is named in full who bears the shared name as a surname, or the words beside it tell.
   */
  private boolean clear(Hit hit) {
    boolean borne =
        hit.forms().stream()
            .anyMatch(f -> f.origin() == Origin.SURNAME && certain.contains(f.slug()));
    return !borne || Context.kind(hit).filter(k -> k != EntityKind.PERSON).isPresent();
  }

  private void learn(Hit hit) {
    Set<String> strong = strong(hit);
    if (strong.size() == 1 && !common(hit)) {
      certain.addAll(strong);
      if (hit.title()) {
        subjects.addAll(strong);
      }
    } else if (!hit.single()) {
      only(named(hit)).ifPresent(certain::add);
    }
  }

  /** The entities that the text names beyond doubt. */
  public Set<String> certain() {
    return certain;
  }

  /** What strong forms name; a name or alias that somebody gave comes before a derived form. */
  private static Set<String> strong(Hit hit) {
    Set<String> given = with(hit, f -> !f.weak() && f.origin() != Origin.SHORT);
    return given.isEmpty() ? with(hit, f -> !f.weak()) : given;
  }

  /** The entities of the forms of a kind. */
  public static Set<String> with(Hit hit, Predicate<SurfaceForm> which) {
    if (hit.forms().size() == 1) {
      SurfaceForm only = hit.forms().get(0);
      return which.test(only) ? Set.of(only.slug()) : Set.of();
    }
    return hit.forms().stream()
        .filter(which)
        .map(SurfaceForm::slug)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /** An everyday word; a capital within a sentence tells the name of something from it. */
  private static boolean common(Hit hit) {
    boolean name = hit.any(Origin.NAME);
    return hit.single()
        && hit.language().common(hit.first().key())
        && (!name || hit.beginsSentence(hit.from()));
  }

  /** The entity that a hit names; empty where nothing decides or nobody is meant. */
  public Optional<String> choose(Hit hit) {
    if (unfit(hit) || address.others(hit)) {
      return Optional.empty();
    }
    Optional<String> sure = namesakes.told(hit).or(() -> ofKind(hit)).or(() -> holder(hit));
    if (sure.isPresent()) {
      return sure;
    }
    Set<String> strong = strong(hit);
    if (common(hit)) {
      return only(supported(hit));
    }
    if (strong.size() == 1 && !rivalled(hit, strong.iterator().next())) {
      return Optional.of(strong.iterator().next());
    }
    Set<String> supported = supported(hit);
    Set<String> people = people(supported);
    boolean others = supported.stream().anyMatch(s -> !people.contains(s) && certain.contains(s));
    if (hit.single() && others && !people.isEmpty()) {
      return Optional.empty();
    }
    boolean rival = strong.stream().anyMatch(s -> !people.contains(s));
    if (hit.single() && rival && !people.isEmpty() && !Context.subject(hit)) {
      return Optional.empty();
    }
    Optional<String> person = hit.single() ? only(people) : Optional.empty();
    return person
        .or(() -> only(named(hit)))
        .or(() -> only(supported))
        .or(() -> only(subject(supported)))
        .or(() -> recurrence.bearer(hit));
  }

  /** An everyday word in its own sense, though somebody is called so. */
  private boolean unfit(Hit hit) {
    String key = hit.first().key();
    boolean word = hit.single() && !hit.shouted() && hit.language().ordinary(key);
    if (!word || Context.titled(hit)) {
      return false;
    }
    boolean person = hit.all(entities, EntityKind.PERSON);
    if (hit.language().time(key)) {
      return Context.timed(hit) || person && !Context.acts(hit) && !Context.owns(hit);
    }
    return person && hit.beginsSentence(hit.from()) && weak(hit);
  }

  /** At the head of a sentence capitals prove nothing. */
  private static boolean weak(Hit hit) {
    return Context.nounFollows(hit)
        || Context.asks(hit)
        || hit.language().frequent(hit.first().key()) && Context.isSaidToBe(hit);
  }

  private Set<EntityKind> kinds(Hit hit) {
    Set<EntityKind> kinds = EnumSet.noneOf(EntityKind.class);
    hit.forms().forEach(f -> kinds.add(entities.get(f.slug()).kind()));
    return kinds;
  }

  /** The one bearer of the kind that the words beside the name call for. */
  private Optional<String> ofKind(Hit hit) {
    if (hit.forms().size() < 2 || kinds(hit).size() < 2 || common(hit)) {
      return Optional.empty();
    }
    return Context.kind(hit)
        .flatMap(
            kind ->
                only(
                    with(
                        hit,
                        f ->
                            entities.get(f.slug()).kind() == kind
                                && (certain.contains(f.slug())
                                    || !f.weak() && kind != EntityKind.PERSON))));
  }

  /** “President Rivlin”: the one of several bearers who holds the title before the name. */
  private Optional<String> holder(Hit hit) {
    return hit.forms().size() < 2
        ? Optional.empty()
        : only(with(hit, f -> titled(hit, f) && mayBe(hit, f)));
  }

  private boolean mayBe(Hit hit, SurfaceForm form) {
    return doubled.allow(form) && !address.other(hit, form.slug());
  }

  /** Whether two or more entities that nothing rules out bear the name. */
  public boolean torn(Hit hit) {
    return strong(hit).size() > 1 || supported(hit).size() > 1;
  }

  /** Among several bearers of a name, the one whom the title names. */
  private Set<String> subject(Set<String> supported) {
    return supported.stream()
        .filter(subjects::contains)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /** A strong form of one entity that is also the surname of somebody the text names in full. */
  private boolean rivalled(Hit hit, String slug) {
    return (!certain.contains(slug) || hit.single() && kinds(hit).size() > 1)
        && hit.forms().stream()
            .anyMatch(
                f ->
                    f.origin() == Origin.SURNAME
                        && !f.slug().equals(slug)
                        && certain.contains(f.slug()));
  }

  private Set<String> supported(Hit hit) {
    return hit.forms().stream()
        .filter(f -> mayBe(hit, f))
        .filter(f -> certain.contains(f.slug()) || titled(hit, f) || restNamed(f))
        .filter(
            f ->
                !common(hit)
                    || titled(hit, f)
                    || fullElsewhere(f)
                    || behindArticle(hit, f)
                    || within(hit, f))
        .map(SurfaceForm::slug)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /** “the Academy”, when the editor says that it may be so called. */
  private static boolean behindArticle(Hit hit, SurfaceForm form) {
    boolean article = hit.behind(Role.DEFINITE);
    return article && form.origin() == Origin.ALIAS;
  }

  /** “his Sample teammate”: a capital within a sentence, when the text names the bearer in full. */
  private boolean within(Hit hit, SurfaceForm form) {
    boolean given = form.origin() == Origin.ALIAS && certain.contains(form.slug());
    return given && hit.first().capital() && !hit.beginsSentence(hit.from()) && !hit.shouted();
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
    if (!countries.isEmpty() || named.size() < 2) {
      return countries.isEmpty() ? named : countries;
    }
    Set<String> fitting =
        named.stream().filter(this::qualified).collect(Collectors.toCollection(TreeSet::new));
    return fitting.isEmpty() ? named : fitting;
  }

  /** What a name is qualified by, “(Hong Kong)” or “, D.C.”, is named in the text too. */
  private boolean qualified(String slug) {
    return qualified.computeIfAbsent(slug, this::qualifierNamed);
  }

  private boolean qualifierNamed(String slug) {
    Entity entity = entities.get(slug);
    String rest = entity.name().substring(SurfaceForms.unqualified(entity.name()).length());
    String qualifier = rest.replaceAll("[(),]", " ").strip();
    return !qualifier.isEmpty() && text.contains(qualifier) || qualifiedBySlug(entity);
  }

  /** Namesakes are told apart by their slugs, “green-party-sample”. */
  private boolean qualifiedBySlug(Entity entity) {
    String name = SurfaceForms.unqualified(entity.name()).toLowerCase(Locale.ROOT);
    String plain = name.replaceAll("[^\\p{L}\\p{N}]+", "-") + "-";
    boolean longer = entity.slug().startsWith(plain) && entity.slug().length() > plain.length();
    return longer
        && text.toLowerCase(Locale.ROOT)
            .contains(entity.slug().substring(plain.length()).replace('-', ' '));
  }

  /** What a short form leaves out of the name is named in the text: “Boston” for “Red Sox”. */
  private boolean restNamed(SurfaceForm form) {
    Boolean known = rests.get(form);
    if (known == null) {
      known = restStands(form);
      rests.put(form, known);
    }
    return known;
  }

  private boolean restStands(SurfaceForm form) {
    String name = SurfaceForms.unqualified(entities.get(form.slug()).name());
    boolean words = form.origin() == Origin.PART && form.text().indexOf(' ') > 0;
    Optional<String> union = words ? Formal.ofUnion(name) : Optional.empty();
    if (union.isPresent()) {
      return Formal.names(text, union.get());
    }
    String rest = name.replace(form.text(), "").strip();
    boolean shorter = rest.length() < name.length() && !rest.isEmpty();
    return words && (shorter && !kindWord(rest) && text.contains(rest) || qualified(form.slug()));
  }

  /** “School” tells nothing about which one. */
  private static boolean kindWord(String rest) {
    String word = rest.toLowerCase(Locale.ROOT);
    return Language.anywhere(Role.INSTITUTION, word) || Language.anywhere(Role.GENERIC, word);
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
        .anyMatch(t -> t.toLowerCase(Locale.ROOT).endsWith(before));
  }

  /** The one of them, if there is just one. */
  public static Optional<String> only(Set<String> slugs) {
    return slugs.size() == 1 ? Optional.of(slugs.iterator().next()) : Optional.empty();
  }
}
