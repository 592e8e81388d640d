package dossier.annotate.judge;

import dossier.annotate.form.Gazetteer;
import dossier.annotate.text.Run;
import dossier.annotate.word.Token;
import dossier.annotate.word.Tokens;
import dossier.diagnostic.Span;
import dossier.diagnostic.Spans;
import dossier.model.SurfaceForm;
import dossier.model.SurfaceForm.Origin;
import java.util.HashMap;
import java.util.HashSet;
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
  private static final String BRACKETS = "([";

  /** Words that a name has at most. */
  private static final int LONGEST = 9;

  private static final Set<String> CLOSE = Set.of(")", "]");
  private static final Definitions NONE = new Definitions(Map.of(), Set.of());

  private final Map<String, SurfaceForm> forms;
  private final Set<String> others;

  private Definitions(Map<String, SurfaceForm> forms, Set<String> others) {
    this.forms = forms;
    this.others = others;
  }

  /** No definitions. */
  public static Definitions none() {
    return NONE;
  }

  /**
   * What the acronyms of a text mean: the names before the brackets in which they stand, or within
   * the brackets behind them; if those name nobody who has a profile, then nobody.
   */
  public static Definitions in(List<Run> runs, List<Hit> hits, Judge judge) {
    Map<String, SurfaceForm> forms = new HashMap<>();
    for (Hit hit : hits) {
      Optional<String> acronym = hit.single() ? Optional.empty() : bracketed(hit);
      acronym
          .filter(a -> initials(a, hit.tokens().subList(hit.from(), hit.to())))
          .flatMap(a -> judge.choose(hit).map(slug -> form(a, slug)))
          .ifPresent(form -> forms.putIfAbsent(form.text(), form));
    }
    Spans named = Spans.of(hits.stream().filter(h -> !h.single()).map(Hit::span).toList());
    Set<String> others = new HashSet<>();
    runs.forEach(run -> others(run.tokens(), named, others));
    others.removeAll(forms.keySet());
    return forms.isEmpty() && others.isEmpty()
        ? NONE
        : new Definitions(Map.copyOf(forms), Set.copyOf(others));
  }

  /** “Southern Trade Assembly (STA)” and “STA (Southern Trade Assembly)”, which have no profile. */
  private static void others(Tokens tokens, Spans named, Set<String> others) {
    for (int i = 1; i + 2 < tokens.size(); i++) {
      if (!tokens.beginsWith(i, BRACKETS)) {
        continue;
      }
      Token inner = tokens.get(i + 1);
      boolean acronym = inner.capitals() && CLOSE.contains(tokens.get(i + 2).text());
      if (acronym && explained(tokens, before(tokens, i), i, inner.text(), named)) {
        others.add(inner.text());
      }
      Token outer = tokens.get(i - 1);
      if (outer.capitals() && explained(tokens, i + 1, close(tokens, i), outer.text(), named)) {
        others.add(outer.text());
      }
    }
  }

  /** Where the bracket ends that begins at a token. */
  private static int close(Tokens tokens, int open) {
    int i = open + 1;
    while (i < tokens.size() && i - open <= LONGEST && !CLOSE.contains(tokens.get(i).text())) {
      i++;
    }
    return i;
  }

  /** Where the name begins that ends before a token: capitals, and small words between them. */
  private static int before(Tokens tokens, int end) {
    int from = end;
    for (int i = end - 1; i >= 0 && end - i <= LONGEST && tokens.isWord(i); i--) {
      if (tokens.capital(i)) {
        from = i;
      } else if (!tokens.language().binds(tokens.get(i).key())) {
        break;
      }
    }
    return from;
  }

  /** Whether some words have the letters as initials and name nobody who has a profile. */
  private static boolean explained(Tokens tokens, int from, int to, String acronym, Spans named) {
    for (int start = from; start + 1 < to; start++) {
      boolean first = tokens.capital(start) && tokens.initial(start) == acronym.charAt(0);
      if (first && initials(acronym, tokens.subList(start, to))) {
        Span span = new Span(tokens.get(start).start(), tokens.get(to - 1).end());
        return !named.overlap(span);
      }
    }
    return false;
  }

  /** Whether the text says of an acronym that it means something that has no profile. */
  public boolean other(String acronym) {
    return others.contains(acronym);
  }

  private static SurfaceForm form(String acronym, String slug) {
    return new SurfaceForm(acronym, false, slug, Origin.ALIAS);
  }

  /** Whether the text explains nothing. */
  public boolean isEmpty() {
    return forms.isEmpty() && others.isEmpty();
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
            && BRACKETS.contains(tokens.get(open).text())
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
