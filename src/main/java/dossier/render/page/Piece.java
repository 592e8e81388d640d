package dossier.render.page;

/**
 * A piece of a source's text.
 *
 * @param text as the source has it
 * @param marked whether it is what the line is about: a name, or the words cited
 */
public record Piece(String text, boolean marked) {}
