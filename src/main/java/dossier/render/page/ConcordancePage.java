package dossier.render.page;

import java.util.List;

/**
 * {@code concordance.html}: mentions that the page of a profile or event has no room for.
 *
 * @param frame around it
 * @param entity whose mentions they are
 * @param concordance mentions by source
 * @param mentions how many there are in all
 * @param pages all pages of the list; the first is that of the profile or event
 */
public record ConcordancePage(
    Frame frame,
    EntityLink entity,
    List<KwicGroup> concordance,
    int mentions,
    List<PageLink> pages) {}
