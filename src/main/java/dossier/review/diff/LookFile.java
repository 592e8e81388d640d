package dossier.review.diff;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Says of a style sheet or script what is other in it than before. */
final class LookFile {
  private LookFile() {}

  /** A file of the look, and the first lines of text that are new in it or gone. */
  static String shown(Sites sites, String file) {
    Path was = sites.before().resolve(file);
    Path is = sites.after().resolve(file);
    boolean text = file.endsWith(".css") || file.endsWith(".js");
    if (!text || !Files.isRegularFile(was) || !Files.isRegularFile(is)) {
      return file;
    }
    try {
      List<String> old = Files.readAllLines(was, StandardCharsets.UTF_8);
      List<String> now = Files.readAllLines(is, StandardCharsets.UTF_8);
      List<String> gone = new ArrayList<>(old);
      gone.removeAll(now);
      now.removeAll(old);
      return file + lines(" gone", gone) + lines(" new", now);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String lines(String how, List<String> lines) {
    return lines.isEmpty()
        ? ""
        : " ("
            + lines.size()
            + (lines.size() == 1 ? " line" : " lines")
            + how
            + ": `"
            + PageComparison.shown(lines.get(0).strip().replace("`", "'"))
            + "`)";
  }
}
