package dossier.annotate;

import dossier.diagnostic.Span;
import dossier.markdown.Passage;

/**
 * A mention before it has an id.
 *
 * @param slug the entity
 * @param span in the Markdown text
 * @param passage where it stands
 * @param misspelt whether the name is taken for a misspelling
 */
record Found(String slug, Span span, Passage passage, boolean misspelt) {}
