package dossier.render.page;

/**
 * A profile or event in a list.
 *
 * @param href relative address
 * @param name as headed on its page
 * @param kind person, organisation, place, work or event
 * @param note one line on it: summary, role or date; may be empty
 * @param count mentions or other number that the list shows; 0 hides it
 */
public record EntityLink(String href, String name, String kind, String note, int count) {}
