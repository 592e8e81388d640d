package dossier.content;

import dossier.diagnostic.Diagnostics;
import dossier.diagnostic.Location;
import dossier.diagnostic.Rule;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitOption;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * A folder on disk and the name by which findings call it.
 *
 * @param path where it is
 * @param shown as the user wrote it, with {@code /}
 */
record Folder(Path path, String shown) {

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
    return new Folder(path, path.toString().replace('\\', '/'));
  }

  Folder child(String name) {
    return new Folder(path.resolve(name), shown + "/" + name);
  }

  Found file(String name) {
    return new Found(path.resolve(name), name, shown + "/" + name);
  }

  /** All files below, in the order of their paths; hidden ones and links are passed over. */
  List<Found> files() {
    return found(p -> !Files.isDirectory(p) && !Files.isSymbolicLink(p));
  }

  /** All links below, which nobody follows. */
  List<Found> links() {
    return found(Files::isSymbolicLink);
  }

  private List<Found> found(Predicate<Path> such) {
    if (!Files.isDirectory(path)) {
      return List.of();
    }
    try {
      Path real = path.toRealPath();
      try (Stream<Path> walk = Files.walk(real, 16, new FileVisitOption[0])) {
        return walk.filter(p -> !p.equals(real) && such.test(p))
            .map(p -> found(path.resolve(real.relativize(p).toString())))
            .filter(f -> !f.relative().startsWith(".") && !f.relative().contains("/."))
            .sorted(Comparator.comparing(Found::relative))
            .toList();
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Found found(Path file) {
    String relative = path.relativize(file).toString().replace('\\', '/');
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
