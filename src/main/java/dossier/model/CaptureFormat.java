package dossier.model;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The forms in which a page can have been saved. */
public enum CaptureFormat {
  /** Pasted from a screen. */
  TEXT("txt"),
  /** Saved by a browser. */
  HTML("html"),
  /** Clipped as Markdown, or written by an editor. */
  MARKDOWN("md");

  private final String extension;

  CaptureFormat(String extension) {
    this.extension = extension;
  }

  /** The file name's ending, without the dot. */
  public String extension() {
    return extension;
  }

  /** The format of a file name by its ending; {@code .htm} counts as {@code .html}. */
  public static Optional<CaptureFormat> ofFileName(String name) {
    String lower = name.toLowerCase(Locale.ROOT);
    if (lower.endsWith(".htm")) {
      return Optional.of(HTML);
    }
    return Arrays.stream(values()).filter(f -> lower.endsWith("." + f.extension)).findFirst();
  }
}
