package dossier.revise;

import dossier.diagnostic.Span;
import dossier.diagnostic.TextFile;
import java.util.Comparator;
import java.util.List;

/**
 * A file as it is to be.
 *
 * @param path of the file, as findings show it
 * @param text its whole new text
 * @param changes how many places in it changed
 * @param notes what the editor should know about it
 */
public record Revision(String path, String text, int changes, List<String> notes) {

  /** Copies the list. */
  public Revision {
    notes = List.copyOf(notes);
  }

  /**
   * One place to change.
   *
   * @param span in the file
   * @param text what is to stand there
   */
  public record Edit(Span span, String text) {}

  /** A file with some places changed. */
  public static Revision of(TextFile file, List<Edit> edits) {
    StringBuilder text = new StringBuilder(file.text());
    edits.stream()
        .sorted(Comparator.comparing(Edit::span).reversed())
        .forEach(e -> text.replace(e.span().start(), e.span().end(), e.text()));
    return new Revision(file.path(), text.toString(), edits.size(), List.of());
  }
}
