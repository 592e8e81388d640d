package dossier.content;

import dossier.diagnostic.Diagnostics;
import dossier.diagnostic.Location;
import dossier.diagnostic.Rule;
import dossier.diagnostic.Span;
import dossier.diagnostic.TextFile;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;

/** Reads files whole; what cannot be read or decoded becomes one finding. */
final class FileText {
  /** Larger files are refused: no article has 64 MiB of text. */
  static final long LARGEST = 64L << 20;

  private FileText() {}

  static Optional<byte[]> bytes(Path path, String shown, Diagnostics diagnostics) {
    try {
      if (Files.size(path) > LARGEST) {
        diagnostics.add(
            Rule.UNREADABLE,
            Location.ofFile(shown),
            "the file has more than " + (LARGEST >> 20) + " MiB",
            "captures are single articles; split it or leave it out");
        return Optional.empty();
      }
      return Optional.of(Files.readAllBytes(path));
    } catch (IOException unreadable) {
      diagnostics.add(
          Rule.UNREADABLE,
          Location.ofFile(shown),
          "the file cannot be read",
          "check that it exists and that you may read it");
      return Optional.empty();
    }
  }

  static Optional<TextFile> utf8(Path path, String shown, Diagnostics diagnostics) {
    return bytes(path, shown, diagnostics).flatMap(b -> utf8(b, shown, diagnostics));
  }

  static Optional<TextFile> utf8(byte[] bytes, String shown, Diagnostics diagnostics) {
    CharsetDecoder decoder =
        StandardCharsets.UTF_8
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    CharBuffer out = CharBuffer.allocate(bytes.length + 1);
    ByteBuffer in = ByteBuffer.wrap(bytes);
    CoderResult result = decoder.decode(in, out, true);
    String text = out.flip().toString();
    if (!result.isError()) {
      return Optional.of(new TextFile(shown, text));
    }
    report(in, text, shown, diagnostics);
    return Optional.empty();
  }

  private static void report(ByteBuffer in, String before, String shown, Diagnostics diagnostics) {
    int wrong = in.get(in.position()) & 0xFF;
    TextFile file = new TextFile(shown, before + "\uFFFD");
    diagnostics.add(
        Rule.NOT_UTF8,
        file.at(new Span(before.length(), before.length() + 1)),
        String.format(Locale.ROOT, "byte 0x%02X is not UTF-8", wrong),
        "save the file again as UTF-8, for example with `iconv -f windows-1252 -t utf-8`");
  }
}
