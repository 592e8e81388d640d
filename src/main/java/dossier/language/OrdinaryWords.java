package dossier.language;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Set;

/**
 * The ordinary words of a language, from {@code dossier/language/<tag>.words}: a word a line, by
 * classes of frequency, with the licence beside it. Read when first asked.
 */
final class OrdinaryWords {
  private final String tag;
  private Set<String> words;

  private OrdinaryWords(String tag) {
    this.tag = tag;
  }

  /** Those of a language; none if it has no list. */
  static OrdinaryWords of(String tag) {
    return new OrdinaryWords(tag);
  }

  /** Whether a word in small letters is one. */
  boolean has(String key) {
    return words().contains(key);
  }

  private synchronized Set<String> words() {
    if (words == null) {
      words = read();
    }
    return words;
  }

  private Set<String> read() {
    Set<String> read = new HashSet<>();
    String name = "/dossier/language/" + tag + ".words";
    try (InputStream in = tag.isEmpty() ? null : OrdinaryWords.class.getResourceAsStream(name)) {
      if (in != null) {
        new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
            .lines()
            .filter(line -> !line.startsWith("#") && !line.startsWith("["))
            .forEach(read::add);
      }
    } catch (IOException broken) {
      throw new UncheckedIOException("the program's own file " + name, broken);
    }
    return read;
  }
}
