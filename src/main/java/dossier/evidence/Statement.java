package dossier.evidence;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What a source says in one sentence, or in the words of somebody within one. Compared by identity:
 * equal sentences of two places are two statements.
 */
final class Statement {
  private final String source;
  private final int paragraph;
  private final String anchor;
  private final String text;
  private final Optional<String> speaker;
  private final boolean phrase;
  private final List<Stem> stems;
  private final Set<String> keys = new HashSet<>();
  private final Set<String> names = new HashSet<>();

  /**
   * A statement.
   *
   * @param source id
   * @param paragraph number
   * @param anchor of the paragraph
   * @param text as it stands
   * @param speaker slug, if the words are somebody's
   * @param phrase whether it is a phrase within a sentence
   * @param stems its words
   */
  Statement(
      String source,
      int paragraph,
      String anchor,
      String text,
      Optional<String> speaker,
      boolean phrase,
      List<Stem> stems) {
    this.source = source;
    this.paragraph = paragraph;
    this.anchor = anchor;
    this.text = text;
    this.speaker = speaker;
    this.phrase = phrase;
    this.stems = List.copyOf(stems);
    stems.stream().filter(s -> !s.bound()).forEach(s -> keys.add(s.key()));
    stems.stream()
        .skip(1)
        .filter(s -> Character.isUpperCase(s.word().codePointAt(0)))
        .forEach(s -> names.add(s.key()));
  }

  String source() {
    return source;
  }

  int paragraph() {
    return paragraph;
  }

  String anchor() {
    return anchor;
  }

  String text() {
    return text;
  }

  Optional<String> speaker() {
    return speaker;
  }

  boolean phrase() {
    return phrase;
  }

  List<Stem> stems() {
    return stems;
  }

  /** The words that say something, as they are compared. */
  Set<String> keys() {
    return keys;
  }

  /** The words with a capital that do not begin it. */
  Set<String> names() {
    return names;
  }
}
