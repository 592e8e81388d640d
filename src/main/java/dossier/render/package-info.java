/**
 * Writes the pages: the only place that knows Thymeleaf. {@code page} holds the records that the
 * templates receive; {@link dossier.render.Renderer} lists the pages.
 */
package dossier.render;
