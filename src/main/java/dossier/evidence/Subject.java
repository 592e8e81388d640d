package dossier.evidence;

/** The subject of a verb of saying, as the sentence gives it. */
sealed interface Subject {

  /**
   * Somebody with a profile.
   *
   * @param slug of the profile
   * @param words as named
   */
  record Known(String slug, String words) implements Subject {}

  /**
   * The only one whom the sentence names.
   *
   * @param slug of the profile
   * @param words as named
   */
  record Implied(String slug, String words) implements Subject {}

  /**
   * He, she, it.
   *
   * @param key the word in small letters
   */
  record Pronoun(String key) implements Subject {}

  /** A letter, a statement. */
  record Document() implements Subject {}

  /**
   * Anybody else.
   *
   * @param words as named
   */
  record Other(String words) implements Subject {}

  /** The sentence gives none. */
  record None() implements Subject {}
}
