package dossier.annotate.judge;

import dossier.annotate.word.Token;
import dossier.annotate.word.Tokens;
import dossier.diagnostic.Span;
import dossier.language.Language;
import dossier.language.Language.Role;
import dossier.markdown.Passage;
import dossier.model.Entity;
import dossier.model.EntityKind;
import dossier.model.SurfaceForm;
import dossier.model.SurfaceForm.Origin;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * A stretch of words that fits surface forms, before anything is decided.
 *
 * @param passage where it stands
 * @param tokens of the whole run
 * @param from first token of the stretch
 * @param to one past its last token
 * @param forms all that fit
 * @param near whether they fit only nearly: the name is misspelt
 */
public record Hit(
    Passage passage, Tokens tokens, int from, int to, List<SurfaceForm> forms, boolean near) {

  /** After what sentences begin. */
  private static final Set<String> BEFORE_SENTENCE =
      Set.of(".", "!", "?", ":", "“", "\"", "(", "[", "—", "-", "''");

  /** With what sentences end. */
  private static final String ENDS = ".!?:”\"";

  /** Where it stands in the text. */
  public Span span() {
    return new Span(tokens.get(from).start(), tokens.get(to - 1).end());
  }

  /** The entities that it may name. */
  public Set<String> slugs() {
    if (forms.size() == 1) {
      return Set.of(forms.get(0).slug());
    }
    Set<String> slugs = new TreeSet<>();
    forms.forEach(f -> slugs.add(f.slug()));
    return slugs;
  }

  /** Whether it is one word. */
  public boolean single() {
    return to - from == 1;
  }

  /** Whether it stands in the title of the text: its first line, when that is no sentence. */
  public boolean title() {
    boolean line = passage.section() == 0 && passage.number() == 1;
    String plain = passage.plain();
    boolean sentence = plain.isEmpty() || ENDS.indexOf(plain.charAt(plain.length() - 1)) >= 0;
    return line && !sentence || passage.heading() && passage.section() == 1;
  }

  /** Whether all forms that fit are of an origin. */
  boolean all(Origin origin) {
    for (SurfaceForm form : forms) {
      if (form.origin() != origin) {
        return false;
      }
    }
    return true;
  }

  /** Whether a form that fits is of an origin. */
  boolean any(Origin origin) {
    for (SurfaceForm form : forms) {
      if (form.origin() == origin) {
        return true;
      }
    }
    return false;
  }

  /** Whether all entities that it may name are of a kind. */
  boolean all(Map<String, Entity> entities, EntityKind kind) {
    for (SurfaceForm form : forms) {
      if (entities.get(form.slug()).kind() != kind) {
        return false;
      }
    }
    return true;
  }

  /** The language of the text. */
  public Language language() {
    return tokens.language();
  }

  /** Its first token. */
  public Token first() {
    return tokens.get(from);
  }

  /** The word before, if only space stands between. */
  public Optional<Token> wordBefore() {
    return from > 0 && first().apart() && tokens.get(from - 1).isWord()
        ? Optional.of(tokens.get(from - 1))
        : Optional.empty();
  }

  /** Whether the word before can do this in the language of the text. */
  boolean behind(Role role) {
    return wordBefore().isPresent() && tokens.is(role, from - 1);
  }

  /** The word after, if only space stands between. */
  public Optional<Token> wordAfter() {
    return to < tokens.size() && tokens.get(to).apart() && tokens.get(to).isWord()
        ? Optional.of(tokens.get(to))
        : Optional.empty();
  }

  /** Whether a token of the run begins a sentence. */
  public boolean beginsSentence(int index) {
    return index == 0 || BEFORE_SENTENCE.contains(tokens.get(index - 1).text());
  }

  /** Whether all words of the run are in capitals, as in a headline. */
  public boolean shouted() {
    return tokens.shouted();
  }
}
