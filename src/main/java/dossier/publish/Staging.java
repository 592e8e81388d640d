package dossier.publish;

import dossier.diagnostic.Diagnostics;
import dossier.diagnostic.Location;
import dossier.diagnostic.Rule;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A folder beside the output in which a site is made, with a manifest of all that was written: what
 * is not in that of the old site is not ours, and never touched. {@link #publish} swaps the two;
 * until then, and whenever anything fails, the old site stays as it was.
 */
public final class Staging implements AutoCloseable {
  private static final int MOST_NAMED = 3;

  private final Path output;
  private final Path folder;
  private final Set<String> written = new ConcurrentSkipListSet<>();

  private Staging(Path output, Path folder) {
    this.output = output;
    this.folder = folder;
  }

  /**
   * Opens a staging folder.
   *
   * @param output where the site is to stand in the end
   * @return empty if something else stands there; a finding says so
   */
  public static Optional<Staging> open(Path output, Diagnostics diagnostics) {
    Path absolute = output.toAbsolutePath().normalize();
    List<String> foreign = Manifest.foreign(absolute);
    if (!foreign.isEmpty()) {
      diagnostics.add(
          Rule.FOREIGN_OUTPUT,
          Location.ofFile(output.toString().replace('\\', '/')),
          "the folder holds what no build has written: " + named(foreign),
          "name an empty or new folder with --output, or move what is not part of the site elsewhere"
              + (Files.exists(absolute.resolve(Manifest.NAME))
                  ? ""
                  : "; a site without "
                      + Manifest.NAME
                      + " was made by an older build: delete it"));
      return Optional.empty();
    }
    try {
      Path parent = Optional.ofNullable(absolute.getParent()).orElse(absolute);
      Files.createDirectories(parent);
      Path folder = Files.createTempDirectory(parent, name(absolute) + ".new-");
      readable(folder);
      return Optional.of(new Staging(absolute, folder));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Temporary folders are private; a site is not. */
  private static void readable(Path folder) throws IOException {
    if (Files.getFileStore(folder).supportsFileAttributeView("posix")) {
      Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwxr-xr-x"));
    }
  }

  private static String name(Path path) {
    return path.getFileName() == null ? "site" : path.getFileName().toString();
  }

  private static String named(List<String> files) {
    String first = files.stream().limit(MOST_NAMED).collect(Collectors.joining("`, `", "`", "`"));
    int more = files.size() - MOST_NAMED;
    return more > 0 ? first + " and " + more + " more" : first;
  }

  /** The folder to write into. */
  public Path folder() {
    return folder;
  }

  /**
   * Writes a file; may be called from several threads.
   *
   * @throws IllegalArgumentException if the path leads out of the folder
   */
  public void write(String path, byte[] bytes) {
    Path file = folder.resolve(path).normalize();
    if (!file.startsWith(folder)) {
      throw new IllegalArgumentException("leads out of the site: " + path);
    }
    try {
      Files.createDirectories(file.getParent());
      Files.write(file, bytes);
      written.add(path);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Puts the new site in the place of the old one. */
  public void publish() {
    write(Manifest.NAME, Manifest.write(written));
    Path old = output.resolveSibling(folder.getFileName().toString().replace(".new-", ".old-"));
    try {
      boolean replaced = Files.exists(output);
      if (replaced) {
        Files.move(output, old);
      }
      try {
        Files.move(folder, output);
      } catch (IOException failed) {
        if (replaced) {
          Files.move(old, output);
        }
        throw failed;
      }
      delete(old);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Deletes what was not published. */
  @Override
  public void close() {
    delete(folder);
  }

  private static void delete(Path folder) {
    if (!Files.exists(folder)) {
      return;
    }
    try (Stream<Path> all = Files.walk(folder)) {
      for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
        Files.deleteIfExists(path);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
