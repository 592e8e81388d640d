package dossier.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A folder that goes with the program, however it ends: at its end, or, if it was killed, when the
 * next one begins. Its name carries the number of the process.
 */
final class TemporaryFolder {
  private static final Pattern NAME = Pattern.compile("dossier-serve-(\\d{1,10})-.*");

  private TemporaryFolder() {}

  /** Makes one, and clears away those of programs that run no more. */
  static Path make() throws IOException {
    Path folder = Files.createTempDirectory("dossier-serve-" + ProcessHandle.current().pid() + "-");
    Runtime.getRuntime().addShutdownHook(new Thread(() -> delete(folder)));
    for (Path left : left(folder)) {
      delete(left);
    }
    return folder;
  }

  private static List<Path> left(Path own) throws IOException {
    try (Stream<Path> beside = Files.list(own.getParent())) {
      return beside.filter(f -> !f.equals(own) && isLeft(f, own)).toList();
    }
  }

  /** A folder of ours, by name and owner, whose process is gone. */
  private static boolean isLeft(Path folder, Path own) {
    Matcher name = NAME.matcher(folder.getFileName().toString());
    try {
      return name.matches()
          && Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS)
          && Files.getOwner(folder, LinkOption.NOFOLLOW_LINKS).equals(Files.getOwner(own))
          && ProcessHandle.of(Long.parseLong(name.group(1))).isEmpty();
    } catch (IOException gone) {
      return false;
    }
  }

  private static void delete(Path folder) {
    try (Stream<Path> all = Files.walk(folder)) {
      for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
        Files.deleteIfExists(path);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
