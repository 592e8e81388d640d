package dossier.annotate;

import dossier.annotate.text.Decisions;
import dossier.annotate.text.Run;
import dossier.annotate.word.Token;
import dossier.annotate.word.Tokens;
import dossier.diagnostic.Span;
import dossier.language.Language;
import dossier.language.Language.Role;
import dossier.markdown.MarkdownText;
import dossier.model.Candidate;
import dossier.model.Candidate.Sighting;
import dossier.model.Dossier;
import dossier.model.Mention;
import dossier.model.Source;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Lists the names in the sources that have no profile: two capitalised words or more in a row, with
 * particles between them, or one that does not begin a sentence. What stands in furniture was cut
 * before and is not seen here.
 */
public final class Candidates {
  private static final int CONTEXT = 40;
  private static final Comparator<Candidate> MOST_FIRST =
      Comparator.comparing(Candidate::sources)
          .thenComparing(c -> c.sightings().size())
          .reversed()
          .thenComparing(Candidate::name);

  private Candidates() {}

  /**
   * All candidates, those of most sources first.
   *
   * @param stories the texts of the sources, by id
   * @param mentions what was found in them, by id
   */
  public static List<Candidate> of(
      Dossier dossier, Map<String, MarkdownText> stories, Map<String, List<Mention>> mentions) {
    Map<String, List<Sighting>> byName = new TreeMap<>();
    for (Source source : dossier.sources()) {
      List<Span> taken = mentions.get(source.id()).stream().map(Mention::span).toList();
      for (Run run : runs(source, stories.get(source.id()))) {
        names(run)
            .filter(span -> taken.stream().noneMatch(span::overlaps))
            .filter(run::free)
            .forEach(span -> add(byName, source, run, span));
      }
    }
    return byName.entrySet().stream()
        .map(e -> new Candidate(e.getKey(), e.getValue()))
        .filter(c -> c.name().indexOf(' ') > 0 || c.sightings().size() > 1)
        .sorted(MOST_FIRST)
        .toList();
  }

  private static List<Run> runs(Source source, MarkdownText story) {
    Language language = Language.of(source.head().citation().language());
    return Run.of(story, language, Decisions.none());
  }

  private static void add(Map<String, List<Sighting>> byName, Source source, Run run, Span span) {
    String plain = run.passage().plain();
    int start = run.passage().plainOffset(span.start());
    int end = run.passage().plainOffset(span.end());
    String context =
        plain.substring(Math.max(0, start - CONTEXT), Math.min(plain.length(), end + CONTEXT));
    byName
        .computeIfAbsent(plain.substring(start, end), k -> new ArrayList<>())
        .add(
            new Sighting(
                source.id(),
                run.passage().number(),
                source.rights().whole() ? context.strip() : ""));
  }

  private static Stream<Span> names(Run run) {
    List<Span> names = new ArrayList<>();
    Tokens tokens = run.tokens();
    int i = 0;
    while (i < tokens.size()) {
      int end = end(tokens, i);
      name(tokens, i, end).ifPresent(names::add);
      i = Math.max(i + 1, end);
    }
    return names.stream();
  }

  /** One past the last capitalised word of those that begin at a token. */
  private static int end(Tokens tokens, int from) {
    int end = from;
    int i = from;
    while (i < tokens.size() && (i == from || tokens.get(i).apart() || joined(tokens, i))) {
      Token token = tokens.get(i);
      if (token.isWord() && token.capital()) {
        end = i + 1;
      } else if (end == from || !(within(tokens, i) || token.hyphen())) {
        break;
      }
      i++;
    }
    return end;
  }

  private static boolean joined(Tokens tokens, int i) {
    return tokens.get(i).hyphen() || tokens.get(i - 1).hyphen();
  }

  /** The name among capitalised words: without an opener of the sentence and without titles. */
  private static Optional<Span> name(Tokens tokens, int from, int end) {
    int last = end;
    while (last > from && tokens.is(Role.OPENER, last - 1)) {
      last--;
    }
    int start = behindTitles(tokens, from, last);
    while (start < last && empty(tokens, start)) {
      start++;
    }
    return name(tokens, new Span(start, last));
  }

  /**
   * “Sampleland's Prime Minister Ada Example” is Ada Example; a title with nothing behind stays.
   */
  private static int behindTitles(Tokens tokens, int from, int end) {
    for (int i = end - 2; i >= from; i--) {
      if (tokens.is(Role.TITLE, i) && tokens.get(i + 1).capital()) {
        return tokens.is(Role.TITLE, i + 1) ? from : i + 1;
      }
    }
    return from;
  }

  private static Optional<Span> name(Tokens tokens, Span words) {
    int start = words.start();
    int end = words.end();
    boolean none = start >= end;
    boolean shouted = !none && tokens.get(start).capitals() && end - start > 1;
    boolean opens = !none && end - start == 1 && opens(tokens, start);
    return none || shouted || opens || everyday(tokens, start, end)
        ? Optional.empty()
        : Optional.of(new Span(tokens.get(start).start(), tokens.get(end - 1).end()));
  }

  private static boolean empty(Tokens tokens, int i) {
    boolean opener = tokens.is(Role.OPENER, i) || within(tokens, i);
    return opener || tokens.is(Role.TITLE, i) || tokens.get(i).hyphen();
  }

  /** A small word that stands within names. */
  private static boolean within(Tokens tokens, int i) {
    return tokens.is(Role.WITHIN, i) || Language.anywhere(Role.PARTICLE, tokens.get(i).key());
  }

  private static boolean opens(Tokens tokens, int i) {
    return i == 0 || tokens.get(i - 1).text().matches("[.!?:“”‘\"(\\[—-]");
  }

  private static boolean everyday(Tokens tokens, int start, int end) {
    return end - start == 1
        && (tokens.language().common(tokens.get(start).key())
            || tokens.get(start).text().length() < 3);
  }
}
