package dossier.normalize.pass;

import dossier.model.Traced;
import java.lang.Character.UnicodeScript;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Undoes UTF-8 that was read as windows-1252, run by run, and only where the bytes prove it. */
final class Mojibake {
  private static final Charset WINDOWS = Charset.forName("windows-1252");
  private static final String SUSPECT =
      "[\\u00C2-\\u00F4][\\u0080-\\u00BF\\u0152\\u0153\\u0160\\u0161\\u0178\\u017D\\u017E\\u0192"
          + "\\u02C6\\u02DC\\u2013\\u2014\\u2018-\\u201A\\u201C-\\u201E\\u2020-\\u2022\\u2026"
          + "\\u2030\\u2039\\u203A\\u20AC\\u2122]{1,3}";

  /** A run of garbled letters, and whether a letter follows. */
  private static final Pattern RUN = Pattern.compile("((?:" + SUSPECT + ")+)((?=\\p{L}))?");

  /** Marks that end a word in good text as well: “Spaß”, „Spaß“, Voß’. */
  private static final String MARKS = "‘’‚“”„…–—‹›";

  private static final Set<UnicodeScript> USUAL =
      Set.of(
          UnicodeScript.LATIN, UnicodeScript.GREEK, UnicodeScript.CYRILLIC, UnicodeScript.COMMON);

  private Mojibake() {}

  static Traced mend(Traced text) {
    return text.replace(RUN, m -> chance(m) ? m.group() : mended(m.group()));
  }

  /**
   * A letter and the mark behind it that happen to be bytes of UTF-8: by itself a pair proves
   * little if a word ends there, or if it would be a letter of a script that does not stand alone.
   */
  private static boolean chance(MatchResult run) {
    String pair = run.group(1);
    if (pair.length() != 2) {
      return false;
    }
    boolean ends = MARKS.indexOf(pair.charAt(1)) >= 0 && run.group(2) == null;
    String as = mended(pair);
    return ends || !USUAL.contains(UnicodeScript.of(as.codePointAt(0)));
  }

  /** The byte of a letter; browsers read the five bytes that windows-1252 has not as controls. */
  private static byte windows(char c) throws CharacterCodingException {
    return c >= 0x80 && c <= 0x9F
        ? (byte) c
        : WINDOWS
            .newEncoder()
            .onUnmappableCharacter(CodingErrorAction.REPORT)
            .encode(CharBuffer.wrap(new char[] {c}))
            .get();
  }

  private static String mended(String run) {
    try {
      ByteBuffer bytes = ByteBuffer.allocate(run.length());
      for (int i = 0; i < run.length(); i++) {
        bytes.put(windows(run.charAt(i)));
      }
      bytes.flip();
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
