package dossier.render.page;

/**
 * A citation in a format that programs read.
 *
 * @param format its name
 * @param text ready to copy
 */
public record CitationText(String format, String text) {}
