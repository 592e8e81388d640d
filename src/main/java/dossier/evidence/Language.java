package dossier.evidence;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * What is known of a language about telling: one file of words a language, {@code
 * dossier/language/<tag>.properties}. A language without a file has quotation marks and no words,
 * so that only a name before a colon tells its speakers.
 */
final class Language {
  private static final Map<String, Language> READ = new ConcurrentHashMap<>();

  private final Map<Role, Set<String>> words = new EnumMap<>(Role.class);
  private final List<List<String>> according;
  private final Map<String, String> phrasal = new HashMap<>();
  private final List<String> adverbEndings;
  private final boolean dialogue;
  private final boolean titleCase;
  private final boolean incise;

  /** What a word does in telling. */
  enum Role {
    SAY,
    PARTICIPLE,
    WRITE,
    TELL,
    ANSWER,
    REPORT,
    AUXILIARY,
    PASSIVE,
    ADVERB,
    HE,
    SHE,
    IT,
    THEY,
    PREPOSITION,
    SUBORDINATE,
    AND,
    DETERMINER,
    THAT,
    INFINITIVE,
    HEARER,
    INTERVIEW,
    FORMER,
    DOCUMENT,
    WORDS,
    TITLED,
    ABBREVIATION,
    OUTLET,
    UNNAMED,
    WEEKDAY,
    EARLIER,
    RELATIVE,
    NUMBER,
    NUMBER_JOIN,
    NUMBER_ALONE
  }

  private Language(Properties file) {
    for (Role role : Role.values()) {
      String key = role.name().toLowerCase(Locale.ROOT).replace('_', '.');
      words.put(role, Set.copyOf(Set.of(split(file.getProperty(key, ""), "\\s+"))));
    }
    this.according =
        Arrays.stream(split(file.getProperty("according", ""), "\\|"))
            .map(phrase -> List.of(split(phrase, "\\s+")))
            .filter(phrase -> !phrase.isEmpty())
            .toList();
    for (String pair : split(file.getProperty("phrasal", ""), "\\s+")) {
      String[] both = pair.split(":");
      phrasal.put(both[0], both[1]);
    }
    this.adverbEndings = List.of(split(file.getProperty("adverb.ending", ""), "\\s+"));
    this.titleCase = !file.getProperty("title.case", "").isBlank();
    this.incise = !file.getProperty("incise", "").isBlank();
    this.dialogue = !file.getProperty("dialogue", "").isBlank();
  }

  /** The language of a BCP 47 tag; English, the language of most captures, if none is stated. */
  static Language of(Optional<String> tag) {
    String primary = tag.map(t -> Locale.forLanguageTag(t).getLanguage()).orElse("en");
    return READ.computeIfAbsent(primary, Language::read);
  }

  private static Language read(String primary) {
    Properties file = new Properties();
    String name = "/dossier/language/" + primary + ".properties";
    try (InputStream in = primary.isEmpty() ? null : Language.class.getResourceAsStream(name)) {
      if (in != null) {
        try (Reader reader = new InputStreamReader(in, StandardCharsets.UTF_8)) {
          file.load(reader);
        }
      }
    } catch (IOException broken) {
      throw new UncheckedIOException("the program's own file " + name, broken);
    }
    return new Language(file);
  }

  private static String[] split(String text, String separator) {
    return Arrays.stream(text.strip().split(separator))
        .map(String::strip)
        .filter(w -> !w.isEmpty())
        .distinct()
        .toArray(String[]::new);
  }

  /** Whether a word, in small letters, can do this. */
  boolean is(Role role, String key) {
    boolean listed = words.get(role).contains(key);
    return listed || role == Role.ADVERB && adverbEndings.stream().anyMatch(e -> adverb(key, e));
  }

  private static boolean adverb(String key, String ending) {
    return key.length() > ending.length() + 2 && key.endsWith(ending);
  }

  /** Whether a verb is one of saying before a word: “put it”, “went on”; most need nothing. */
  boolean completed(String verb, String next) {
    return next.equals(phrasal.getOrDefault(verb, next));
  }

  /** Whether a word only binds others: it says nothing by itself. */
  boolean binds(String key) {
    return pronoun(key)
        || Set.of(
                Role.PREPOSITION,
                Role.DETERMINER,
                Role.AUXILIARY,
                Role.AND,
                Role.THAT,
                Role.SUBORDINATE,
                Role.SAY,
                Role.ADVERB)
            .stream()
            .anyMatch(r -> is(r, key));
  }

  /** Whether a word is a pronoun for one or more. */
  boolean pronoun(String key) {
    return Set.of(Role.HE, Role.SHE, Role.IT, Role.THEY).stream().anyMatch(r -> is(r, key));
  }

  /** Phrases such as “according to”, each as its words. */
  List<List<String>> according() {
    return according;
  }

  /** Whether speech may begin with a dash in place of marks. */
  boolean dialogue() {
    return dialogue;
  }

  /** Whether the narrator may speak within the marks: “« La mer, a ajouté X, ne lit pas »”. */
  boolean incise() {
    return incise;
  }

  /** Whether capitals in every word tell the title of a work. */
  boolean titleCase() {
    return titleCase;
  }
}
