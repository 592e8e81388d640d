package dossier.annotate;

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
  record Holding(String person, Role role) {}

  private final Map<String, List<Holding>> byTitle = new HashMap<>();
  private int longest;

  Offices(Collection<? extends Entity> entities) {
    for (Entity entity : entities) {
      if (entity instanceof Profile profile) {
        profile.roles().forEach(role -> add(profile.slug(), role));
      }
    }
  }

  private void add(String person, Role role) {
    for (String title : role.titles()) {
      List<Token> words = Token.of(title, 0, title.length());
      longest = Math.max(longest, words.size());
      byTitle
          .computeIfAbsent(key(words, 0, words.size()), k -> new ArrayList<>())
          .add(new Holding(person, role));
    }
  }

  private static String key(List<Token> tokens, int from, int to) {
    StringBuilder key = new StringBuilder();
    for (Token token : tokens.subList(from, to)) {
      key.append(token.key()).append(' ');
    }
    return key.toString();
  }

  /**
   * A title found in text.
   *
   * @param to one past its last token
   * @param holdings everybody who ever held an office of that title
   */
  record Title(int to, List<Holding> holdings) {}

  /** The longest title that begins at a token. */
  Optional<Title> at(List<Token> tokens, int from) {
    for (int to = Math.min(tokens.size(), from + longest); to > from; to--) {
      List<Holding> holdings = byTitle.get(key(tokens, from, to));
      if (holdings != null) {
        return Optional.of(new Title(to, holdings));
      }
    }
    return Optional.empty();
  }

  /** Who surely held an office of a country throughout the date of a text. */
  static Set<String> holders(List<Holding> holdings, String country, EdtfDate date) {
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
