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
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Finds people by more names than their profile has: “Ada B. Example”, “Ada Maria von Example” for
 * Ada Example. All words of the name in order, and between them only names, initials and particles.
 */
public final class LongNames {
  private static final int MOST = 4;
  private static final Set<String> OPEN = Set.of("“", "\"", "'", "(", "„", "«");
  private static final Set<String> CLOSE = Set.of("”", "\"", "'", ")", "“", "»");

  private record Entry(SurfaceForm form, List<Token> words) {}

  private final Map<String, List<Entry>> byFirst = new HashMap<>();

  /** The names of all people among some entities. */
  public LongNames(Collection<? extends Entity> entities) {
    for (Entity entity : entities) {
      String name = SurfaceForms.unqualified(entity.name());
      List<Token> words = Token.of(name);
      boolean title = Language.anywhere(Role.TITLE, words.isEmpty() ? "" : words.get(0).key());
      if (entity.kind() == EntityKind.PERSON && words.size() > 1 && !title) {
        SurfaceForm form = new SurfaceForm(name, false, entity.slug(), Origin.SHORT);
        byFirst
            .computeIfAbsent(words.get(0).key(), k -> new ArrayList<>())
            .add(new Entry(form, words));
      }
    }
  }

  /** The longest such name that begins at a word and takes more than a number of tokens. */
  public Optional<Gazetteer.Match> at(Tokens tokens, int at, int more) {
    List<Entry> entries = byFirst.get(tokens.get(at).key());
    if (entries == null) {
      return Optional.empty();
    }
    List<SurfaceForm> forms = new ArrayList<>();
    int longest = more;
    for (Entry entry : entries) {
      int length = length(entry.words(), tokens, at);
      if (length > longest) {
        forms.clear();
        longest = length;
      }
      if (length == longest && length > more) {
        forms.add(entry.form());
      }
    }
    return forms.isEmpty()
        ? Optional.empty()
        : Optional.of(new Gazetteer.Match(List.copyOf(forms), longest));
  }

  /** How many tokens the name takes with what stands between its words; 0 if it does not fit. */
  private static int length(List<Token> words, Tokens tokens, int at) {
    int word = 0;
    int between = 0;
    int i = at;
    while (i < tokens.size() && between <= MOST) {
      int nickname = word > 0 ? nickname(tokens, i) : 0;
      if (nickname > 0) {
        between++;
        i += nickname;
        continue;
      }
      Token token = tokens.get(i);
      if (token.text().equals(words.get(word).text())) {
        word++;
      } else if (word > 0 && middle(token, tokens, i)) {
        between++;
      } else {
        return 0;
      }
      i++;
      if (word == words.size()) {
        return between > 0 ? i - at : 0;
      }
    }
    return 0;
  }

  /** How many tokens a nickname takes with its marks: “(Bob)”, “"Big Bob"”; 0 if there is none. */
  private static int nickname(Tokens tokens, int at) {
    if (!tokens.apart(at) || !OPEN.contains(tokens.get(at).text())) {
      return 0;
    }
    for (int to = at + 2; to <= at + 3 && to < tokens.size(); to++) {
      boolean name = tokens.isWord(to - 1) && tokens.capital(to - 1);
      if (name && !tokens.apart(to) && CLOSE.contains(tokens.get(to).text())) {
        return to + 1 - at;
      }
    }
    return 0;
  }

  private static boolean middle(Token token, Tokens tokens, int i) {
    if (token.text().equals(".")) {
      return tokens.get(i - 1).text().length() == 1;
    }
    String key = token.key().toLowerCase(Locale.ROOT);
    boolean particle = Language.anywhere(Role.PARTICLE, key);
    boolean name = token.isWord() && token.capital() && !tokens.language().is(Role.TITLE, key);
    return particle
        || name
            && !tokens.language().is(Role.GENERATION, key)
            && !tokens.language().is(Role.OPENER, key);
  }
}
