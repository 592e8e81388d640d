package dossier.annotate;

import dossier.annotate.text.Run;
import dossier.annotate.word.Token;
import dossier.annotate.word.Tokens;
import dossier.diagnostic.Span;
import dossier.diagnostic.Spans;
import dossier.language.Language;
import dossier.model.SurfaceForm;
import dossier.model.SurfaceForm.Origin;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Finds names in words that were run together when a link's text or a space was lost:
 * “Samplandthe”, “inSampland”, “SamplandExampland”. Both parts must be known: names, or small words
 * that stand beside names.
 */
final class RunTogether {
  /** Shorter names stand in ordinary words by chance. UTF-16 units. */
  private static final int SHORTEST = 4;

  /** Shorter words end names by chance: “Maliis”. UTF-16 units. */
  private static final int SHORTEST_BEHIND = 3;

  private final Map<String, String> slugs = new HashMap<>();

  RunTogether(List<SurfaceForm> forms) {
    Set<String> shared = new HashSet<>();
    for (SurfaceForm form : forms) {
      boolean sure =
          form.origin() == Origin.NAME
              || form.origin() == Origin.ALIAS
              || form.origin() == Origin.DEMONYM;
      boolean word = form.text().codePoints().allMatch(Character::isLetter);
      if (sure && word && form.text().length() >= SHORTEST) {
        String before = slugs.putIfAbsent(form.text(), form.slug());
        if (before != null && !before.equals(form.slug())) {
          shared.add(form.text());
        }
      }
    }
    shared.forEach(slugs::remove);
  }

  /** The names in words of a run that are no names themselves. */
  List<Found> in(Run run, Spans taken) {
    List<Found> found = new ArrayList<>();
    Tokens tokens = run.tokens();
    for (int i : tokens.withCapitals()) {
      Token token = tokens.get(i);
      boolean whole = slugs.containsKey(token.text());
      boolean plain = token.end() - token.start() == token.text().length();
      if (token.isWord() && plain && !whole && token.text().length() > SHORTEST) {
        parts(run, token, taken, found);
      }
    }
    return found;
  }

  private void parts(Run run, Token token, Spans taken, List<Found> found) {
    Span span = new Span(token.start(), token.end());
    if (taken.overlap(span)) {
      return;
    }
    String text = token.text();
    for (int at = text.length() - 2; at >= 2; at--) {
      Optional<String> left = slug(text.substring(0, at));
      Optional<String> right = slug(text.substring(at));
      boolean behind = left.isPresent() && behind(text.substring(at), run.tokens().language());
      boolean before = right.isPresent() && run.tokens().language().binds(text.substring(0, at));
      if (behind || before || left.isPresent() && right.isPresent()) {
        int cut = token.start() + at;
        left.ifPresent(
            s -> found.add(new Found(s, new Span(token.start(), cut), run.passage(), true)));
        right.ifPresent(
            s -> found.add(new Found(s, new Span(cut, token.end()), run.passage(), true)));
        return;
      }
    }
  }

  private static boolean behind(String word, Language language) {
    return word.length() >= SHORTEST_BEHIND && language.binds(word);
  }

  private Optional<String> slug(String text) {
    return Optional.ofNullable(slugs.get(text));
  }
}
