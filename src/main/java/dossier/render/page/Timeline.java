package dossier.render.page;

import java.util.List;

/**
 * {@code events.html}, and a page for each year where there are too many for one.
 *
 * @param frame around it
 * @param years in order
 * @param count of events on the page
 */
public record Timeline(Frame frame, List<Year> years, int count) {

  /** Copies the list. */
  public Timeline {
    years = List.copyOf(years);
  }

  /**
   * The events that begin in one year.
   *
   * @param id of its place on the page
   * @param year in words
   * @param href where its events are listed
   * @param gap how many years before it are without any event
   * @param count how many events it has
   * @param events in order; none if another page lists them
   */
  public record Year(
      String id, String year, String href, int gap, int count, List<EventLine> events) {

    /** Copies the list. */
    public Year {
      events = List.copyOf(events);
    }
  }
}
