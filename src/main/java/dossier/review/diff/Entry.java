package dossier.review.diff;

import java.util.List;

/**
 * One thing that happened.
 *
 * @param cause what
 * @param page where, a path of the new site, or of the old one if the page is gone; empty for many
 * @param what in words
 * @param places where exactly, if it happened in several: paths with fragments
 * @param follows in how many other places pages show the same again
 * @param claims how many claims rest on what changed
 */
public record Entry(
    Cause cause, String page, String what, List<String> places, int follows, int claims) {

  /** Copies the list. */
  public Entry {
    places = List.copyOf(places);
  }

  static Entry of(Cause cause, String page, String what) {
    return new Entry(cause, page, what, List.of(), 0, 0);
  }

  Entry following(int pages, int resting) {
    return new Entry(cause, page, what, places, pages, resting);
  }
}
