package dossier.render.page;

import java.util.List;

/**
 * {@code capture.html}: a source as it was captured, with what was cut, mended and read from it in
 * place.
 *
 * @param frame around it
 * @param source the page that reads clean
 * @param file name of the capture
 * @param sha256 its hash; empty for a digest that names that of its original
 * @param runs from the first to the last piece of the capture
 */
public record CapturePage(
    Frame frame, SourceLink source, String file, String sha256, List<Run> runs) {

  /** Copies the list. */
  public CapturePage {
    runs = List.copyOf(runs);
  }

  /**
   * Pieces one behind the other of which the same became for the same reason.
   *
   * @param fate {@code kept}, {@code cut}, {@code repaired}, {@code metadata} or {@code marked}
   * @param rule why
   * @param line of the first in the capture
   * @param items the pieces
   * @param more how many there are beyond these
   */
  public record Run(String fate, String rule, int line, List<Item> items, int more) {

    /** Copies the list. */
    public Run {
      items = List.copyOf(items);
    }
  }

  /**
   * A piece.
   *
   * @param text its words: of what was kept as they now stand, of what was mended those about the
   *     first difference
   * @param result what was mended: its words now; what was read as metadata: the field; what is
   *     damaged: how
   * @param number of its paragraph, if it was kept; else 0
   * @param href of its paragraph; may be empty
   */
  public record Item(String text, String result, int number, String href) {}
}
