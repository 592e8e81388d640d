package dossier.render.page;

import java.util.List;

/**
 * A cited paragraph.
 *
 * @param number of the citation on the page, from 1
 * @param href address of the paragraph
 * @param title headline of the source
 * @param outlet who published it, or whose report a digest tells; may be empty
 * @param date in words; may be empty
 * @param strength what kind of text it is, and whether it is to be handled with care
 * @param paragraph its number, or 0 for the whole source
 * @param shown whether the prose shows its number, at the id {@code c} and the number
 * @param excerpt the cited words with what stands beside them, or how the paragraph begins; empty
 *     when the text may not be shown
 */
public record Evidence(
    int number,
    String href,
    String title,
    String outlet,
    String date,
    String strength,
    int paragraph,
    boolean shown,
    List<Piece> excerpt) {

  /** Copies the list. */
  public Evidence {
    excerpt = List.copyOf(excerpt);
  }

  /** The same, shown in the prose or not. */
  public Evidence shown(boolean inProse) {
    return new Evidence(number, href, title, outlet, date, strength, paragraph, inProse, excerpt);
  }
}
