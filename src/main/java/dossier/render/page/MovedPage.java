package dossier.render.page;

import java.util.List;

/**
 * {@code moved.html}: what stands at an address out of use.
 *
 * @param frame around it; its canonical address is that of the page it leads to
 * @param href of that page
 * @param title of that page
 * @param places within it, each with the id that it has there and here
 */
public record MovedPage(Frame frame, String href, String title, List<Place> places) {

  /** Copies the list. */
  public MovedPage {
    places = List.copyOf(places);
  }

  /**
   * A place that links may name.
   *
   * @param id on both pages
   * @param href of the place
   */
  public record Place(String id, String href) {}
}
