package dossier.render.picture;

/**
 * What a picture says of a page.
 *
 * @param site title of the dossier
 * @param kind {@code person}, {@code event} and so on, which tells how its word is underlined
 * @param word for the kind, in the language of the interface
 * @param title of the page
 * @param line under it: the date, and the outlet of a source; may be empty
 */
public record Picture(String site, String kind, String word, String title, String line) {}
