/**
 * Reads the folder {@code content/} and writes sources back as Markdown with front matter: the only
 * place that knows YAML. {@link dossier.content.ContentReader} is the way in.
 */
package dossier.content;
