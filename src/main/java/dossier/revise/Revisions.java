package dossier.revise;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;

/** Writes revised files; each is the old one or the new one, never half of it. */
public final class Revisions {
  private Revisions() {}

  /**
   * Writes files in the order given.
   *
   * @throws IOException if one cannot be written; those before it are
   */
  public static void write(List<Revision> revisions) throws IOException {
    for (Revision revision : revisions) {
      Path file = Path.of(revision.path());
      Path beside = file.resolveSibling("." + file.getFileName() + ".new");
      try {
        Files.write(beside, revision.text().getBytes(StandardCharsets.UTF_8));
        Files.move(beside, file, StandardCopyOption.REPLACE_EXISTING);
      } finally {
        Files.deleteIfExists(beside);
      }
    }
  }
}
