package dossier.content;

import dossier.diagnostic.Diagnostics;
import dossier.diagnostic.Location;
import dossier.diagnostic.Rule;
import dossier.diagnostic.TextFile;
import dossier.model.Capture;
import dossier.model.CaptureFormat;
import dossier.model.Head;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;

/** Reads one capture: bytes to text, hash, and the front matter of Markdown. */
public final class CaptureReader {
  private static final int PROBED = 8192;

  private CaptureReader() {}

  /**
   * Reads a capture, or reports why it cannot be read.
   *
   * @param path the file
   * @param shown its path for findings
   * @param id the id of the source it becomes
   */
  public static Optional<Capture> read(
      Path path, String shown, String id, CaptureFormat format, Diagnostics diagnostics) {
    return FileText.bytes(path, shown, diagnostics)
        .flatMap(bytes -> capture(bytes, shown, id, format, diagnostics));
  }

  private static Optional<Capture> capture(
      byte[] bytes, String shown, String id, CaptureFormat format, Diagnostics diagnostics) {
    if (binary(bytes)) {
      diagnostics.add(
          Rule.BINARY_CAPTURE,
          Location.ofFile(shown),
          "the file is not text",
          "save the page as text, HTML or Markdown");
      return Optional.empty();
    }
    Optional<TextFile> file =
        format == CaptureFormat.HTML
            ? Optional.of(new TextFile(shown, HtmlCharset.decode(bytes)))
            : FileText.utf8(bytes, shown, diagnostics);
    return file.map(f -> capture(f, sha256(bytes), id, format, diagnostics));
  }

  private static Capture capture(
      TextFile file, String sha256, String id, CaptureFormat format, Diagnostics diagnostics) {
    FrontMatter front =
        format == CaptureFormat.MARKDOWN
            ? FrontMatter.of(file.text())
            : new FrontMatter("", false, 0);
    Optional<Head> head =
        front.present()
            ? Yaml.map(file, front.yaml(), 1, diagnostics).map(CitationReader::head)
            : Optional.empty();
    return new Capture(id, format, file, sha256, head, front.bodyStart());
  }

  /** A NUL byte early on means no text, unless a byte order mark says UTF-16. */
  private static boolean binary(byte[] bytes) {
    boolean utf16 =
        bytes.length > 1
            && ((bytes[0] == (byte) 0xFE && bytes[1] == (byte) 0xFF)
                || (bytes[0] == (byte) 0xFF && bytes[1] == (byte) 0xFE));
    for (int i = 0; i < Math.min(PROBED, bytes.length) && !utf16; i++) {
      if (bytes[i] == 0) {
        return true;
      }
    }
    return false;
  }

  private static String sha256(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException everyJdkHasIt) {
      throw new IllegalStateException(everyJdkHasIt);
    }
  }
}
