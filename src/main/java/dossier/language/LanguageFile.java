package dossier.language;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Properties;

/**
 * The file of a language: lists of words in small letters, parted by spaces.
 *
 * @param tag the language, a primary subtag of BCP 47
 * @param entries what the file holds; none if there is no file
 */
record LanguageFile(String tag, Properties entries) {
  private static final String FOLDER = "/dossier/language/";

  static LanguageFile read(String tag) {
    Properties entries = new Properties();
    load(FOLDER + tag + ".properties", entries);
    return new LanguageFile(tag, entries);
  }

  /** The languages that have a file, in order. */
  static List<String> tags() {
    Properties tags = new Properties();
    load(FOLDER + "languages.txt", tags);
    return tags.stringPropertyNames().stream().sorted().toList();
  }

  private static void load(String name, Properties entries) {
    try (InputStream in = LanguageFile.class.getResourceAsStream(name)) {
      if (in != null) {
        try (Reader reader = new InputStreamReader(in, StandardCharsets.UTF_8)) {
          entries.load(reader);
        }
      }
    } catch (IOException broken) {
      throw new UncheckedIOException("the program's own file " + name, broken);
    }
  }

  /** The words of a list, each once; none if the file does not have it. */
  List<String> words(String key) {
    return split(entries.getProperty(key, ""), "\\s+");
  }

  /** Phrases that are parted by a stroke, each as its words. */
  List<List<String>> phrases(String key) {
    return split(entries.getProperty(key, ""), "\\|").stream()
        .map(phrase -> split(phrase, "\\s+"))
        .filter(phrase -> !phrase.isEmpty())
        .toList();
  }

  /** Whether the file says so: any value does. */
  boolean yes(String key) {
    return !entries.getProperty(key, "").isBlank();
  }

  private static List<String> split(String text, String separator) {
    return Arrays.stream(text.strip().split(separator))
        .map(String::strip)
        .filter(w -> !w.isEmpty())
        .distinct()
        .toList();
  }
}
