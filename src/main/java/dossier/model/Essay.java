package dossier.model;

import dossier.diagnostic.TextFile;
import java.util.Optional;

/**
 * A text of the editors that is neither profile nor event: home or about.
 *
 * @param title the heading of the page, if the file gives one
 * @param text Markdown without front matter
 * @param file where it was read
 * @param textStart offset of the text in the file
 */
public record Essay(Optional<String> title, String text, TextFile file, int textStart) {}
