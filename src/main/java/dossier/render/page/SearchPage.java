package dossier.render.page;

import java.util.List;

/**
 * {@code search.html}: without script an index of all names.
 *
 * @param frame around it
 * @param entries profiles, events and sources by name
 */
public record SearchPage(Frame frame, List<EntityLink> entries) {}
