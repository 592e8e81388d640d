package dossier.review.diff;

import java.util.List;
import java.util.Map;

/**
 * A piece of a page that readers see as one.
 *
 * @param kind {@code h} heading, {@code p} paragraph, item or quotation, {@code d} fact, {@code t}
 *     cell, {@code c} code, {@code i} picture: only like is compared with like
 * @param id anchor on the page; empty if it has none
 * @param aliases ids that led somewhere else once, and lead here
 * @param text what readers see
 * @param links where its links lead, mentions and citations aside, and what its pictures show
 * @param mentions by what their id says beside the anchor, in order
 * @param citations in order
 * @param primary whether editors or captures made it, and not the program out of others
 */
record Block(
    char kind,
    String id,
    List<String> aliases,
    String text,
    List<String> links,
    Map<String, Name> mentions,
    List<Cited> citations,
    boolean primary) {

  /**
   * A mention.
   *
   * @param id on the page
   * @param text the words
   * @param target the page that it leads to; empty if it is no link
   */
  record Name(String id, String text, String target) {}

  /**
   * A citation.
   *
   * @param claim the words before it
   * @param target path and fragment
   */
  record Cited(String claim, String target) {}

  /** Where it stands, for people: path and fragment. */
  String place(String page) {
    return id.isEmpty() ? page : page + "#" + id;
  }
}
