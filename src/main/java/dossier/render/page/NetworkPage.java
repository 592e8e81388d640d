package dossier.render.page;

import java.util.List;

/**
 * {@code network.html}.
 *
 * @param frame around it
 * @param chart the drawing
 * @param ties the same as a table, the strongest first
 */
public record NetworkPage(Frame frame, Chart chart, List<TieLine> ties) {

  /**
   * The drawing: names one below the other, arcs between those that are tied. All numbers are units
   * of the drawing.
   *
   * @param width of the drawing
   * @param height of the drawing
   * @param names in order of kind, then name
   * @param arcs between them
   */
  public record Chart(int width, int height, List<Name> names, List<Arc> arcs) {}

  /**
   * A profile in the drawing.
   *
   * @param name as headed on its page
   * @param kind of entity
   * @param y base line of the name
   */
  public record Name(String name, String kind, int y) {}

  /**
   * A tie in the drawing.
   *
   * @param path of the arc, as SVG has it
   * @param weight 1 to 4
   * @param title both names and the strength
   */
  public record Arc(String path, int weight, String title) {}

  /**
   * A tie in the table.
   *
   * @param href page of the two
   * @param first name of the one
   * @param second name of the other
   * @param paragraphs that name both
   * @param events in which both take part
   */
  public record TieLine(String href, String first, String second, int paragraphs, int events) {}
}
