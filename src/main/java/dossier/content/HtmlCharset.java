package dossier.content;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Decodes a saved page. What the bytes show comes before what the page claims: a byte order mark,
 * then sound UTF-8, then the declared charset (with the supersets that browsers use, WHATWG
 * Encoding Standard), then windows-1252.
 */
final class HtmlCharset {
  private static final int HEAD = 4096;

  /** What stands in a text for bytes that are no letter. */
  private static final char LOST = '\uFFFD';

  /** Letters for each such place that leave no doubt about the charset. */
  private static final int SOUND = 5;

  private static final Pattern DECLARED =
      Pattern.compile(
          "<(?:meta\\b[^>]*?charset\\s*=|\\?xml\\b[^>]*?encoding\\s*=)\\s*[\"']?\\s*([\\w.:-]+)",
          Pattern.CASE_INSENSITIVE);
  private static final Map<String, String> SUPERSETS =
      Map.of(
          "iso-8859-1", "windows-1252",
          "us-ascii", "windows-1252",
          "ascii", "windows-1252",
          "iso-8859-9", "windows-1254",
          "gb2312", "GB18030",
          "gbk", "GB18030",
          "shift_jis", "windows-31j",
          "ks_c_5601-1987", "x-windows-949",
          "euc-kr", "x-windows-949");

  private HtmlCharset() {}

  static String decode(byte[] bytes) {
    if (starts(bytes, 0xEF, 0xBB, 0xBF)) {
      return new String(bytes, StandardCharsets.UTF_8);
    }
    if (starts(bytes, 0xFE, 0xFF) || starts(bytes, 0xFF, 0xFE)) {
      return new String(bytes, StandardCharsets.UTF_16);
    }
    Optional<Charset> declared = declared(bytes);
    boolean stateful = declared.map(c -> c.name().startsWith("ISO-2022")).orElse(false);
    if (!stateful) {
      Optional<String> utf8 = strictly(bytes, StandardCharsets.UTF_8);
      if (utf8.isPresent()) {
        return utf8.get();
      }
      boolean stray = declared.isEmpty() || declared.get().equals(StandardCharsets.UTF_8);
      String mostly = new String(bytes, StandardCharsets.UTF_8);
      if (stray && sound(mostly)) {
        return mostly;
      }
      declared = declared.filter(c -> !c.equals(StandardCharsets.UTF_8));
    }
    return new String(bytes, declared.orElse(Charset.forName("windows-1252")));
  }

  /**
   * Whether nearly all that is not ASCII is UTF-8: the other bytes are strays, and seen as such.
   */
  private static boolean sound(String text) {
    long letters = text.chars().filter(c -> c >= 0x80 && c != LOST).count();
    long lost = text.chars().filter(c -> c == LOST).count();
    return letters >= SOUND * lost;
  }

  private static Optional<Charset> declared(byte[] bytes) {
    String head = new String(bytes, 0, Math.min(HEAD, bytes.length), StandardCharsets.ISO_8859_1);
    Matcher m = DECLARED.matcher(head);
    if (!m.find()) {
      return Optional.empty();
    }
    String name = m.group(1).toLowerCase(Locale.ROOT);
    try {
      return Optional.of(Charset.forName(SUPERSETS.getOrDefault(name, name)));
    } catch (IllegalCharsetNameException | UnsupportedCharsetException unknown) {
      return Optional.empty();
    }
  }

  private static Optional<String> strictly(byte[] bytes, Charset charset) {
    try {
      return Optional.of(
          charset
              .newDecoder()
              .onMalformedInput(CodingErrorAction.REPORT)
              .decode(ByteBuffer.wrap(bytes))
              .toString());
    } catch (CharacterCodingException other) {
      return Optional.empty();
    }
  }

  private static boolean starts(byte[] bytes, int... mark) {
    for (int i = 0; i < mark.length; i++) {
      if (i >= bytes.length || (bytes[i] & 0xFF) != mark[i]) {
        return false;
      }
    }
    return true;
  }
}
