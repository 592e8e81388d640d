package dossier.language;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * The ordinary words of a language, from {@code dossier/language/<tag>.words}: a word a line, by
 * classes of frequency, with the licence beside it. Read when first asked.
 */
final class OrdinaryWords {
  private final String tag;
  private Set<String> words;
  private Set<String> frequent;

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

  /** Whether a word in small letters is one of the most frequent, the first class of the list. */
  boolean frequent(String key) {
    return words().contains(key) && frequent.contains(key);
  }

  private synchronized Set<String> words() {
    if (words == null) {
      read();
    }
    return words;
  }

  private void read() {
    List<String> lines = List.of();
    String name = "/dossier/language/" + tag + ".words";
    try (InputStream in = tag.isEmpty() ? null : OrdinaryWords.class.getResourceAsStream(name)) {
      if (in != null) {
        lines =
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8)).lines().toList();
      }
    } catch (IOException broken) {
      throw new UncheckedIOException("the program's own file " + name, broken);
    }
    Set<String> all = new HashSet<>();
    Set<String> first = new HashSet<>();
    int section = 0;
    for (String line : lines) {
      section += line.startsWith("[") ? 1 : 0;
      if (!line.startsWith("#") && !line.startsWith("[")) {
        all.add(line);
        if (section == 1) {
          first.add(line);
        }
      }
    }
    frequent = first;
    words = all;
  }
}
