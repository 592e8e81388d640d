package dossier.content;

import dossier.diagnostic.Diagnostics;
import dossier.diagnostic.Location;
import dossier.diagnostic.Rule;
import dossier.model.Enclosure;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Lists the files of {@code static/}; each keeps its path below it. */
final class EnclosuresReader {
  /** The one hidden folder that hosts look into (RFC 8615). */
  private static final String WELL_KNOWN = ".well-known";

  private static final Pattern SOUND = Pattern.compile("(?:[A-Za-z0-9._-]{1,120}/?)+");

  private EnclosuresReader() {}

  static List<Enclosure> read(Folder folder, Diagnostics diagnostics) {
    List<Enclosure> all = new ArrayList<>();
    for (Folder.Found file : folder.files()) {
      add(file, file.relative(), all, diagnostics);
    }
    for (Folder.Found file : folder.child(WELL_KNOWN).files()) {
      add(file, WELL_KNOWN + "/" + file.relative(), all, diagnostics);
    }
    return all;
  }

  private static void add(
      Folder.Found file, String path, List<Enclosure> all, Diagnostics diagnostics) {
    if (!SOUND.matcher(path).matches()) {
      diagnostics.add(
          Rule.BAD_SLUG,
          Location.ofFile(file.shown()),
          "`" + path + "` cannot be an address",
          "name files in static/ with letters from A to Z, digits, full stops, hyphens and"
              + " underscores");
    } else if (size(file) > FileText.LARGEST) {
      diagnostics.add(
          Rule.UNREADABLE,
          Location.ofFile(file.shown()),
          "the file has more than " + (FileText.LARGEST >> 20) + " MiB",
          "leave large files to an archive, and link them");
    } else {
      all.add(new Enclosure(path, file.path(), file.shown()));
    }
  }

  private static long size(Folder.Found file) {
    try {
      return Files.size(file.path());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
