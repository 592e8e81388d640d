package dossier.normalize.words;

import dossier.language.Language;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The names in a line that says who wrote something, parted by commas: without what authors do and
 * where they are.
 */
public final class Byline {
  private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
  private static final Pattern ROLE = Pattern.compile(Words.any(Words.Kind.ROLE), FLAGS);
  private static final Pattern PARTS = Pattern.compile("\\s*(?<comma>[,;،])\\s+|" + joins());
  private static final Pattern DASH = Pattern.compile("\\s+[-–—]\\s+.*$");

  /** Two words are a name; one beside “and” may be half of a double name. */
  private static final Pattern NAME = Pattern.compile("\\S+\\s+\\S.*");

  private static final Pattern SMALL = Pattern.compile("\\p{Ll}[^'’]*\\s.*|\\p{Ll}+");

  private static final Pattern PERSON =
      Pattern.compile(
          "\\p{Lu}[\\p{Ll}\\p{M}’-]+(?:\\s+\\p{Lu}\\.?|\\s+(?:de|da|van|von|der|den|di|el|al|bin))?"
              + "(?:\\s+\\p{Lu}[\\p{L}\\p{M}'’-]+){1,2}");
  private static final Pattern NOBODY = Pattern.compile(Words.any(Words.Kind.NO_AUTHOR), FLAGS);

  /** “our correspondent” before the name. */
  private static final Pattern OURS =
      Pattern.compile("^(?:" + Words.any(Words.Kind.BYLINE_BEFORE) + ")\\s+(?=\\p{Lu})", FLAGS);

  /** “in Eastport” behind it. */
  private static final Pattern WHERE = Pattern.compile("\\s+in\\s+(?:the\\s+)?\\p{Lu}.*$");

  /** A dash or a stroke, and behind it where they are, if it is no counter. */
  private static final Pattern PLACED =
      Pattern.compile("\\s+(?:[-–—]|\\|)\\s+\\p{Lu}[^\\d|]{2,40}$");

  private Byline() {}

  /** The names of a line that begins as bylines do: behind a dash it says where they are. */
  public static String placed(String line) {
    return names(PLACED.matcher(line.strip()).replaceFirst(""));
  }

  /**
   * Whether a text is a name of two or three words, and not only ordinary words of a language, as
   * the names of sections are.
   */
  public static boolean person(String text, Language language) {
    return PERSON.matcher(text).matches()
        && Arrays.stream(text.split("\\s+"))
            .anyMatch(w -> !language.ordinary(w.toLowerCase(Locale.ROOT)));
  }

  /** Whether a text stands where the author would and names nobody. */
  public static boolean nobody(String text) {
    return NOBODY.matcher(text.strip()).matches();
  }

  /** Words that join two names, with space around them, or as the beginning of the second. */
  private static String joins() {
    List<String> words = new ArrayList<>(List.of("\\s+&\\s+"));
    for (String word : Words.of(Words.Kind.AND)) {
      words.add(
          word.endsWith("-")
              ? "\\s+" + word.substring(0, word.length() - 1) + "(?=\\p{L}{2})"
              : "\\s+" + word + "\\s+");
    }
    return "(?<and>" + String.join("|", words) + ")";
  }

  /** The names of a line that had a label with a colon: behind a dash it says where they are. */
  public static String labelled(String line) {
    return names(DASH.matcher(line).replaceFirst(""));
  }

  /** The names of a line whose label is gone already; the line itself if it is one name. */
  public static String names(String line) {
    String text = OURS.matcher(line.strip()).replaceFirst("");
    List<String> parts = new ArrayList<>();
    List<Boolean> joined = new ArrayList<>(List.of(false));
    int from = 0;
    Matcher m = PARTS.matcher(text);
    while (m.find()) {
      boolean aside = text.lastIndexOf('(', m.start()) > text.lastIndexOf(')', m.start());
      boolean parted = m.group("comma") != null || pair(text.substring(from, m.start()), text, m);
      if (parted && !aside) {
        parts.add(text.substring(from, m.start()));
        joined.add(m.group("and") != null);
        from = m.end();
      }
    }
    parts.add(text.substring(from));
    return names(parts, joined);
  }

  /** Whether a name of two words stands on both sides. */
  private static boolean pair(String before, String text, MatchResult and) {
    return NAME.matcher(before.strip()).matches()
        && NAME.matcher(text.substring(and.end()).strip()).matches();
  }

  /** All but roles and, behind the last “and”, the place where they are. */
  private static String names(List<String> parts, List<Boolean> joined) {
    int last = joined.lastIndexOf(true);
    List<String> names = new ArrayList<>();
    for (int i = 0; i < parts.size(); i++) {
      String part = WHERE.matcher(parts.get(i).strip()).replaceFirst("");
      boolean place = last > 0 && i > last;
      boolean other = SMALL.matcher(part).matches() || ROLE.matcher(part).matches();
      if (i == 0 || !place && !other) {
        names.add(part);
      }
    }
    return String.join(", ", names);
  }
}
