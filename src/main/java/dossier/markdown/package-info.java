/**
 * Markdown in, passages and HTML out: the only place that knows flexmark. A text is parsed once
 * ({@link dossier.markdown.MarkdownText}); annotation reads its passages, rendering its tree.
 */
package dossier.markdown;
