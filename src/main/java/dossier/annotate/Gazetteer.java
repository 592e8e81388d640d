package dossier.annotate;

import dossier.model.SurfaceForm;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * All surface forms, compiled to a tree of words. Building is linear in the length of the forms;
 * looking up is linear in the length of the longest form that begins at a word.
 */
public final class Gazetteer {
  private static final int SHORTEST_IN_CAPITALS = 4;

  /** Of names in Arabic and Hebrew; Latin letters render them large or small. */
  private static final Set<String> ARTICLES = Set.of("al", "el", "ha", "bin", "ben", "ibn");

  private final Node root = new Node();

  /** First letters of forms that may begin small: any other small word begins no form. */
  private final BitSet small = new BitSet();

  /** A word of forms; most words end one form and go on with none, and hold nothing then. */
  private static final class Node {
    private Map<String, Node> next = Map.of();
    private List<Entry> entries = List.of();

    Node grown(String key) {
      if (next.isEmpty()) {
        next = new HashMap<>(2);
      }
      return next.computeIfAbsent(key, k -> new Node());
    }

    void add(Entry entry) {
      List<Entry> more = new ArrayList<>(entries.size() + 1);
      more.addAll(entries);
      more.add(entry);
      entries = more;
    }
  }

  private record Entry(SurfaceForm form, List<Token> words) {}

  /** Compiles forms; their order does not matter. */
  public Gazetteer(Collection<SurfaceForm> forms) {
    for (SurfaceForm form : forms) {
      add(form);
    }
  }

  private void add(SurfaceForm form) {
    List<Token> words = withoutHyphens(Token.of(form.text(), 0, form.text().length()));
    if (words.isEmpty()) {
      return;
    }
    Node node = root;
    for (Token word : words) {
      node = node.grown(word.key());
    }
    node.add(new Entry(form, words));
    Token first = words.get(0);
    if (form.anyCase() || !first.capital() || first.key().equals("the")) {
      small.set(first.key().charAt(0));
    }
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
  record Match(List<SurfaceForm> forms, int length, boolean near) {
    Match(List<SurfaceForm> forms, int length) {
      this(forms, length, false);
    }
  }

  Optional<Match> longest(List<Token> tokens, int at) {
    Token first = tokens.get(at);
    if (first.isWord() && !first.capital() && !small.get(first.key().charAt(0))) {
      return Optional.empty();
    }
    Node node = root;
    Optional<Match> best = Optional.empty();
    for (int i = at; i < tokens.size(); i++) {
      if (i > at && tokens.get(i).hyphen() && i + 1 < tokens.size() && !tokens.get(i + 1).apart()) {
        continue;
      }
      node = node.next.get(tokens.get(i).key());
      if (node == null) {
        break;
      }
      if (!node.entries.isEmpty()) {
        List<SurfaceForm> fitting = fitting(node, tokens, at, i + 1);
        if (!fitting.isEmpty()) {
          best = Optional.of(new Match(fitting, i - at + 1));
        }
      }
    }
    return best;
  }

  private static List<SurfaceForm> fitting(Node node, List<Token> tokens, int from, int to) {
    boolean shouted = shouted(tokens, from, to);
    List<Token> words = withoutHyphens(tokens.subList(from, to));
    List<SurfaceForm> fitting = new ArrayList<>();
    for (Entry entry : node.entries) {
      if (entry.form().anyCase() || shouted || sameCase(entry.words(), words)) {
        fitting.add(entry.form());
      }
    }
    return fitting;
  }

  /** The same letters in the same case, where case tells anything; diacritics aside. */
  private static boolean sameCase(List<Token> words, List<Token> tokens) {
    for (int i = 0; i < words.size(); i++) {
      Token word = words.get(i);
      Token token = tokens.get(i);
      boolean same = word.text().equals(token.text()) || word.bare().equals(token.bare());
      if (!same && !eitherCase(words, tokens, i)) {
        return false;
      }
    }
    return true;
  }

  /** “The”, the article and second half of “Al-sample”, and “Sample party” for the Sample Party. */
  private static boolean eitherCase(List<Token> words, List<Token> tokens, int i) {
    Token word = words.get(i);
    if (i == 0) {
      return word.key().equals("the") && words.size() > 1;
    }
    boolean half = !word.apart() || !tokens.get(i).apart() || ARTICLES.contains(word.key());
    return half || i == words.size() - 1 && Words.KINDS.contains(word.key());
  }

  /** Capitals throughout, as headlines have them, and not one acronym among small letters. */
  private static boolean shouted(List<Token> tokens, int from, int to) {
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
