package dossier.cli;

import dossier.content.CaptureReader;
import dossier.content.Slugs;
import dossier.diagnostic.Diagnostics;
import dossier.json.Json;
import dossier.model.Capture;
import dossier.model.CaptureFormat;
import dossier.model.Citation;
import dossier.model.EdtfDate;
import dossier.model.Sidecar;
import dossier.model.Source;
import dossier.normalize.Normalizer;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A capture that is taken in: what it says of itself, the id that follows, and a sidecar.
 *
 * @param bytes as they were saved, never changed
 * @param format by the ending of the file, or by how the text begins
 * @param retrieved the day on which the file was saved; today for a stream
 * @param source what the capture becomes
 */
record Intake(byte[] bytes, CaptureFormat format, LocalDate retrieved, Source source) {
  private static final int LONGEST_TITLE = 60;

  /** The name that stands for standard input. */
  static final String STREAM = "-";

  /** Whether a word on the command line names a capture and is no title. */
  static boolean named(String word) {
    try {
      return word.equals(STREAM) || Files.isRegularFile(Path.of(word));
    } catch (InvalidPathException title) {
      return false; // on Windows, a colon is enough
    }
  }

  /**
   * Reads a capture.
   *
   * @return empty if it holds no story; a finding says why
   */
  static Optional<Intake> of(String word, InputStream in, Diagnostics diagnostics)
      throws IOException {
    return word.equals(STREAM)
        ? streamed(in.readAllBytes(), diagnostics)
        : read(Path.of(word), word, format(word), day(Path.of(word)), diagnostics);
  }

  private static CaptureFormat format(String file) {
    return CaptureFormat.ofFileName(file).orElse(CaptureFormat.TEXT);
  }

  private static LocalDate day(Path file) throws IOException {
    return LocalDate.ofInstant(Files.getLastModifiedTime(file).toInstant(), ZoneOffset.UTC);
  }

  private static Optional<Intake> streamed(byte[] bytes, Diagnostics diagnostics)
      throws IOException {
    String text = new String(bytes, StandardCharsets.UTF_8).stripLeading();
    CaptureFormat format =
        text.startsWith("<")
            ? CaptureFormat.HTML
            : text.startsWith("---") ? CaptureFormat.MARKDOWN : CaptureFormat.TEXT;
    Path file = Files.createTempFile("dossier-capture-", "." + format.extension());
    try {
      Files.write(file, bytes);
      return read(file, "standard input", format, LocalDate.now(ZoneOffset.UTC), diagnostics);
    } finally {
      Files.delete(file);
    }
  }

  private static Optional<Intake> read(
      Path file, String shown, CaptureFormat format, LocalDate day, Diagnostics diagnostics)
      throws IOException {
    byte[] bytes = Files.readAllBytes(file);
    Optional<Capture> capture = CaptureReader.read(file, shown, "capture", format, diagnostics);
    return capture
        .flatMap(c -> Normalizer.normalize(c, Sidecar.none(), Optional.empty(), new Diagnostics()))
        .map(source -> new Intake(bytes, format, day, source));
  }

  private Citation citation() {
    return source.head().citation();
  }

  /** Date and headline as a file name; empty if they do not make one. */
  Optional<String> id(String date) {
    String day = date.isEmpty() ? citation().published().map(EdtfDate::text).orElse("") : date;
    String dated = day.matches("\\d{4}.*") ? day.replaceAll("[^0-9-].*", "") + " " : "";
    String title = citation().title().orElse("");
    int space = title.lastIndexOf(' ', LONGEST_TITLE);
    String shorter =
        title.length() <= LONGEST_TITLE
            ? title
            : title.substring(0, space > 0 ? space : LONGEST_TITLE);
    String id = NewCommand.slug(dated + shorter);
    return title.isBlank() || !Slugs.sound(id) ? Optional.empty() : Optional.of(id);
  }

  /** What stands beside the capture: what an editor knows and it does not say, to be filled in. */
  String sidecar(String date) {
    List<String> lines = new ArrayList<>();
    lines.add("retrieved: " + retrieved);
    if (!date.isEmpty()) {
      lines.add("published: " + Json.compact(date));
    }
    lines.add("# What the capture says of itself is read from it; a line here is stronger.");
    lines.add(line("title", citation().title()));
    lines.add(line("byline", citation().byline()));
    lines.add(line("publisher", citation().publisher()));
    if (date.isEmpty()) {
      lines.add(line("published", citation().published().map(EdtfDate::text)));
    }
    lines.add(line("url", citation().url()));
    return String.join("\n", lines) + "\n";
  }

  private static String line(String key, Optional<String> value) {
    return "# " + key + ": " + value.map(Json::compact).orElse("");
  }

  /** What the capture does not say and a citation should. */
  List<String> missing(String date) {
    List<String> missing = new ArrayList<>();
    if (citation().title().isEmpty()) {
      missing.add("title");
    }
    if (citation().publisher().isEmpty()) {
      missing.add("publisher");
    }
    if (citation().published().isEmpty() && date.isEmpty()) {
      missing.add("published");
    }
    if (citation().url().isEmpty()) {
      missing.add("url");
    }
    return missing;
  }
}
