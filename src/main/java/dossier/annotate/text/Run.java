package dossier.annotate.text;

import dossier.annotate.word.Token;
import dossier.annotate.word.Tokens;
import dossier.diagnostic.Span;
import dossier.diagnostic.Spans;
import dossier.language.Language;
import dossier.markdown.MarkdownText;
import dossier.markdown.Passage;
import java.util.ArrayList;
import java.util.List;

/**
 * A stretch of text in which names may stand.
 *
 * @param passage it belongs to
 * @param text that its tokens are places in
 * @param tokens its words and marks
 * @param fixed stretches that the editor decided
 * @param decided the same, to be asked about
 * @param works stretches that are titles of works
 */
public record Run(
    Passage passage,
    String text,
    Tokens tokens,
    List<Decisions.Fixed> fixed,
    Spans decided,
    Spans works) {

  private Run(
      Passage passage, String text, Tokens tokens, List<Decisions.Fixed> fixed, Spans works) {
    this(
        passage,
        text,
        tokens,
        fixed,
        Spans.of(fixed.stream().map(Decisions.Fixed::span).toList()),
        works);
  }

  /** The runs of a text, in order. */
  public static List<Run> of(MarkdownText markdown, Language language, Decisions decisions) {
    String text = markdown.text();
    int[] openings = WorkTitles.openings(text);
    List<Run> runs = new ArrayList<>();
    for (Passage passage : markdown.passages()) {
      Spans works =
          Spans.of(
              passage.heading()
                  ? List.of()
                  : WorkTitles.in(text, passage.span(), openings, language));
      for (Span run : passage.runs()) {
        Tokens tokens = new Tokens(text, run.start(), run.end(), language);
        runs.add(new Run(passage, text, tokens, decisions.in(text, passage, run), works));
      }
    }
    return runs;
  }

  /** The headings: what they name is no mention, but tells who the text is about. */
  public static List<Run> headings(MarkdownText markdown, Language language) {
    List<Run> runs = new ArrayList<>();
    for (Passage heading : markdown.passages()) {
      if (heading.heading()) {
        String text = heading.plain();
        Tokens tokens = Token.of(text, language);
        runs.add(new Run(heading, text, tokens, List.of(), Spans.of(List.of())));
      }
    }
    return runs;
  }

  /**
   * Lines that stand beside a text, in the same way: headline, deck, captions.
   *
   * @param section 1 for those that say what the text is about, else 2
   */
  public static List<Run> beside(List<String> lines, int section, Language language) {
    List<Run> runs = new ArrayList<>();
    for (String line : lines) {
      Span span = new Span(0, line.length());
      Passage heading =
          new Passage(
              0, section, false, span, line, "h-" + section, List.of(), List.of(), List.of());
      runs.add(new Run(heading, line, Token.of(line, language), List.of(), Spans.of(List.of())));
    }
    return runs;
  }

  /** Whether nothing speaks against a name in a span of it. */
  public boolean free(Span span) {
    return !works.exceed(span) && !decided(span) && !Addresses.touch(text, span) && whole(span);
  }

  /** In the words of a link that leads elsewhere a name counts if it is all of them. */
  private boolean whole(Span span) {
    if (passage.links().stream().noneMatch(span::overlaps)) {
      return true;
    }
    Span words = new Span(tokens.get(0).start(), tokens.get(tokens.size() - 1).end());
    return span.equals(words);
  }

  /** Whether the editor decided about a part of a span. */
  public boolean decided(Span span) {
    return decided.overlap(span);
  }
}
