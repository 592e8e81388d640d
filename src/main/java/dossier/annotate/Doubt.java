package dossier.annotate;

import dossier.diagnostic.Span;
import java.util.Collection;
import java.util.List;

/**
 * What a reviewer should look at: words that are not linked because it is not certain whom they
 * name, or that are linked although they are misspelt.
 *
 * @param reason why there is doubt
 * @param surface the words
 * @param span where they stand in the Markdown text
 * @param candidates slugs of those who may be meant; empty if the profiles name nobody
 */
public record Doubt(Reason reason, String surface, Span span, List<String> candidates) {

  /** Copies the list. */
  public Doubt {
    candidates = List.copyOf(candidates);
  }

  static Doubt of(Reason reason, Span span, String text, Collection<String> candidates) {
    return new Doubt(reason, span.in(text), span, List.copyOf(candidates));
  }

  /** Why there is doubt. */
  public enum Reason {
    /** An office whose holder is not known; unlinked. */
    OFFICE,
    /** A name that two entities bear; unlinked. */
    NAMESAKES,
    /** A misspelt name; linked, its text unchanged. */
    MISSPELT,
    /** The first of the mentions of an entity beyond those that are listed. */
    TOO_MANY
  }
}
