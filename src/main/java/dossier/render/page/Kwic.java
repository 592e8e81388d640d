package dossier.render.page;

/**
 * A mention in its context.
 *
 * @param href address of the mention itself
 * @param left words before it
 * @param keyword the words of the mention
 * @param right words after it
 * @param paragraph number of its paragraph
 */
public record Kwic(String href, String left, String keyword, String right, int paragraph) {}
