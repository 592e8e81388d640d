package dossier.normalize.words;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * The wordings of all languages, from {@code dossier/normalize/words/<tag>.txt}: sections with a
 * name in brackets, and below it a wording a line. Most wordings are plain words; each is a regular
 * expression, in which case does not count. Read once.
 */
public final class Words {
  private static final String FOLDER = "/dossier/normalize/words/";
  private static final String LANGUAGES = "languages";
  private static final List<Map<Kind, List<String>>> READ =
      lines(LANGUAGES).stream().map(Words::read).toList();

  /** What a wording is for. */
  public enum Kind {
    /** Names of the twelve months, a month a line. */
    MONTH,
    /** Names of the twelve months of the solar Hijri year. */
    SOLAR_MONTH,
    /** Names of the days of the week. */
    WEEKDAY,
    /** Says that a date is of publication. */
    PUBLISHED,
    /** Says that a date is of a change. */
    UPDATED,
    /** May stand between such a word and its date. */
    BEFORE_DATE,
    /** May stand between a date and its time. */
    BEFORE_TIME,
    /** Stands between “by” and the name: “our correspondent”. */
    BYLINE_BEFORE,
    /** Stands where the author would and names nobody. */
    NO_AUTHOR,
    /** Stands before the name of who wrote it, on a line of its own. */
    BYLINE,
    /** The same within an element that is known to name the author. */
    BYLINE_WORD,
    /** Stands behind the name of an author and is none of it. */
    BYLINE_END,
    /** Joins two names; with a hyphen behind it, it is one word with the second. */
    AND,
    /** Is what an author does, not who the author is. */
    ROLE,
    /** Begins the words under a picture, though often only screen readers say it. */
    CAPTION,
    /** The same before who made it. */
    CREDIT_ALOUD,
    /** Stands before a colon and who made a picture. */
    CREDIT,
    /** Stands before a colon and where figures or a report come from. */
    SOURCE,
    /** How long reading takes. */
    READING_TIME,
    /** The label of an advertisement. */
    ADVERT,
    /** Menus and buttons. */
    INTERFACE,
    /** Buttons and counters for sharing. */
    SHARE,
    /** Appeals to subscribe, follow or give. */
    PROMO,
    /** Previous and next article. */
    NEIGHBOURS,
    /** Tags and topics. */
    TOPICS,
    /** A line that leads to another article. */
    RELATED,
    /** Heads a list of other articles. */
    RELATED_HEADING,
    /** Cookie notices. */
    CONSENT,
    /** Rights and contact lines. */
    IMPRINT,
    /** Readers' comments, their counters and forms. */
    COMMENTS,
    /** Labels of fields in exports of databases, with the field behind an equals sign. */
    FIELD,
    /** Labels of the lines above a mail, with their meaning behind an equals sign. */
    MAIL,
    /** The number of a printed page, or where the text goes on. */
    PAGE_EDGE,
    /** Says from which page the text goes on; a short heading stands before it. */
    JUMP,
    /** Stands above a press release. */
    RELEASE,
    /** Whom to ask about a press release. */
    CONTACT,
    /** Heads what a press release says about its sender. */
    BOILERPLATE,
    /** Is a word of many outlets' names. */
    OUTLET,
    /** Begins a headline and names its kind, set off by a stroke or in an element of its own. */
    KICKER;

    /** The name of its section. */
    String section() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
  }

  private Words() {}

  /** The wordings of a kind in all languages, each language's together. */
  public static List<String> of(Kind kind) {
    return READ.stream().flatMap(l -> l.getOrDefault(kind, List.of()).stream()).toList();
  }

  /** The same as alternatives of one regular expression, which never matches if there are none. */
  public static String any(Kind kind) {
    List<String> all = of(kind);
    return all.isEmpty()
        ? "(?!)"
        : all.stream().map(w -> "(?:" + w + ")").distinct().collect(Collectors.joining("|"));
  }

  /** The lines of a kind in each language that has some: of months the first is January's. */
  public static List<List<String>> each(Kind kind) {
    return READ.stream()
        .map(l -> l.getOrDefault(kind, List.of()))
        .filter(l -> !l.isEmpty())
        .toList();
  }

  /** The lines of a kind whose label and meaning an equals sign parts, by label. */
  public static Map<String, String> labels(Kind kind) {
    Map<String, String> labels = new TreeMap<>();
    for (String line : of(kind)) {
      int sign = line.indexOf('=');
      labels.putIfAbsent(line.substring(0, sign).strip(), line.substring(sign + 1).strip());
    }
    return labels;
  }

  private static Map<Kind, List<String>> read(String tag) {
    Map<Kind, List<String>> kinds = new EnumMap<>(Kind.class);
    List<String> section = new ArrayList<>();
    for (String line : lines(tag)) {
      if (line.startsWith("[") && line.endsWith("]")) {
        section = kinds.computeIfAbsent(kind(line, tag), k -> new ArrayList<>());
      } else {
        section.add(line);
      }
    }
    return kinds;
  }

  private static Kind kind(String line, String tag) {
    String name = line.substring(1, line.length() - 1);
    for (Kind kind : Kind.values()) {
      if (kind.section().equals(name)) {
        return kind;
      }
    }
    throw new IllegalStateException("the program's own file " + tag + ".txt has a section " + line);
  }

  /** The lines of a file that say something. */
  private static List<String> lines(String name) {
    String file = FOLDER + name + ".txt";
    try (InputStream in = Words.class.getResourceAsStream(file);
        BufferedReader reader =
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      return reader
          .lines()
          .map(String::strip)
          .filter(l -> !l.isEmpty() && !l.startsWith("#"))
          .toList();
    } catch (IOException broken) {
      throw new UncheckedIOException("the program's own file " + file, broken);
    }
  }
}
