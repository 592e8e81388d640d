package dossier.render.page;

/**
 * A claim of the editors that rests on a paragraph.
 *
 * @param paragraph its number, or 0 for the whole source
 * @param anchor of the paragraph on the page; may be empty
 * @param lead words of the sentence before those of the claim, where it has none of its own
 *     beginning; may be empty
 * @param claim the words before the citation
 * @param page the profile or event that claims it
 * @param kind of that page
 * @param date of an event in words; may be empty
 * @param href its address, at the citation if the prose shows it
 */
public record ClaimLine(
    int paragraph,
    String anchor,
    String lead,
    String claim,
    String page,
    String kind,
    String date,
    String href) {}
