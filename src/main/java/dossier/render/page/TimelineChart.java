package dossier.render.page;

import java.util.List;

/**
 * The drawing of the timeline: a row for each year with events, its months from left to right. All
 * numbers are units of the drawing.
 *
 * @param width of the drawing
 * @param height of the drawing
 * @param months where each month begins
 * @param rows the years, in order
 */
public record TimelineChart(int width, int height, List<Month> months, List<Row> rows) {

  /**
   * A month.
   *
   * @param x where it begins
   * @param letter its first letter
   */
  public record Month(int x, String letter) {}

  /**
   * A year.
   *
   * @param year in words
   * @param y of its upper edge
   * @param height of the row
   * @param text y of the base line of its name
   * @param marks its events
   */
  public record Row(String year, int y, int height, int text, List<Mark> marks) {}

  /**
   * An event.
   *
   * @param x left edge
   * @param y upper edge
   * @param width from its first to its last day, or that of a dot
   * @param type status of the event, {@code doubt} when its date is in doubt, {@code long} when it
   *     is known no better than to some months
   * @param round whether its corners are round; those of disputed events are not
   * @param title date and name
   */
  public record Mark(int x, int y, int width, String type, boolean round, String title) {}
}
