package dossier.model;

import dossier.diagnostic.Location;

/**
 * An anchor that went out of use and must still lead somewhere.
 *
 * @param source id of the source
 * @param old the anchor that was once given out
 * @param now the anchor that took its place, or {@link #GONE} when its words are no longer there
 * @param place where it is listed
 */
public record OldAnchor(String source, String old, String now, Location place) {
  /** Stands in the place of an anchor when the words are no longer in the text. */
  public static final String GONE = "gone";

  /** Whether the words that it led to are no longer in the text. */
  public boolean gone() {
    return now.equals(GONE);
  }
}
