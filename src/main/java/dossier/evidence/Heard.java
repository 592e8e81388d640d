package dossier.evidence;

/** Whom a sentence gives as hearing what is said. */
sealed interface Heard {

  /**
   * Somebody with a profile.
   *
   * @param slug of the profile
   * @param words as named
   */
  record Known(String slug, String words) implements Heard {}

  /**
   * Somebody without one: reporters.
   *
   * @param words as named
   */
  record Other(String words) implements Heard {}

  /** The other of two: him, her, the former. */
  record TheOther() implements Heard {}

  /** Nobody is named. */
  record Nobody() implements Heard {}
}
