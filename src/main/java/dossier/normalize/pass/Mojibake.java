package dossier.normalize.pass;

import dossier.model.Traced;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/** Undoes UTF-8 that was read as windows-1252, run by run, and only where the bytes prove it. */
final class Mojibake {
  private static final Charset WINDOWS = Charset.forName("windows-1252");
  private static final Pattern SUSPECT =
      Pattern.compile(
          "[\\u00C2-\\u00F4][\\u0080-\\u00BF\\u0152\\u0153\\u0160\\u0161\\u0178\\u017D\\u017E\\u0192"
              + "\\u02C6\\u02DC\\u2013\\u2014\\u2018-\\u201A\\u201C-\\u201E\\u2020-\\u2022\\u2026"
              + "\\u2030\\u2039\\u203A\\u20AC\\u2122]{1,3}");

  private Mojibake() {}

  static Traced mend(Traced text) {
    return text.replace(SUSPECT, m -> mended(m.group()));
  }

  private static String mended(String run) {
    try {
      ByteBuffer bytes =
          WINDOWS
              .newEncoder()
              .onUnmappableCharacter(CodingErrorAction.REPORT)
              .encode(CharBuffer.wrap(run));
      return StandardCharsets.UTF_8
          .newDecoder()
          .onMalformedInput(CodingErrorAction.REPORT)
          .decode(bytes)
          .toString();
    } catch (CharacterCodingException noMojibake) {
      return run;
    }
  }
}
