package dossier.render.page;

import java.util.List;

/**
 * A source that tells the same as a paragraph of another.
 *
 * @param title its headline
 * @param lang BCP 47 tag of the headline, if it is not in the language of the interface; else empty
 * @param places its paragraphs that tell it; the first names the outlet
 */
public record AlsoTold(String title, String lang, List<PartyLink> places) {

  /** Copies the list. */
  public AlsoTold {
    places = List.copyOf(places);
  }
}
