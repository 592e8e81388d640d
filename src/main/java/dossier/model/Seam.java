package dossier.model;

import java.util.Optional;

/**
 * A place where a page that was put together from several texts seems to pass from one to the next.
 *
 * @param start where the first text behind it begins in the story, in UTF-16 units
 * @param outlet that the page names there; nothing says that the outlet published what follows
 */
public record Seam(int start, Optional<String> outlet) {}
