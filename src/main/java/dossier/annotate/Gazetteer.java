package dossier.annotate;

import dossier.model.SurfaceForm;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * All surface forms, compiled to a tree of words. Building is linear in the length of the forms;
 * looking up is linear in the length of the longest form that begins at a word.
 */
public final class Gazetteer {
  private final Node root = new Node();

  private static final class Node {
    private final Map<String, Node> next = new HashMap<>();
    private final List<Entry> entries = new ArrayList<>();
  }

  private record Entry(SurfaceForm form, List<String> words) {}

  /** Compiles forms; their order does not matter. */
  public Gazetteer(Collection<SurfaceForm> forms) {
    for (SurfaceForm form : forms) {
      add(form);
    }
  }

  private void add(SurfaceForm form) {
    List<Token> tokens = Token.of(form.text(), 0, form.text().length());
    if (tokens.isEmpty()) {
      return;
    }
    Node node = root;
    for (Token token : tokens) {
      node = node.next.computeIfAbsent(token.folded(), k -> new Node());
    }
    node.entries.add(new Entry(form, tokens.stream().map(Token::text).toList()));
  }

  /**
   * The longest form that begins at a word.
   *
   * @param forms all forms that fit that stretch, several when entities share one
   * @param length how many tokens it takes
   */
  record Match(List<SurfaceForm> forms, int length) {}

  Optional<Match> longest(List<Token> tokens, int at) {
    Node node = root;
    Optional<Match> best = Optional.empty();
    for (int i = at; i < tokens.size(); i++) {
      node = node.next.get(tokens.get(i).folded());
      if (node == null) {
        break;
      }
      List<SurfaceForm> fitting = fitting(node, tokens, at);
      if (!fitting.isEmpty()) {
        best = Optional.of(new Match(fitting, i - at + 1));
      }
    }
    return best;
  }

  private static List<SurfaceForm> fitting(Node node, List<Token> tokens, int at) {
    List<SurfaceForm> fitting = new ArrayList<>();
    for (Entry entry : node.entries) {
      if (entry.form().anyCase() || sameCase(entry.words(), tokens, at)) {
        fitting.add(entry.form());
      }
    }
    return fitting;
  }

  private static boolean sameCase(List<String> words, List<Token> tokens, int at) {
    for (int i = 0; i < words.size(); i++) {
      if (!words.get(i).equals(tokens.get(at + i).text())) {
        return false;
      }
    }
    return true;
  }
}
