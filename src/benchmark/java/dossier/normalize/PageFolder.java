package dossier.normalize;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;

/** Folders of saved pages and pasted texts, packed or not. */
final class PageFolder {
  private PageFolder() {}

  /** Files by name without ending; packed ones are unpacked first, since captures are plain. */
  static Map<String, Path> unpacked(Path folder, Path into) throws IOException {
    Map<String, Path> pages = new TreeMap<>();
    Files.createDirectories(into);
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.sorted().toList()) {
        String name = file.getFileName().toString();
        if (name.matches(".*\\.(?:html|txt)(?:\\.gz)?")) {
          String plainName = name.replaceFirst("\\.gz$", "");
          String id = plainName.replaceFirst("\\.\\w+$", "");
          Path plain = into.resolve(plainName);
          try (InputStream in = Files.newInputStream(file)) {
            InputStream raw = name.endsWith(".gz") ? new GZIPInputStream(in) : in;
            Files.write(plain, raw.readAllBytes());
          }
          pages.put(id, plain);
        }
      }
    }
    return pages;
  }
}
