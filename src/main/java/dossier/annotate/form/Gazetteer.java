package dossier.annotate.form;

import dossier.annotate.word.Token;
import dossier.annotate.word.Tokens;
import dossier.annotate.word.WordTree;
import dossier.language.Language;
import dossier.language.Language.Role;
import dossier.model.SurfaceForm;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * All surface forms, compiled to a tree of words. Building is linear in the length of the forms;
 * looking up is linear in the length of the longest form that begins at a word.
 */
public final class Gazetteer {
  private static final int SHORTEST_IN_CAPITALS = 4;

  private final WordTree tree = new WordTree();

  /** What ends at each node of the tree. */
  private final List<List<SurfaceForm>> ending = new ArrayList<>();

  /** With what forms begin; a small letter only where one may begin small. */
  private final boolean[] opening = new boolean[Character.MAX_VALUE + 1];

  /** Compiles forms; their order does not matter. */
  public Gazetteer(Collection<SurfaceForm> forms) {
    for (SurfaceForm form : forms) {
      add(form);
    }
  }

  private void add(SurfaceForm form) {
    List<Token> words = withoutHyphens(Token.of(form.text()));
    if (words.isEmpty()) {
      return;
    }
    int node = WordTree.ROOT;
    for (Token word : words) {
      node = tree.grow(node, word.key());
    }
    while (ending.size() <= node) {
      ending.add(List.of());
    }
    ending.set(node, with(ending.get(node), form));
    Token first = words.get(0);
    char initial = first.key().charAt(0);
    opening[Character.toUpperCase(initial)] = true;
    boolean particle = words.size() > 1 && Language.anywhere(Role.PARTICLE, first.key());
    if (form.anyCase() || !first.capital() || first.key().equals("the") || particle) {
      opening[initial] = true;
    }
  }

  private static List<SurfaceForm> with(List<SurfaceForm> forms, SurfaceForm form) {
    List<SurfaceForm> more = new ArrayList<>(forms);
    more.add(form);
    return List.copyOf(more);
  }

  /** “Al-Sample” and “Al Sample” are one. */
  private static List<Token> withoutHyphens(List<Token> tokens) {
    return tokens.stream().filter(t -> !t.hyphen()).toList();
  }

  /**
   * The longest form that begins at a word.
   *
   * @param forms all forms that fit that stretch, several when entities share one
   * @param length how many tokens it takes
   * @param near whether they fit only nearly
   */
  public record Match(List<SurfaceForm> forms, int length, boolean near) {
    /** Forms that fit exactly. */
    public Match(List<SurfaceForm> forms, int length) {
      this(forms, length, false);
    }
  }

  /** Whether a form may begin at a token. */
  public boolean begins(Tokens tokens, int at) {
    return first(tokens, at) != WordTree.NONE;
  }

  private int first(Tokens tokens, int at) {
    return opening[tokens.initial(at)] ? tree.child(WordTree.ROOT, tokens, at) : WordTree.NONE;
  }

  /** The longest form that begins at a token. */
  public Optional<Match> longest(Tokens tokens, int at) {
    return longest(tokens, at, tokens.size());
  }

  /** The longest form that begins at a token and ends before another. */
  public Optional<Match> longest(Tokens tokens, int at, int end) {
    Optional<Match> best = Optional.empty();
    int node = first(tokens, at);
    int to = at + 1;
    while (node != WordTree.NONE && to <= end) {
      List<SurfaceForm> forms = node < ending.size() ? ending.get(node) : List.of();
      List<SurfaceForm> fitting = forms.isEmpty() ? forms : fitting(forms, tokens, at, to);
      if (!fitting.isEmpty()) {
        best = Optional.of(new Match(fitting, to - at));
      }
      while (to + 1 < tokens.size() && tokens.hyphen(to) && !tokens.apart(to + 1)) {
        to++;
      }
      node = to < tokens.size() ? tree.child(node, tokens, to) : WordTree.NONE;
      to++;
    }
    return best;
  }

