package dossier.evidence;

import java.util.Optional;

/**
 * Who is said to have said a quotation.
 *
 * @param subject as the sentence gives it
 * @param verb index of the verb of saying, if there is one
 * @param addressee what the sentence says of whom it was said to
 * @param written whether it was written
 * @param answer whether it answers somebody
 */
record Attribution(
    Subject subject, Optional<Integer> verb, Heard addressee, boolean written, boolean answer) {

  /** No attribution at all. */
  static Attribution none() {
    return new Attribution(new Subject.None(), Optional.empty(), new Heard.Nobody(), false, false);
  }

  boolean found() {
    return !(subject instanceof Subject.None);
  }
}
