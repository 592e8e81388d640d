package dossier.identity;

import dossier.diagnostic.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Cuts a paragraph into sentences, roughly: at full stops, colons and semicolons before a space.
 */
final class Sentences {
  private static final Pattern END = Pattern.compile("[.!?…:;。！？][”\"’»)]*(?:\\s+|$)|(?<=[。！？])");

  private Sentences() {}

  static List<Span> of(String text) {
    List<Span> sentences = new ArrayList<>();
    Matcher end = END.matcher(text);
    int start = 0;
    while (end.find()) {
      if (end.end() > start) {
        sentences.add(new Span(start, end.end()));
        start = end.end();
      }
    }
    if (start < text.length()) {
      sentences.add(new Span(start, text.length()));
    }
    return sentences;
  }

  /** The sentence that an offset stands in. */
  static Optional<Span> around(String text, int offset) {
    return of(text).stream().filter(s -> s.start() <= offset && offset < s.end()).findFirst();
  }
}
