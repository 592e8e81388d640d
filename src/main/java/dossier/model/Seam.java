package dossier.model;

import java.util.Optional;

/**
 * A place where a page that was put together from several texts seems to pass from one to the next.
 *
 * @param paragraph the number of the first paragraph behind it, from 1
 * @param outlet that the page names there; nothing says that the outlet published what follows
 */
public record Seam(int paragraph, Optional<String> outlet) {}
