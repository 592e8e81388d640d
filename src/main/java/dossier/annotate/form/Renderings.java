package dossier.annotate.form;

import dossier.annotate.word.Token;
import dossier.annotate.word.Tokens;
import dossier.language.Language;
import dossier.language.Language.Role;
import dossier.model.Entity;
import dossier.model.EntityKind;
import dossier.model.SurfaceForm;
import dossier.model.SurfaceForm.Origin;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * Finds full names as other alphabets are rendered in Latin letters: “Kirill Stoyanovskiy” for
 * Stoyanovsky, “Mohamed el Sharqawi” for Muhammad el-Sharqawi. Two names are one if nothing differs
 * but what renderings of Cyrillic and Arabic letters are known to differ in; the first names must
 * begin and end alike, since Clara is not Clare. What is found so is taken for a misspelling.
 */
public final class Renderings {
  /** Shorter names are alike by chance. UTF-16 units of the letters of a whole name. */
  private static final int SHORTEST = 10;

  /** Shorter first names differ by one vowel and are others: Jan, Jen. UTF-16 units. */
  private static final int SHORTEST_FIRST = 5;

  /** In shorter surnames one letter makes another: UTF-16 units. */
  private static final int SHORTEST_SURNAME = 8;

  private static final int MOST_WORDS = 5;

  /** Renderings of one sound. */
  private record Fold(Pattern letters, String one) {
    Fold(String letters, String one) {
      this(Pattern.compile(letters), one);
    }
  }

  private static final List<Fold> FOLDS =
      List.of(
          new Fold("shch|tsch|sch|sh|zh|dj|\\bj(?=[aou])", "Z"),
          new Fold("kh", "h"),
          new Fold("ck|[cq](?!h)", "k"),
          new Fold("ph", "f"),
          new Fold("x", "ks"),
          new Fold("w", "v"),
          new Fold("[yij]+", "i"),
          new Fold("ou|[ou]", "u"),
          new Fold("[ae]", "a"),
          new Fold("(.)\\1+", "$1"));

  /** Letters with which a rendering may begin that stand for one. */
  private static final List<String> INITIALS =
      List.of("zjsdt", "iyj", "kcq", "ou", "fp", "vw", "ae");

  private static final Pattern ABD = Pattern.compile("\\babd\\W*(?:[aeu]l)?\\W*");

  private final Map<String, Set<SurfaceForm>> byKey = new HashMap<>();
  private final Map<String, List<SurfaceForm>> byFirst = new HashMap<>();
  private final boolean[] initials = new boolean[Character.MAX_VALUE + 1];

  /** Those of all people among some entities. */
  public Renderings(Collection<? extends Entity> entities) {
    for (Entity entity : entities) {
      String name = SurfaceForms.unqualified(entity.name());
      if (entity.kind() == EntityKind.PERSON && name.indexOf(' ') > 0) {
        SurfaceForm form = new SurfaceForm(name, false, entity.slug(), Origin.SHORT);
        Tokens words = Token.of(name);
        byKey.computeIfAbsent(key(words, 0, words.size()), k -> new HashSet<>()).add(form);
        byFirst.computeIfAbsent(words.get(0).text(), k -> new ArrayList<>()).add(form);
        initial(words.get(0).key().charAt(0));
      }
    }
  }

  /** The longest name that begins at a token and fits so. */
  public Optional<Gazetteer.Match> at(Tokens tokens, int at) {
    boolean begins = tokens.capital(at) && initials[Character.toLowerCase(tokens.initial(at))];
    if (!begins || at + 1 >= tokens.size() || !goesOn(tokens, at, at + 1)) {
      return Optional.empty();
    }
    Optional<Gazetteer.Match> best = Optional.empty();
    int words = 0;
    for (int i = at; i < tokens.size() && words < MOST_WORDS && goesOn(tokens, at, i); i++) {
      words += tokens.isWord(i) ? 1 : 0;
      if (words > 1 && tokens.isWord(i)) {
        Optional<Gazetteer.Match> match = match(tokens, at, i + 1);
        best = match.isPresent() ? match : best;
      }
    }
    return best.isPresent() ? best : slip(tokens, at);
  }

  /** “Kirill Stoyanovski” with one letter wrong: the first name right, the surname long. */
  private Optional<Gazetteer.Match> slip(Tokens tokens, int at) {
    String surname = tokens.get(at + 1).key();
    if (!tokens.apart(at + 1) || surname.length() < SHORTEST_SURNAME) {
      return Optional.empty();
    }
    List<SurfaceForm> near = new ArrayList<>();
    for (SurfaceForm form : byFirst.getOrDefault(tokens.get(at).text(), List.of())) {
      Tokens words = Token.of(form.text());
      String own = words.get(words.size() - 1).key();
      if (words.size() == 2 && !own.equals(surname) && NearForms.distance(own, surname) == 1) {
        near.add(form);
      }
    }
    return near.size() == 1 ? Optional.of(new Gazetteer.Match(near, 2, true)) : Optional.empty();
  }

  private void initial(char letter) {
    initials[letter] = true;
    for (String alike : INITIALS) {
      if (alike.indexOf(letter) >= 0) {
        alike.chars().forEach(c -> initials[c] = true);
      }
    }
  }

  private static boolean goesOn(Tokens tokens, int at, int i) {
    boolean name = tokens.isWord(i) && (tokens.capital(i) || tokens.is(Role.PARTICLE, i));
    return i == at || name && (tokens.apart(i) || tokens.hyphen(i - 1)) || tokens.hyphen(i);
  }

  private Optional<Gazetteer.Match> match(Tokens tokens, int from, int to) {
    Set<SurfaceForm> forms = byKey.getOrDefault(key(tokens, from, to), Set.of());
    Set<String> slugs = new TreeSet<>();
    forms.forEach(f -> slugs.add(f.slug()));
    boolean one = slugs.size() == 1;
    return one && forms.stream().allMatch(f -> first(f, tokens.get(from).key()))
        ? Optional.of(new Gazetteer.Match(List.copyOf(forms), to - from, true))
        : Optional.empty();
  }

  /** First names that are one: the same, or long enough, with the same first and last letter. */
  private static boolean first(SurfaceForm form, String other) {
    String own = Token.of(form.text()).get(0).key();
    boolean ends = ending(own) == ending(other);
    boolean compound = own.startsWith("abd") && other.startsWith("abd");
    return own.equals(other)
        || compound
        || own.length() >= SHORTEST_FIRST && ends && beginning(own).equals(beginning(other));
  }

  /** The last letter; i and y are one. */
  private static char ending(String word) {
    char last = word.charAt(word.length() - 1);
    return last == 'y' ? 'i' : last;
  }

  private static String beginning(String word) {
    return word.startsWith("abd") ? "abd" : folded(word).substring(0, 1);
  }

  /** The letters of a name without articles, folded; too short a name has a key that none has. */
  private static String key(Tokens tokens, int from, int to) {
    StringBuilder letters = new StringBuilder();
    for (int i = from; i < to; i++) {
      boolean article = Language.anywhere(Role.PARTICLE, tokens.get(i).key()) && i > from;
      if (tokens.isWord(i) && !article) {
        letters.append(tokens.get(i).key()).append(' ');
      }
    }
    String plain = ABD.matcher(letters).replaceAll("abd");
    return plain.length() < SHORTEST ? "" : folded(plain).replace(" ", "");
  }

  /** Letters that stand for one sound in some rendering, as one; word by word. */
  private static String folded(String words) {
    String folded = words;
    for (Fold fold : FOLDS) {
      folded = fold.letters().matcher(folded).replaceAll(fold.one());
    }
    return folded;
  }
}
