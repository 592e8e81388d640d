package dossier.annotate;

import dossier.diagnostic.Span;
import dossier.markdown.MarkdownText;
import dossier.markdown.Passage;
import dossier.model.Mention;
import dossier.model.SurfaceForm;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Finds every mention in a text: leftmost, then longest, on whole words. */
public final class Annotator {
  private final Gazetteer gazetteer;

  /** An annotator for one set of forms; safe to share between threads. */
  public Annotator(Gazetteer gazetteer) {
    this.gazetteer = gazetteer;
  }

  /**
   * The mentions of a text, in order, none of them linked yet.
   *
   * @param decisions the editor's word on single texts, stronger than any form
   */
  public List<Mention> annotate(MarkdownText text, Decisions decisions) {
    List<Mention> mentions = new ArrayList<>();
    for (Passage passage : text.passages()) {
      Map<String, Integer> counts = new HashMap<>();
      for (Found found : find(text.text(), passage, decisions)) {
        int count = counts.merge(found.slug(), 1, Integer::sum);
        String hash = passage.anchor().substring(2);
        String id = "m-" + hash + "-" + found.slug() + "-" + count;
        mentions.add(new Mention(found.slug(), found.span(), passage.number(), id, false));
      }
    }
    return mentions;
  }

  private List<Found> find(String text, Passage passage, Decisions decisions) {
    List<Found> found = new ArrayList<>();
    for (Span run : passage.runs()) {
      List<Token> tokens = Token.of(text, run.start(), run.end());
      List<Decisions.Fixed> fixed = decisions.in(text, run);
      int i = 0;
      while (i < tokens.size()) {
        int next = i + 1;
        Optional<Gazetteer.Match> match = gazetteer.longest(tokens, i);
        if (match.isPresent()) {
          int length = match.get().length();
          Span span = new Span(tokens.get(i).start(), tokens.get(i + length - 1).end());
          next = i + length;
          if (fixed.stream().noneMatch(f -> f.span().overlaps(span)) && !address(text, span)) {
            one(match.get()).ifPresent(slug -> found.add(new Found(slug, span, passage)));
          }
        }
        i = next;
      }
      for (Decisions.Fixed f : fixed) {
        f.slug().ifPresent(slug -> found.add(new Found(slug, f.span(), passage)));
      }
    }
    found.sort(java.util.Comparator.comparing(Found::span));
    return found;
  }

  private static Optional<String> one(Gazetteer.Match match) {
    Set<String> slugs = new TreeSet<>();
    match.forms().stream().map(SurfaceForm::slug).forEach(slugs::add);
    return slugs.size() == 1 ? Optional.of(slugs.iterator().next()) : Optional.empty();
  }

  /** Handles, hashtags, file names and addresses are no mentions. */
  private static boolean address(String text, Span span) {
    char before = span.start() > 0 ? text.charAt(span.start() - 1) : ' ';
    char after = span.end() < text.length() ? text.charAt(span.end()) : ' ';
    char next = span.end() + 1 < text.length() ? text.charAt(span.end() + 1) : ' ';
    boolean joined = after == '.' || after == '@' || after == '_' || after == '/';
    return before == '@'
        || before == '#'
        || before == '_'
        || (joined && Character.isLetterOrDigit(next) && Character.isLowerCase(next))
        || (before == '.' && span.start() > 1 && Character.isLetter(text.charAt(span.start() - 2)))
        || (before == '/' && span.start() > 1 && text.charAt(span.start() - 2) == '/');
  }
}
