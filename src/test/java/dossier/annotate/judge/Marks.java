package dossier.annotate.judge;

import dossier.annotate.word.Token;
import dossier.annotate.word.Tokens;
import dossier.diagnostic.Span;
import dossier.language.Language;
import dossier.markdown.Passage;
import dossier.model.SurfaceForm;
import dossier.model.SurfaceForm.Origin;
import java.util.List;
import java.util.Optional;

/** A hit in a text, marked with square brackets: {@code Then [Sample] said}. */
final class Marks {
  private Marks() {}

  static Hit hit(String marked, String language, SurfaceForm... forms) {
    String text = marked.replace("[", "").replace("]", "");
    int start = marked.indexOf('[');
    int end = marked.indexOf(']') - 1;
    Tokens tokens = Token.of(text, Language.of(Optional.of(language)));
    int from = 0;
    while (tokens.get(from).start() < start) {
      from++;
    }
    int to = from;
    while (to < tokens.size() && tokens.get(to).start() < end) {
      to++;
    }
    Passage passage =
        new Passage(
            1, 1, false, new Span(0, text.length()), text, "p-1", List.of(), List.of(), List.of());
    return new Hit(passage, tokens, from, to, List.of(forms), false);
  }

  static SurfaceForm form(String slug, Origin origin) {
    return new SurfaceForm("Sample", false, slug, origin);
  }
}
