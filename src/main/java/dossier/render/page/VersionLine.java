package dossier.render.page;

import java.util.List;

/**
 * One statement as several sources tell it.
 *
 * @param parts side by side, in the order of the sources
 */
public record VersionLine(List<Part> parts) {

  /**
   * The statement in one source.
   *
   * @param href address of the paragraph
   * @param outlet who published it, or whose report a digest tells
   * @param paragraph its number
   * @param words in pieces; marked is what the other does not say
   */
  public record Part(String href, String outlet, int paragraph, List<Piece> words) {}
}
