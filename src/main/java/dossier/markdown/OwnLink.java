package dossier.markdown;

import dossier.diagnostic.Span;

/**
 * A link in a text by editors that leads to no address of the web: {@code [words](slug)} or {@code
 * [[slug]]}, perhaps with a path before, an ending and a fragment behind.
 *
 * @param address as written
 * @param span where the address stands in the Markdown text
 */
public record OwnLink(String address, Span span) {}
