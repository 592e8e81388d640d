package dossier.annotate.office;

import dossier.annotate.word.Token;
import dossier.annotate.word.Tokens;
import dossier.annotate.word.WordTree;
import dossier.language.Language;
import dossier.model.EdtfDate;
import dossier.model.Entity;
import dossier.model.Profile;
import dossier.model.Role;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Who held which office when: titles by their words, and their holders by date. */
final class Offices {

  /** A person in an office. */
  public record Holding(String person, Role role) {}

  private final WordTree titles = new WordTree();
  private final Map<Integer, List<Holding>> byTitle = new HashMap<>();

  public Offices(Collection<? extends Entity> entities) {
    for (Entity entity : entities) {
      if (entity instanceof Profile profile) {
        profile.roles().forEach(role -> add(profile.slug(), role));
      }
    }
  }

  private void add(String person, Role role) {
    for (String title : role.titles()) {
      int node = WordTree.ROOT;
      for (Token word : Token.of(title)) {
        node = titles.grow(node, word.key());
      }
      byTitle.computeIfAbsent(node, k -> new ArrayList<>()).add(new Holding(person, role));
    }
  }

  /** Whether no profile has a role. */
  boolean none() {
    return byTitle.isEmpty();
  }

  /** Everybody who ever led a state or a government. */
  public List<Holding> heads() {
    return byTitle.values().stream()
        .flatMap(List::stream)
        .filter(h -> h.role().titles().stream().anyMatch(Offices::leads))
        .distinct()
        .toList();
  }

  /**
   * A title found in text.
   *
   * @param to one past its last token
   * @param holdings everybody who ever held an office of that title
   */
  public record Title(int to, List<Holding> holdings) {}

  /** The longest title that begins at a token. */
  public Optional<Title> at(Tokens tokens, int from) {
    Optional<Title> best = Optional.empty();
    int node = titles.child(WordTree.ROOT, tokens, from);
    for (int to = from + 1; node != WordTree.NONE; to++) {
      List<Holding> holdings = byTitle.get(node);
      best = holdings == null ? best : Optional.of(new Title(to, holdings));
      node = to < tokens.size() ? titles.child(node, tokens, to) : WordTree.NONE;
    }
    return best;
  }

  private static boolean leads(String title) {
    return Language.anywhere(Language.Role.HEAD, title) || title.equals("prime minister");
  }

  /** Who surely held an office of a country throughout the date of a text. */
  public static Set<String> holders(List<Holding> holdings, String country, EdtfDate date) {
    LocalDate last = date.latest().equals(LocalDate.MAX) ? date.sortDay() : date.latest();
    Set<String> holders = new TreeSet<>();
    for (Holding h : holdings) {
      boolean same = h.role().of().equals(Optional.of(country));
      if (same && h.role().heldOn(date.sortDay()) && h.role().heldOn(last)) {
        holders.add(h.person());
      }
    }
    return holders;
  }
}