  private static List<SurfaceForm> fitting(
      List<SurfaceForm> forms, Tokens tokens, int from, int to) {
    boolean all = true;
    for (SurfaceForm form : forms) {
      all = all && (form.anyCase() || tokens.textIs(from, to, form.text()));
    }
    if (all) {
      return forms;
    }
    boolean shouted = shouted(tokens, from, to) || capitals(tokens, from, to);
    List<Token> words = withoutHyphens(tokens.subList(from, to));
    List<SurfaceForm> fitting = new ArrayList<>();
    for (SurfaceForm form : forms) {
      if (form.anyCase() || shouted || sameCase(withoutHyphens(Token.of(form.text())), words)) {
        fitting.add(form);
      }
    }
    return fitting;
  }

  /**
   * A name in capitals among small letters, as datelines, captions and speakers have it. A word by
   * itself must be one that is nothing but a name.
   */
  private static boolean capitals(Tokens tokens, int from, int to) {
    int letters = 0;
    boolean plain = true;
    for (Token token : tokens.subList(from, to)) {
      boolean letter =
          token.text().length() == 1 || tokens.language().is(Role.GENERATION, token.key());
      if (token.isWord() && !token.capitals() && !letter) {
        return false;
      }
      letters += token.text().length();
      plain &= !token.isWord() || tokens.language().ordinary(token.key());
    }
    return letters >= SHORTEST_IN_CAPITALS && (!plain || to - from > 1);
  }

  /** The same letters in the same case, where case tells anything; diacritics aside. */
  private static boolean sameCase(List<Token> words, List<Token> tokens) {
    if (words.size() != tokens.size()) {
      return false;
    }
    for (int i = 0; i < words.size(); i++) {
      Token word = words.get(i);
      Token token = tokens.get(i);
      if (!same(word, token) && !eitherCase(words, tokens, i) && !raised(words, word, token)) {
        return false;
      }
    }
    return true;
  }

  /** Letters that stand for others may be written larger: “Thorir” for “Þórir”. */
  private static boolean same(Token word, Token token) {
    boolean special = !word.bare().equals(word.text()) || !token.bare().equals(token.text());
    return word.text().equals(token.text())
        || word.bare().equals(token.bare())
        || special
            && word.key().equals(token.key())
            && word.capital() == token.capital()
            && word.capitals() == token.capitals();
  }

  /** “Robert TARRANT”: a word of a longer name in capitals. */
  private static boolean raised(List<Token> words, Token word, Token token) {
    boolean large = word.capital() || Language.anywhere(Role.PARTICLE, word.key());
    return words.size() > 1 && large && token.capitals() && word.key().equals(token.key());
  }

  /** “The”, the article and second half of “Al-sample”, and “Sample party” for the Sample Party. */
  private static boolean eitherCase(List<Token> words, List<Token> tokens, int i) {
    Token word = words.get(i);
    boolean particle = words.size() > 1 && Language.anywhere(Role.PARTICLE, word.key());
    if (i == 0) {
      return words.size() > 1 && (word.key().equals("the") || particle);
    }
    boolean half = !word.apart() || !tokens.get(i).apart() || particle;
    return half || i == words.size() - 1 && Language.anywhere(Role.KIND, word.key());
  }

  /** Capitals throughout, as headlines have them, and not one acronym among small letters. */
  private static boolean shouted(Tokens tokens, int from, int to) {
    int letters = 0;
    for (Token token : tokens.subList(from, to)) {
      if (token.isWord() && !token.capitals()) {
        return false;
      }
      letters += token.text().length();
    }
    boolean before = from == 0 || !tokens.get(from - 1).isWord() || tokens.get(from - 1).capitals();
    boolean after = to == tokens.size() || !tokens.get(to).isWord() || tokens.get(to).capitals();
    boolean company =
        (from > 0 && tokens.get(from - 1).capitals())
            || (to < tokens.size() && tokens.get(to).capitals());
    return letters >= SHORTEST_IN_CAPITALS && before && after && company;
  }
}
