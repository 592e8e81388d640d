package dossier.evidence;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What a source says in one sentence, or in the words of somebody within one.
 *
 * @param source id
 * @param paragraph number
 * @param anchor of the paragraph
 * @param text as it stands
 * @param speaker slug, if the words are somebody's
 * @param phrase whether it is a phrase within a sentence
 * @param stems its words
 */
record Statement(
    String source,
    int paragraph,
    String anchor,
    String text,
    Optional<String> speaker,
    boolean phrase,
    List<Stem> stems) {

  Set<String> keys() {
    Set<String> keys = new HashSet<>();
    stems.stream().filter(s -> !s.bound()).forEach(s -> keys.add(s.key()));
    return keys;
  }

  /** The words with a capital that do not begin it. */
  Set<String> names() {
    Set<String> names = new HashSet<>();
    stems.stream()
        .skip(1)
        .filter(s -> Character.isUpperCase(s.word().codePointAt(0)))
        .forEach(s -> names.add(s.key()));
    return names;
  }
}
