package dossier.publish;

import dossier.diagnostic.Fault;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The folder beside the output in which a build works: {@code site.building} with the lock, the
 * {@code new} site, and for a moment the {@code old} one. Whatever a killed build left in it, the
 * next one puts right.
 */
final class Bench {
  private static final String LOCK = "lock";
  private static final Set<String> PARTS = Set.of(LOCK, "new", "old");

  private final Path output;
  private final Path folder;
  private final BuildLock lock;
  private final List<Path> parents;

  private Bench(Path output, Path folder, BuildLock lock, List<Path> parents) {
    this.output = output;
    this.folder = folder;
    this.lock = lock;
    this.parents = parents;
  }

  /** Where the bench of an output stands. */
  static Path of(Path output) {
    return output.resolveSibling(output.getFileName() + ".building");
  }

  /** Whether a folder that bears the name of the bench is somebody else's. */
  static boolean foreign(Path folder) throws IOException {
    if (!Files.exists(folder, LinkOption.NOFOLLOW_LINKS)) {
      return false;
    }
    if (!Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS)) {
      return true;
    }
    try (Stream<Path> files = Files.list(folder)) {
      List<String> names = files.map(f -> f.getFileName().toString()).toList();
      return !names.isEmpty() && !(names.contains(LOCK) && PARTS.containsAll(names));
    }
  }

  /**
   * Sets up the bench and puts right what a killed build left.
   *
   * @throws Fault if another build is at work
   */
  static Bench set(Path output) throws IOException {
    Path folder = of(output);
    List<Path> parents = missing(folder.getParent());
    Optional<BuildLock> lock = BuildLock.take(folder.resolve(LOCK));
    if (lock.isEmpty()) {
      throw new Fault(
          "another build is at work on `" + output.getFileName() + "`",
          "wait until it is done, or name another folder with --output",
          null);
    }
    Bench bench = new Bench(output, folder, lock.get(), parents);
    bench.restore();
    return bench;
  }

  private static List<Path> missing(Path parent) {
    List<Path> missing = new ArrayList<>();
    for (Path p = parent; p != null && !Files.exists(p); p = p.getParent()) {
      missing.add(p);
    }
    return missing;
  }

  /** A build that was killed between taking the old site away and bringing the new one. */
  private void restore() throws IOException {
    if (Files.exists(old(), LinkOption.NOFOLLOW_LINKS)
        && !Files.exists(output, LinkOption.NOFOLLOW_LINKS)) {
      Files.move(old(), output);
    }
    delete(fresh());
    deleteOwn(old());
    Files.createDirectory(fresh());
  }

  /** Where the new site is made. */
  Path fresh() {
    return folder.resolve("new");
  }

  private Path old() {
    return folder.resolve("old");
  }

  /** Exchanges the sites: two renames, and a third if the second fails. */
  void exchange() throws IOException {
    boolean replaced = Files.exists(output);
    if (replaced) {
      Files.move(output, old());
    }
    try {
      Files.move(fresh(), output);
    } catch (IOException failed) {
      if (replaced) {
        Files.move(old(), output);
      }
      throw failed;
    }
    deleteOwn(old());
  }

  /** Takes the bench down, and the folders above it that are empty and that it made. */
  void clear() {
    try {
      delete(fresh());
      lock.release();
      remove(folder);
      for (Path parent : parents) {
        remove(parent);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void remove(Path empty) throws IOException {
    try {
      Files.deleteIfExists(empty);
    } catch (DirectoryNotEmptyException somethingIsThere) {
      return;
    }
  }

  /** Deletes a site, save for what no build wrote. */
  private static void deleteOwn(Path site) throws IOException {
    if (!Files.isDirectory(site, LinkOption.NOFOLLOW_LINKS)) {
      return;
    }
    Set<String> foreign = Set.copyOf(Manifest.foreign(site));
    try (Stream<Path> all = Files.walk(site)) {
      for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
        if (!foreign.contains(site.relativize(path).toString().replace('\\', '/'))) {
          remove(path);
        }
      }
    }
  }

  private static void delete(Path folder) throws IOException {
    if (!Files.exists(folder, LinkOption.NOFOLLOW_LINKS)) {
      return;
    }
    try (Stream<Path> all = Files.walk(folder)) {
      for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
        Files.deleteIfExists(path);
      }
    }
  }
}
