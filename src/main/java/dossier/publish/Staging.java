package dossier.publish;

import dossier.diagnostic.Diagnostics;
import dossier.diagnostic.Fault;
import dossier.diagnostic.Location;
import dossier.diagnostic.Rule;
import dossier.model.Enclosure;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.stream.Collectors;

/**
 * A folder beside the output in which a site is made, with a manifest of all that was written: what
 * is not in that of the old site is not ours, and never touched. {@link #publish} swaps the two;
 * until then, and whenever anything fails, the old site stays as it was. Open from the start of a
 * build to its end, so that no second build works on the same output, and so that even a build that
 * fails puts right what a killed one left.
 */
public final class Staging implements AutoCloseable {
  private static final int MOST_NAMED = 3;

  private final Path output;
  private final String shown;
  private final Bench bench;
  private final Set<String> written = new ConcurrentSkipListSet<>();

  private Staging(Path output, String shown, Bench bench) {
    this.output = output;
    this.shown = shown;
    this.bench = bench;
  }

  /**
   * Opens a staging folder.
   *
   * @param output where the site is to stand in the end; a link is followed
   * @return empty if something else stands there; a finding says so
   * @throws Fault if nothing can be written there, or another build is at work
   */
  public static Optional<Staging> open(Path output, Diagnostics diagnostics) {
    String shown = output.toString().replace('\\', '/');
    try {
      Path absolute = output.toAbsolutePath().normalize();
      if (Files.isSymbolicLink(absolute) && !Files.exists(absolute)) {
        foreign(shown, "the folder is a link that leads nowhere", "", diagnostics);
        return Optional.empty();
      }
      Path real = Files.exists(absolute) ? absolute.toRealPath() : absolute;
      if (real.getFileName() == null || Bench.foreign(Bench.of(real))) {
        String name = real.getFileName() == null ? shown : Bench.of(real).getFileName().toString();
        foreign(
            shown,
            "the build would work in `" + name + "` beside it, which is not its own",
            "",
            diagnostics);
        return Optional.empty();
      }
      Bench bench = Bench.set(real);
      List<String> foreign = Manifest.foreign(real);
      if (foreign.isEmpty()) {
        return Optional.of(new Staging(real, shown, bench));
      }
      bench.clear();
      foreign(shown, held(foreign), older(real), diagnostics);
      return Optional.empty();
    } catch (IOException e) {
      throw Fault.of("making room for the new site beside `" + shown + "`", e);
    }
  }

  private static void foreign(String shown, String message, String older, Diagnostics diagnostics) {
    diagnostics.add(
        Rule.FOREIGN_OUTPUT,
        Location.ofFile(shown),
        message,
        "name an empty or new folder with --output, or move what is not part of the site elsewhere"
            + older);
  }

  private static String held(List<String> foreign) {
    return "the folder holds what no build has written: " + named(foreign);
  }

  private static String older(Path output) {
    return Files.exists(output.resolve(Manifest.NAME))
        ? ""
        : "; a site without " + Manifest.NAME + " was made by an older build: delete it";
  }

  private static String named(List<String> files) {
    String first = files.stream().limit(MOST_NAMED).collect(Collectors.joining("`, `", "`", "`"));
    int more = files.size() - MOST_NAMED;
    return more > 0 ? first + " and " + more + " more" : first;
  }

  /** The folder to write into. */
  public Path folder() {
    return bench.fresh();
  }

  /**
   * Writes a file; may be called from several threads.
   *
   * @throws IllegalArgumentException if the path leads out of the folder
   * @throws Fault if the disk does not take it
   */
  public void write(String path, byte[] bytes) {
    Path file = folder().resolve(path).normalize();
    if (!file.startsWith(folder())) {
      throw new IllegalArgumentException("leads out of the site: " + path);
    }
    try {
      Files.createDirectories(file.getParent());
      Files.write(file, bytes);
      written.add(path);
    } catch (IOException e) {
      throw Fault.of("writing the page `" + path + "`", e);
    }
  }

  /**
   * Takes a file over from the old site as it is; may be called from several threads.
   *
   * @return false if it is not there, or the disk has no second name for it: then write it
   */
  public boolean keep(String path) {
    Path file = folder().resolve(path);
    try {
      Files.createDirectories(file.getParent());
      Files.createLink(file, output.resolve(path));
    } catch (IOException | UnsupportedOperationException impossible) {
      return false;
    }
    written.add(path);
    return true;
  }

  /** Lays a file of the editors beside the pages, unless one of them bears its name. */
  public void enclose(Enclosure enclosure, Diagnostics diagnostics) {
    if (holds(enclosure.path())) {
      diagnostics.add(
          Rule.TAKEN_PATH,
          Location.ofFile(enclosure.shown()),
          "the site has a file `" + enclosure.path() + "` of its own",
          "give the file another name, or lay it over the site's own with --templates");
      return;
    }
    try {
      write(enclosure.path(), Files.readAllBytes(enclosure.file()));
    } catch (IOException e) {
      throw Fault.of("reading `" + enclosure.shown() + "`", e);
    }
  }

  /** Whether a file of this name was written; on many disks capitals make no other name. */
  private boolean holds(String path) {
    return written.stream().anyMatch(path::equalsIgnoreCase);
  }

  /**
   * Puts the new site in the place of the old one.
   *
   * @return whether it did; a finding says what somebody put into the old site meanwhile
   */
  public boolean publish(Diagnostics diagnostics) {
    write(Manifest.NAME, Manifest.write(written));
    List<String> foreign = Manifest.foreign(output);
    if (!foreign.isEmpty()) {
      foreign(shown, held(foreign), "", diagnostics);
      return false;
    }
    try {
      Optional<Path> host = Manifest.foreignHost(output);
      if (host.isPresent() && !holds(Manifest.HOST)) {
        Files.copy(host.get(), folder().resolve(Manifest.HOST));
      }
      bench.exchange();
      return true;
    } catch (IOException e) {
      throw Fault.of(
          "putting the new site in the place of `"
              + shown
              + "` (a mount point cannot be replaced,"
              + " a folder below it can)",
          e);
    }
  }

  /** Deletes what was not published. */
  @Override
  public void close() {
    bench.clear();
  }
}
