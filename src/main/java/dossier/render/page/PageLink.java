package dossier.render.page;

/**
 * A further page of a long list.
 *
 * @param href relative address
 * @param number of the page, from 1
 * @param current whether it is this one
 */
public record PageLink(String href, int number, boolean current) {}
