package dossier.render;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The templates packed into the jar, with a folder laid over them file by file.
 *
 * @param overlay the folder, if any
 */
public record Templates(Optional<Path> overlay) {
  private static final String PACKED = "/templates/";

  /** The bytes of a template or asset, if it exists. */
  Optional<byte[]> bytes(String name) {
    if (!name.matches("[A-Za-z0-9._/-]{1,200}")) {
      return Optional.empty();
    }
    try {
      Optional<Path> own = overlay.map(o -> o.resolve(name)).filter(Files::isRegularFile);
      if (own.isPresent()) {
        return Optional.of(Files.readAllBytes(own.get()));
      }
      try (InputStream packed = Templates.class.getResourceAsStream(PACKED + name)) {
        return packed == null ? Optional.empty() : Optional.of(packed.readAllBytes());
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The text that is packed into the jar, whatever lies over it. */
  Optional<String> packed(String name) {
    return new Templates(Optional.empty()).text(name);
  }

  /** The files of the folder laid over the jar, in order. */
  List<String> laidOver() {
    if (overlay.isEmpty()) {
      return List.of();
    }
    try (Stream<Path> files = Files.walk(overlay.get())) {
      return files
          .filter(Files::isRegularFile)
          .map(f -> overlay.get().relativize(f).toString().replace('\\', '/'))
          .sorted()
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A template as text, line ends as LF. */
  Optional<String> text(String name) {
    return bytes(name).map(b -> new String(b, StandardCharsets.UTF_8).replace("\r\n", "\n"));
  }

  /** The path of a template as findings should show it. */
  String shown(String name) {
    boolean own = overlay.map(o -> Files.isRegularFile(o.resolve(name))).orElse(false);
    return own ? overlay.get().toString().replace('\\', '/') + "/" + name : "templates/" + name;
  }
}
