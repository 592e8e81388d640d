package dossier.model;

import dossier.diagnostic.TextFile;
import java.util.Optional;

/**
 * The bytes of a page as they were saved, named and read, not yet cleaned.
 *
 * @param id the file name without its ending: the address of the source
 * @param format how it was saved
 * @param file path and text; for HTML the text as its charset gives it
 * @param sha256 of the bytes, 64 lower-case hexadecimal digits
 * @param head what the front matter of a Markdown capture says
 * @param bodyStart where the text after the front matter begins, in UTF-16 units
 */
public record Capture(
    String id,
    CaptureFormat format,
    TextFile file,
    String sha256,
    Optional<Head> head,
    int bodyStart) {

  /** The whole text, front matter included. */
  public String text() {
    return file.text();
  }
}
