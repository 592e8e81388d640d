package dossier.publish;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The list of all files that a build wrote into a site, one path a line, in the site itself. */
final class Manifest {
  static final String NAME = "manifest.txt";

  /** What programs that show folders leave in them, and nobody misses. */
  private static final Pattern LITTER =
      Pattern.compile("(?:.*/)?(?:\\.DS_Store|Thumbs\\.db|desktop\\.ini)");

  /** What a host writes into a site by itself: it goes along to the next. */
  static final String HOST = "CNAME";

  private Manifest() {}

  static byte[] write(Collection<String> paths) {
    TreeSet<String> all = new TreeSet<>(paths);
    all.add(NAME);
    return (String.join("\n", all) + "\n").getBytes(StandardCharsets.UTF_8);
  }

  /**
   * What stands in a folder and no build has written, in order: every file, link or other thing
   * that its manifest does not list; all of them if it has no manifest.
   */
  static List<String> foreign(Path folder) {
    if (!Files.exists(folder, LinkOption.NOFOLLOW_LINKS)) {
      return List.of();
    }
    if (!Files.isDirectory(folder)) {
      return List.of(String.valueOf(folder.getFileName()));
    }
    Set<String> own = listed(folder.resolve(NAME));
    try (Stream<Path> walk = Files.walk(folder)) {
      return walk.filter(p -> !Files.isDirectory(p, LinkOption.NOFOLLOW_LINKS))
          .map(p -> folder.relativize(p).toString().replace('\\', '/'))
          .filter(
              name -> !name.equals(HOST) && !own.contains(name) && !LITTER.matcher(name).matches())
          .sorted()
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The name of the host, if the host itself wrote it and no build. */
  static Optional<Path> foreignHost(Path folder) {
    Path host = folder.resolve(HOST);
    boolean there = Files.isRegularFile(host, LinkOption.NOFOLLOW_LINKS);
    return there && !listed(folder.resolve(NAME)).contains(HOST)
        ? Optional.of(host)
        : Optional.empty();
  }

  private static Set<String> listed(Path manifest) {
    if (!Files.isRegularFile(manifest, LinkOption.NOFOLLOW_LINKS)) {
      return Set.of();
    }
    try {
      String text = new String(Files.readAllBytes(manifest), StandardCharsets.UTF_8);
      return text.lines().collect(Collectors.toSet());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
