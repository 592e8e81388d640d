package dossier.render.page;

import java.util.List;

/**
 * One statement as several sources tell it.
 *
 * @param tellings side by side, in the order of the sources
 */
public record VersionLine(List<Telling> tellings) {

  /**
   * The statement in one source.
   *
   * @param href address of the paragraph
   * @param outlet who published it, or whose report a digest tells
   * @param paragraph its number
   * @param words in pieces; marked is what the other does not say
   */
  public record Telling(String href, String outlet, int paragraph, List<Piece> words) {}
}
