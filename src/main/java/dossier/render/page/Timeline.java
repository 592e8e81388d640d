package dossier.render.page;

import java.util.List;

/**
 * {@code timeline.html} and {@code events.html}.
 *
 * @param frame around it
 * @param chart the drawing
 * @param years with their events, in order
 * @param count of events
 */
public record Timeline(Frame frame, TimelineChart chart, List<Year> years, int count) {

  /**
   * The events that begin in one year.
   *
   * @param year in words
   * @param events in order
   */
  public record Year(String year, List<EventLine> events) {}
}
