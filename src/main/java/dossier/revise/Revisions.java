package dossier.revise;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Writes revised files and gives files other names: each is the old one or the new one, never half
 * of it; and nothing is changed while one of them cannot be.
 */
public final class Revisions {
  private Revisions() {}

  /**
   * Writes files in the order given, then moves others.
   *
   * @param moves from and to; what is not there is passed over
   * @throws IOException if one may not be written: then none is
   */
  public static void write(List<Revision> revisions, List<Map.Entry<Path, Path>> moves)
      throws IOException {
    for (Map.Entry<Path, Path> move : moves) {
      writable(move.getKey().toAbsolutePath().getParent());
    }
    Map<Path, Path> beside = new LinkedHashMap<>();
    try {
      for (Revision revision : revisions) {
        Path file = Path.of(revision.path());
        writable(file);
        Path fresh = file.resolveSibling("." + file.getFileName() + ".new");
        beside.put(fresh, file);
        Files.write(fresh, revision.text().getBytes(StandardCharsets.UTF_8));
        permissions(file, fresh);
      }
      for (Map.Entry<Path, Path> ready : beside.entrySet()) {
        Files.move(ready.getKey(), ready.getValue(), StandardCopyOption.REPLACE_EXISTING);
      }
    } finally {
      for (Path fresh : beside.keySet()) {
        Files.deleteIfExists(fresh);
      }
    }
    for (Map.Entry<Path, Path> move : moves) {
      if (Files.exists(move.getKey())) {
        Files.move(move.getKey(), move.getValue());
      }
    }
  }

  private static void writable(Path path) throws AccessDeniedException {
    if (Files.exists(path) && !Files.isWritable(path)) {
      throw new AccessDeniedException(path.toString());
    }
  }

  /** Who may read a file may read it after; others may not. */
  private static void permissions(Path file, Path fresh) throws IOException {
    if (Files.exists(file) && Files.getFileStore(file).supportsFileAttributeView("posix")) {
      Files.setPosixFilePermissions(fresh, Files.getPosixFilePermissions(file));
    }
  }
}
