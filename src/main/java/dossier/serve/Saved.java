package dossier.serve;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;
import java.util.TreeSet;

/** What an editor has saved: names, sizes and times of all files of some folders. */
final class Saved {
  private Saved() {}

  /** Equal to an earlier one when nothing was saved in between. */
  static String state(List<Path> folders) {
    TreeSet<String> state = new TreeSet<>();
    for (Path folder : folders) {
      try {
        Files.walkFileTree(folder, new Visitor(state));
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
    return String.join("\n", state);
  }

  private static final class Visitor extends SimpleFileVisitor<Path> {
    private final TreeSet<String> state;

    Visitor(TreeSet<String> state) {
      this.state = state;
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes is) {
      state.add(file + " " + is.size() + " " + is.lastModifiedTime().toMillis());
      return FileVisitResult.CONTINUE;
    }

    /** Editors write beside a file and rename: what was there a moment ago may be gone. */
    @Override
    public FileVisitResult visitFileFailed(Path file, IOException gone) {
      return FileVisitResult.CONTINUE;
    }
  }
}
