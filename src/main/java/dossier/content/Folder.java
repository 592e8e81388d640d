package dossier.content;

import dossier.diagnostic.Diagnostics;
import dossier.diagnostic.Location;
import dossier.diagnostic.Rule;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiPredicate;

/**
 * A folder on disk and the name by which findings call it.
 *
 * @param path where it is
 * @param shown as the user wrote it, with {@code /}
 */
record Folder(Path path, String shown) {
  private static final int DEEPEST = 16;

  /**
   * A file found in a folder.
   *
   * @param path where it is
   * @param relative path below the folder, with {@code /}
   * @param shown path for findings
   */
  record Found(Path path, String relative, String shown) {
    String name() {
      return relative.substring(relative.lastIndexOf('/') + 1);
    }

    /** The name without its last ending. */
    String stem() {
      int dot = name().lastIndexOf('.');
      return dot <= 0 ? name() : name().substring(0, dot);
    }

    String extension() {
      int dot = name().lastIndexOf('.');
      return dot <= 0 ? "" : name().substring(dot + 1);
    }
  }

  static Folder of(Path path) {
    return new Folder(path, path.toString().replace(File.separatorChar, '/'));
  }

  Folder child(String name) {
    return new Folder(path.resolve(name), shown + "/" + name);
  }

  Found file(String name) {
    return new Found(path.resolve(name), name, shown + "/" + name);
  }

  /** All files below, in the order of their paths; hidden ones and links are passed over. */
  List<Found> files() {
    return found((p, read) -> !Files.isDirectory(p) && !Files.isSymbolicLink(p));
  }

  /** All links below, which nobody follows. */
  List<Found> links() {
    return found((p, read) -> Files.isSymbolicLink(p));
  }

  /** Folders below that may not be read. */
  List<Found> unreadable() {
    return found((p, read) -> !read && Files.isDirectory(p));
  }

  private List<Found> found(BiPredicate<Path, Boolean> such) {
    if (!Files.isDirectory(path)) {
      return List.of();
    }
    try {
      Path real = path.toRealPath();
      return walk(real).entrySet().stream()
          .filter(e -> !e.getKey().equals(real) && such.test(e.getKey(), e.getValue()))
          .map(e -> found(path.resolve(real.relativize(e.getKey()).toString())))
          .filter(f -> !f.relative().startsWith(".") && !f.relative().contains("/."))
          .sorted(Comparator.comparing(Found::relative))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** All that is there, and whether it could be read. */
  private static Map<Path, Boolean> walk(Path real) throws IOException {
    Map<Path, Boolean> all = new HashMap<>();
    Files.walkFileTree(
        real,
        Set.of(),
        DEEPEST,
        new SimpleFileVisitor<>() {
          @Override
          public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
            all.put(file, true);
            return FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult visitFileFailed(Path file, IOException why) {
            all.put(file, false);
            return FileVisitResult.CONTINUE;
          }
        });
    return all;
  }

  private Found found(Path file) {
    String relative = path.relativize(file).toString().replace(File.separatorChar, '/');
    return new Found(file, relative, shown + "/" + relative);
  }

  static void stray(Found file, String expected, Diagnostics diagnostics) {
    diagnostics.add(
        Rule.STRAY_FILE,
        Location.ofFile(file.shown()),
        "nothing reads `" + file.name() + "` here",
        expected);
  }
}
