package dossier.markdown;

import dossier.diagnostic.Span;

/**
 * {@code [@source-id#p4]} in an account.
 *
 * @param source id of the source
 * @param paragraph number of its paragraph, or 0 when the whole source is cited
 * @param span where it stands in the Markdown text
 */
public record CitedParagraph(String source, int paragraph, Span span) {}
