package dossier.check;

/**
 * An address on a page.
 *
 * @param value as written
 * @param use what the browser does with it
 */
record Address(String value, Use use) {

  /** What a browser does with an address. */
  enum Use {
    /** Readers go there if they choose to. */
    LEADS,
    /** The page fetches it by itself. */
    LOADS,
    /** The page sends something there, or readers there, by itself. */
    SENDS
  }
}
