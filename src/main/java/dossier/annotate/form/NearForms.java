package dossier.annotate.form;

import dossier.annotate.word.Token;
import dossier.annotate.word.Tokens;
import dossier.annotate.word.WordTree;
import dossier.language.Language.Role;
import dossier.model.SurfaceForm;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * Finds misspelt names: one word that no form has, near one word of exactly one entity's forms, the
 * other words right. Nearness is optimal string alignment (Damerau 1964 with adjacent swaps): one
 * edit, in words of nine letters or more two.
 */
public final class NearForms {
  private static final int SHORTEST_ALONE = 8;
  private static final int SHORTEST_WORD = 5;
  private static final int LONG = 9;

  /**
   * A name that may be meant by another first word.
   *
   * @param words of the name
   * @param letters of its first word, a bit for each
   */
  private record Entry(SurfaceForm form, List<Token> words, long letters) {}

  private final WordTree vocabulary = new WordTree();
  private final Map<Character, List<Entry>> byInitial = new HashMap<>();

  /** Indexes the forms that may be misspelt. */
  public NearForms(Collection<SurfaceForm> forms) {
    for (SurfaceForm form : forms) {
      List<Token> words = Token.of(form.text());
      words.forEach(w -> vocabulary.grow(WordTree.ROOT, w.key()));
      if (form.origin() != SurfaceForm.Origin.PART && form.origin() != SurfaceForm.Origin.DEMONYM) {
        index(form, words);
      }
    }
  }

  private void index(SurfaceForm form, List<Token> words) {
    String first = words.isEmpty() ? "" : words.get(0).key();
    if (first.length() >= (words.size() == 1 ? SHORTEST_ALONE : SHORTEST_WORD)) {
      byInitial
          .computeIfAbsent(first.charAt(0), k -> new ArrayList<>())
          .add(new Entry(form, words, letters(first)));
    }
  }

  /** Which letters a word has; an edit takes out one of them, or puts one in, or both. */
  private static long letters(String word) {
    long letters = 0;
    for (int i = 0; i < word.length(); i++) {
      letters |= 1L << word.charAt(i);
    }
    return letters;
  }

  /** What a token belongs to, if it is a misspelt word of a name. */
  public Optional<Gazetteer.Match> at(Tokens tokens, int at) {
    boolean candidate =
        tokens.capital(at)
            && tokens.length(at) >= SHORTEST_WORD
            && vocabulary.child(WordTree.ROOT, tokens, at) == WordTree.NONE;
    return candidate && tokens.get(at).text().length() >= SHORTEST_WORD
        ? near(tokens, at)
        : Optional.empty();
  }

  private Optional<Gazetteer.Match> near(Tokens tokens, int at) {
    List<SurfaceForm> near = new ArrayList<>();
    int length = 0;
    String key = tokens.get(at).key();
    long letters = letters(key);
    for (Entry entry : byInitial.getOrDefault(key.charAt(0), List.of())) {
      boolean alike = Long.bitCount(entry.letters() ^ letters) <= 2 * allowed(entry);
      if (alike && fits(entry, tokens, at)) {
        if (entry.words().size() > length) {
          near.clear();
          length = entry.words().size();
        }
        near.add(entry.form());
      }
    }
    boolean given = near.stream().anyMatch(f -> !f.weak());
    List<SurfaceForm> best = near.stream().filter(f -> !given || !f.weak()).toList();
    Set<String> slugs = new TreeSet<>();
    best.forEach(f -> slugs.add(f.slug()));
    return slugs.size() == 1 && !named(tokens, at)
        ? Optional.of(new Gazetteer.Match(best, length, true))
        : Optional.empty();
  }

  /** How many edits a word may be away. */
  private static int allowed(Entry entry) {
    return entry.words().get(0).key().length() >= LONG ? 2 : 1;
  }

  /** A first name before it makes it somebody else's name. */
  private static boolean named(Tokens tokens, int at) {
    if (at == 0 || !tokens.get(at).apart() || !tokens.get(at - 1).isWord()) {
      return false;
    }
    Token before = tokens.get(at - 1);
    boolean known = tokens.is(Role.TITLE, at - 1) || tokens.is(Role.OPENER, at - 1);
    return before.capital() && !known;
  }

  private static boolean fits(Entry entry, Tokens tokens, int at) {
    List<Token> words = entry.words();
    if (at + words.size() > tokens.size()) {
      return false;
    }
    for (int i = 1; i < words.size(); i++) {
      if (!words.get(i).text().equals(tokens.get(at + i).text())) {
        return false;
      }
    }
    String word = words.get(0).key();
    String token = tokens.get(at).key();
    int allowed = allowed(entry);
    return Math.abs(word.length() - token.length())
            <= (allowed > 1 ? 1 : 0) + (words.size() > 1 ? 1 : 0)
        && (words.size() == 1 || endsAlike(word, token))
        && distance(word, token) <= allowed;
  }

  /** Clara is not Clare; a slip at the very end swaps two letters. */
  private static boolean endsAlike(String word, String token) {
    boolean last = word.charAt(word.length() - 1) == token.charAt(token.length() - 1);
    boolean swap = word.length() == token.length() && letters(word) == letters(token);
    return last || swap;
  }

  /** Optimal string alignment: edits and swaps of neighbours. */
  public static int distance(String a, String b) {
    int[][] d = new int[a.length() + 1][b.length() + 1];
    for (int i = 0; i <= a.length(); i++) {
      d[i][0] = i;
    }
    for (int j = 0; j <= b.length(); j++) {
      d[0][j] = j;
    }
    for (int i = 1; i <= a.length(); i++) {
      for (int j = 1; j <= b.length(); j++) {
        int change = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
        d[i][j] = Math.min(d[i - 1][j - 1] + change, 1 + Math.min(d[i - 1][j], d[i][j - 1]));
        boolean swap =
            i > 1
                && j > 1
                && a.charAt(i - 1) == b.charAt(j - 2)
                && a.charAt(i - 2) == b.charAt(j - 1);
        d[i][j] = swap ? Math.min(d[i][j], d[i - 2][j - 2] + 1) : d[i][j];
      }
    }
    return d[a.length()][b.length()];
  }
}
