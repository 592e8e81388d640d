package dossier.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Where a path leads in the end, links resolved, also when its last parts do not exist yet. */
final class RealPath {
  private RealPath() {}

  static Path of(Path path) throws IOException {
    Path absolute = path.toAbsolutePath().normalize();
    Path there = absolute;
    while (there != null && !Files.exists(there)) {
      there = there.getParent();
    }
    return there == null ? absolute : there.toRealPath().resolve(there.relativize(absolute));
  }

  /** Whether one of two paths lies within the other, or both are the same. */
  static boolean overlap(Path one, Path other) throws IOException {
    Path a = of(one);
    Path b = of(other);
    return a.startsWith(b) || b.startsWith(a);
  }

  /** Whether a file lies within a folder. */
  static boolean within(Path file, Path folder) throws IOException {
    return of(file).startsWith(of(folder));
  }
}
