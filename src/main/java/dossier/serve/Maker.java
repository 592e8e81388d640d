package dossier.serve;

import dossier.FirstLook;

/** Makes the site anew. */
@FunctionalInterface
public interface Maker {
  /**
   * What came of it.
   *
   * @param trouble what keeps the site from being made, in words; empty if it was made
   * @param base where the site will be published, such as {@code https://example.org/d/}; empty if
   *     it was not made
   */
  record Outcome(String trouble, String base) {}

  /** Makes the site; hands over the pages that are wanted first as soon as they are there. */
  Outcome make(FirstLook look);
}
