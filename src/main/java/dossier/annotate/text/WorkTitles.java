package dossier.annotate.text;

import dossier.diagnostic.Span;
import dossier.language.Language;
import dossier.language.Language.Role;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * Finds titles of works: what stands in italics, or in quotation marks behind a word for a work or
 * with small words between large ones, with a capital on every long word and no end of a sentence.
 * “Sample Must Go” is a slogan. Names in them are not linked, unless they are the whole title.
 */
final class WorkTitles {
  private static final Pattern QUOTED =
      Pattern.compile(
          "[“\"«](?<a>[^“”\"«»\\n]{3,120})[”\"»]|(?<![*_])[*_](?<b>[^*_\\n]{3,120})[*_](?![*_])");

  /** What the pattern may begin with; looking for it first is ten times as fast. */
  private static final String OPENING = "“\"«*_";

  private static final Pattern WORD = Pattern.compile("\\p{L}[\\p{L}'’-]*");

  /** How far before the marks a word for a work is looked for, UTF-16 units: one long word. */
  private static final int REACH = 24;

  private WorkTitles() {}

  /** Where titles may begin in a text, in order. */
  public static int[] openings(String text) {
    return OPENING.chars().flatMap(c -> places(text, c)).sorted().toArray();
  }

  private static IntStream places(String text, int c) {
    return IntStream.iterate(text.indexOf(c), i -> i >= 0, i -> text.indexOf(c, i + 1));
  }

  /** The titles in a stretch of a text. */
  public static List<Span> in(String text, Span within, int[] openings, Language language) {
    int next = Arrays.binarySearch(openings, within.start());
    next = next < 0 ? -next - 1 : next;
    if (next == openings.length || openings[next] >= within.end()) {
      return List.of();
    }
    List<Span> titles = new ArrayList<>();
    Matcher m = QUOTED.matcher(text).useTransparentBounds(true);
    int from = within.start();
    for (; next < openings.length && openings[next] < within.end(); next++) {
      int at = openings[next];
      if (at >= from && m.region(at, within.end()).lookingAt()) {
        String group = m.group("a") == null ? "b" : "a";
        boolean italics = group.equals("b");
        if (title(m.group(group))
            && (italics || small(m.group(group)) || work(text, within.start(), at, language))) {
          titles.add(new Span(m.start(group), m.end(group)));
        }
        from = m.end();
      }
    }
    return titles;
  }

  /** “The Fall of Sample”: small words stand among the large ones. */
  private static boolean small(String title) {
    return WORD.matcher(title).results().anyMatch(r -> Character.isLowerCase(r.group().charAt(0)));
  }

  /** “the book”, “an article headed”: a word for a work stands before the marks. */
  private static boolean work(String text, int from, int marks, Language language) {
    Matcher word = WORD.matcher(text.substring(Math.max(from, marks - REACH), marks));
    String last = "";
    while (word.find()) {
      last = word.group();
    }
    return language.is(Role.WORK, last.toLowerCase(Locale.ROOT));
  }

  private static boolean title(String text) {
    if (text.strip().matches(".*[.!?,;…]$")) {
      return false;
    }
    List<String> words = WORD.matcher(text).results().map(r -> r.group()).toList();
    boolean capitals =
        words.stream().allMatch(w -> w.length() < 4 || Character.isUpperCase(w.codePointAt(0)));
    return words.size() > 1 && capitals && Character.isUpperCase(words.get(0).codePointAt(0));
  }
}
