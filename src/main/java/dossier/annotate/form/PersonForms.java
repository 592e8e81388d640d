package dossier.annotate.form;

import dossier.language.Language;
import dossier.language.Language.Role;
import dossier.model.SurfaceForm.Origin;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How people are called besides their names: by surnames, with the particles that belong to them;
 * first and last name; with the surname first; with or without what tells a son from his father.
 */
final class PersonForms {
  private static final int SHORTEST_SURNAME = 3;
  private static final int SHORTEST_MIDDLE = 3;
  private static final int SAFE_FIRST = 6;

  /** “Henry of Sample”, “Ada the Great”: called by the first name. */
  private static final Pattern ORDER = Pattern.compile("^(?<first>[^ ]+) (?:of|the) .*");

  private static final Pattern JUNIOR = Pattern.compile("(?<core>.+?),? (?<suffix>Jr|Junior)\\.?");
  private static final Pattern NUMBERED = Pattern.compile(".+ [IVX]+");
  private static final Pattern NICKNAME =
      Pattern.compile("(?<first>\\S+) [“\"‘'(](?<nick>[^“”\"‘’'()]+)[”\"’')] (?<rest>.+)");

  private PersonForms() {}

  /** Adds them. */
  static void add(String base, FormList forms) {
    Matcher order = ORDER.matcher(base);
    Matcher junior = JUNIOR.matcher(base);
    Matcher nickname = NICKNAME.matcher(base);
    if (order.matches()) {
      boolean safe = order.group("first").length() >= SAFE_FIRST;
      forms.add(order.group("first"), safe ? Origin.SHORT : Origin.SURNAME);
    } else if (junior.matches()) {
      junior(junior.group("core"), forms);
    } else if (nickname.matches()) {
      String full = nickname.group("first") + " " + nickname.group("rest");
      forms.add(full, Origin.SHORT);
      forms.add(nickname.group("nick") + " " + nickname.group("rest"), Origin.SHORT);
      plain(full, forms);
    } else if (NUMBERED.matcher(base).matches()) {
      first(base.split(" ")[0], forms);
    } else {
      plain(base, forms);
    }
  }

  /** The son is called so with or without the suffix, but without it the father may be meant. */
  private static void junior(String core, FormList forms) {
    for (String suffix : List.of(" Jr.", ", Jr.", " Jr", ", Jr")) {
      forms.add(core + suffix, Origin.SHORT);
    }
    forms.add(core, Origin.PART);
    String surname = surname(core.strip().split("\\s+"));
    forms.add(surname + " Jr", Origin.SURNAME);
    plain(core, forms);
  }

  private static void plain(String name, FormList forms) {
    String[] words = name.strip().split("\\s+");
    if (words.length < 2) {
      return;
    }
    String last = words[words.length - 1];
    String surname = surname(words);
    if (words.length > 2 && capital(last) && surname.equals(last)) {
      forms.add(words[0] + " " + last, Origin.SHORT);
      middle(words, forms);
    }
    if (!surname.equals(last)) {
      forms.add(words[0] + " " + surname, Origin.SHORT);
      forms.add(surname, Origin.SURNAME);
    }
    alone(last, forms);
    String before = name.strip().substring(0, name.strip().length() - surname.length()).strip();
    if (!before.isEmpty() && capital(core(last).orElse(last))) {
      forms.add(surname + ", " + before, Origin.SHORT);
      core(last).ifPresent(core -> forms.add(core + ", " + before, Origin.SHORT));
    }
    first(words[0], forms);
  }

  /** The last word and the particles before it: “van der Sample”. */
  private static String surname(String[] words) {
    int from = words.length - 1;
    while (from > 1 && particle(words[from - 1])) {
      from--;
    }
    return String.join(" ", Arrays.copyOfRange(words, from, words.length));
  }

  private static boolean particle(String word) {
    return Language.anywhere(Role.PARTICLE, word.toLowerCase(Locale.ROOT));
  }

  /** Two surnames, as in Spanish: whether they are, the text tells by using both. */
  private static void middle(String[] words, FormList forms) {
    String middle = words[words.length - 2];
    boolean name = middle.length() >= SHORTEST_MIDDLE && capital(middle) && middle.indexOf('.') < 0;
    if (name && !particle(middle)) {
      forms.add(middle + " " + words[words.length - 1], Origin.MIDDLE);
      forms.add(middle, Origin.MIDDLE);
      forms.add(words[0] + " " + middle, Origin.MIDDLE);
    }
  }

  /**
   * A surname by itself; behind the hyphen of an article its core too: “Sample” for “al-Sample”.
   */
  private static void alone(String last, FormList forms) {
    String core = core(last).orElse(last);
    if (core.length() >= SHORTEST_SURNAME && capital(core) || !cased(core)) {
      forms.add(last, Origin.SURNAME);
      core(last).ifPresent(c -> forms.add(c, Origin.SURNAME));
    }
  }

  /** What stands behind the article of a surname. */
  private static Optional<String> core(String last) {
    int hyphen = last.indexOf('-');
    boolean article = hyphen > 0 && particle(last.substring(0, hyphen));
    return article ? Optional.of(last.substring(hyphen + 1)) : Optional.empty();
  }

  private static void first(String first, FormList forms) {
    boolean name = first.length() >= SHORTEST_SURNAME && capital(first);
    if (name && !Language.anywhere(Role.TITLE, first.toLowerCase(Locale.ROOT))) {
      forms.add(first, Origin.PART);
    }
  }

  private static boolean capital(String word) {
    return Character.isUpperCase(word.codePointAt(0));
  }

  /** Whether a word is of a script that has capitals. */
  private static boolean cased(String word) {
    int first = word.codePointAt(0);
    return Character.isUpperCase(first) || Character.isLowerCase(first);
  }
}
