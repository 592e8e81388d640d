package dossier.annotate.form;

import dossier.language.Language;
import dossier.language.Language.Role;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * What is made of the formal names of states and their offices: “Republic of Exampla” is Exampla,
 * “United Isles Department of Tides” is U.I. Department of Tides and Tides Department. Which words
 * are formal, the files of the languages say.
 */
public final class Formal {
  /** With what the names of unions begin, which are called by two initials. */
  private static final String UNITED = "United";

  /** So many words a place has that a state is called after. */
  private static final int MOST_OF_PLACE = 2;

  private Formal() {}

  /** The short name of a state, from its formal one; of a union, without what it is a union of. */
  public static Set<String> state(String name) {
    Set<String> forms = new LinkedHashSet<>();
    List<String> words = words(name);
    int kind = can(Role.DEFINITE, words, 0) ? 1 : 0;
    while (can(Role.STATE_ADJECTIVE, words, kind)) {
      kind++;
    }
    List<String> place = can(Role.STATE_KIND, words, kind) ? of(words, kind) : List.of();
    if (place.size() <= MOST_OF_PLACE
        && !place.isEmpty()
        && place.stream().allMatch(Formal::capital)) {
      forms.add(String.join(" ", place));
    }
    if (union(name).isPresent() && can(Role.OF, words, 2)) {
      forms.add(union(name).get());
    }
    return forms;
  }

  /** “U.I. Air Force” for “United Isles Air Force”. */
  public static List<String> shortened(String name) {
    return ofUnion(name)
        .map(union -> initials(union).stream().map(i -> i + rest(name, union)).toList())
        .orElse(List.of());
  }

  /** Names without the state they belong to, and “Tides Ministry”; the text must name the state. */
  public static Set<String> offices(String name) {
    Set<String> forms = new LinkedHashSet<>();
    Optional<String> union = ofUnion(name);
    String own = union.map(u -> rest(name, u).strip()).orElse(name);
    if (own.indexOf(' ') > 0) {
      forms.add(own);
    }
    List<String> words = words(own);
    List<String> field = can(Role.OFFICE_KIND, words, 0) ? of(words, 0) : List.of();
    if (!field.isEmpty() && capital(field.get(0))) {
      String turned = String.join(" ", field) + " " + words.get(0);
      forms.add(turned);
      union.ifPresent(u -> initials(u).forEach(i -> forms.add(i + " " + turned)));
    }
    forms.remove(name);
    return forms;
  }

  /** “Tarn University” for “University of Tarn”. */
  public static Optional<String> school(String name) {
    List<String> words = words(name);
    boolean school = words.size() == 3 && can(Role.SCHOOL, words, 0) && can(Role.OF, words, 1);
    return school && capital(words.get(2))
        ? Optional.of(words.get(2) + " " + words.get(0))
        : Optional.empty();
  }

  /** The union whose name a longer name begins with, “United Isles” of “United Isles Air Force”. */
  public static Optional<String> ofUnion(String name) {
    List<String> words = words(name);
    return words.size() > 2 && !can(Role.OF, words, 2) ? union(name) : Optional.empty();
  }

  /** Whether a text names a union, spelt out or by its initials. */
  public static boolean names(String text, String union) {
    return text.contains(union)
        || initials(union).stream()
            .anyMatch(
                i -> Pattern.compile("\\b" + Pattern.quote(i) + "(?!\\w)").matcher(text).find());
  }

  private static Optional<String> union(String name) {
    List<String> words = words(name);
    return words.size() > 1 && words.get(0).equals(UNITED) && capital(words.get(1))
        ? Optional.of(words.get(0) + " " + words.get(1))
        : Optional.empty();
  }

  /** With points and without. */
  private static List<String> initials(String union) {
    String second = union.substring(union.indexOf(' ') + 1, union.indexOf(' ') + 2);
    return List.of("U." + second + ".", "U" + second);
  }

  private static String rest(String name, String union) {
    return name.substring(union.length());
  }

  /** What stands behind a word and “of” or “of the”. */
  private static List<String> of(List<String> words, int kind) {
    if (!can(Role.OF, words, kind + 1)) {
      return List.of();
    }
    int from = can(Role.DEFINITE, words, kind + 2) ? kind + 3 : kind + 2;
    return from < words.size() ? words.subList(from, words.size()) : List.of();
  }

  private static boolean can(Role role, List<String> words, int at) {
    return at < words.size() && Language.anywhere(role, words.get(at).toLowerCase(Locale.ROOT));
  }

  private static boolean capital(String word) {
    return Character.isUpperCase(word.codePointAt(0));
  }

  private static List<String> words(String name) {
    return Arrays.asList(name.strip().split("\\s+"));
  }
}
