package dossier.evidence;

import dossier.diagnostic.Span;

/**
 * A mention in the plain text of a paragraph.
 *
 * @param span in the plain text
 * @param slug whom or what it names
 */
record Named(Span span, String slug) {}
