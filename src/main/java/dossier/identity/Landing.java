package dossier.identity;

import dossier.diagnostic.Span;
import dossier.markdown.Passage;
import dossier.model.Source;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * Where a citation leads.
 *
 * @param kind how sure that is
 * @param source that is cited; empty if there is none
 * @param passage the paragraph; empty for the head of the page
 * @param words where they stand in {@link Passage#plain}, if the citation is pinned
 * @param digest number of the digest's paragraph, where the original stands in the digest's place
 * @param near paragraphs that may be meant, likest first, where the kind is a finding
 */
public record Landing(
    Kind kind,
    Optional<Source> source,
    Optional<Passage> passage,
    Optional<Span> words,
    OptionalInt digest,
    List<Passage> near) {

  /** Copies the list. */
  public Landing {
    near = List.copyOf(near);
  }

  /** What is known of a landing. */
  public enum Kind {
    /** The source as a whole is cited, or the paragraph retells all of it. */
    WHOLE,
    /** The paragraph with this number, and with these words if the citation is pinned. */
    HERE,
    /** The words stand once, in a paragraph with another number: they win. */
    MOVED,
    /** The words stand once, but the paragraph that was cited went, and this is another text. */
    REPLACED,
    /** The number alone is cited, and on record it was another paragraph, which is still there. */
    SLIPPED,
    /** The words stand nowhere; or the number alone is cited, and its paragraph went. */
    LOST,
    /** The words stand more than once. */
    TWICE,
    /** There is no paragraph with this number. */
    BEYOND,
    /** The digest does not say which words of the original its paragraph retells. */
    UNLED,
    /** There is no such source. */
    NO_SOURCE
  }

  /** The number of the paragraph in the text that is shown, or 0 for the whole source. */
  public int paragraph() {
    return passage.map(Passage::number).orElse(0);
  }

  /** The sentence that the words stand in; the whole paragraph if no words are named. */
  public Optional<String> sentence() {
    return passage.map(
        p ->
            words
                .flatMap(w -> Sentences.around(p.plain(), w.start()))
                .map(s -> p.plain().substring(s.start(), s.end()).strip())
                .orElse(p.plain()));
  }

  static Landing at(Kind kind, Source source, Optional<Passage> passage, List<Passage> near) {
    return new Landing(
        kind, Optional.of(source), passage, Optional.empty(), OptionalInt.empty(), near);
  }

  /** The same, on some words of the paragraph. */
  Landing on(Span place) {
    return new Landing(kind, source, passage, Optional.of(place), digest, near);
  }

  static Landing nowhere() {
    return new Landing(
        Kind.NO_SOURCE,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        OptionalInt.empty(),
        List.of());
  }
}
