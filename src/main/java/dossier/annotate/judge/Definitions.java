package dossier.annotate.judge;

import dossier.annotate.form.Gazetteer;
import dossier.annotate.word.Token;
import dossier.annotate.word.Tokens;
import dossier.model.SurfaceForm;
import dossier.model.SurfaceForm.Origin;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Acronyms that a text defines itself, “Sample Tide Agency (STA)”: in that text they name nothing
 * else. The letters must be initials of the name, in order (after Schwartz and Hearst 2003, but
 * stricter).
 */
public final class Definitions {
  private static final Set<String> OPEN = Set.of("(", "[");
  private static final Set<String> CLOSE = Set.of(")", "]");
  private static final Definitions NONE = new Definitions(Map.of());

  private final Map<String, SurfaceForm> forms;

  private Definitions(Map<String, SurfaceForm> forms) {
    this.forms = forms;
  }

  /** No definitions. */
  public static Definitions none() {
    return NONE;
  }

  /** What the names among the hits are defined as by the brackets behind them. */
  public static Definitions in(List<Hit> hits, Judge judge) {
    Map<String, SurfaceForm> forms = new HashMap<>();
    for (Hit hit : hits) {
      Optional<String> acronym = hit.single() ? Optional.empty() : bracketed(hit);
      acronym
          .filter(a -> initials(a, hit.tokens().subList(hit.from(), hit.to())))
          .flatMap(a -> judge.choose(hit).map(slug -> form(a, slug)))
          .ifPresent(form -> forms.putIfAbsent(form.text(), form));
    }
    return forms.isEmpty() ? NONE : new Definitions(Map.copyOf(forms));
  }

  private static SurfaceForm form(String acronym, String slug) {
    return new SurfaceForm(acronym, false, slug, Origin.ALIAS);
  }

  public boolean isEmpty() {
    return forms.isEmpty();
  }

  /** What a word is defined as. */
  public Optional<Gazetteer.Match> at(Tokens tokens, int index) {
    return Optional.ofNullable(isEmpty() ? null : forms.get(tokens.get(index).text()))
        .map(form -> new Gazetteer.Match(List.of(form), 1));
  }

  private static Optional<String> bracketed(Hit hit) {
    List<Token> tokens = hit.tokens();
    int open = hit.to();
    boolean brackets =
        open + 2 < tokens.size()
            && OPEN.contains(tokens.get(open).text())
            && tokens.get(open + 1).capitals()
            && CLOSE.contains(tokens.get(open + 2).text());
    return brackets ? Optional.of(tokens.get(open + 1).text()) : Optional.empty();
  }

  private static boolean initials(String acronym, List<Token> name) {
    int found = 0;
    for (Token word : name) {
      if (found < acronym.length()
          && word.key().startsWith(acronym.substring(found, found + 1).toLowerCase(Locale.ROOT))) {
        found++;
      }
    }
    return found == acronym.length();
  }
}
