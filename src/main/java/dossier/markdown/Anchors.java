package dossier.markdown;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.text.Normalizer;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/**
 * Gives each passage an id made from its words: moving it, or mending its marks and capitals, does
 * not change it. Equal passages are told apart by a count.
 */
final class Anchors {
  private static final int HEX_DIGITS = 8;
  private final Map<String, Integer> given = new TreeMap<>();

  String of(String prefix, String plain) {
    String words =
        Normalizer.normalize(plain, Normalizer.Form.NFKC)
            .toLowerCase(Locale.ROOT)
            .replaceAll("[^\\p{L}\\p{N}]+", " ")
            .strip();
    String anchor = prefix + "-" + hash(words).substring(0, HEX_DIGITS);
    int count = given.merge(anchor, 1, Integer::sum);
    return count == 1 ? anchor : anchor + "-" + count;
  }

  private static String hash(String words) {
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(words.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(digest);
    } catch (NoSuchAlgorithmException everyJdkHasIt) {
      throw new IllegalStateException(everyJdkHasIt);
    }
  }
}
