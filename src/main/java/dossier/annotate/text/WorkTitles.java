package dossier.annotate.text;

import dossier.diagnostic.Span;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * Finds titles of works: what stands in quotation marks or italics with a capital on every long
 * word and no end of a sentence. Names in them are not linked, unless they are the whole title.
 */
public final class WorkTitles {
  private static final Pattern QUOTED =
      Pattern.compile(
          "[“\"«](?<a>[^“”\"«»\\n]{3,120})[”\"»]|(?<![*_])[*_](?<b>[^*_\\n]{3,120})[*_](?![*_])");

  /** What the pattern may begin with; looking for it first is ten times as fast. */
  private static final String OPENING = "“\"«*_";

  private static final Pattern WORD = Pattern.compile("\\p{L}[\\p{L}'’-]*");

  private WorkTitles() {}

  /** Where titles may begin in a text, in order. */
  public static int[] openings(String text) {
    return OPENING.chars().flatMap(c -> places(text, c)).sorted().toArray();
  }

  private static IntStream places(String text, int c) {
    return IntStream.iterate(text.indexOf(c), i -> i >= 0, i -> text.indexOf(c, i + 1));
  }

  /** The titles in a stretch of a text. */
  public static List<Span> in(String text, Span within, int[] openings) {
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
        if (title(m.group(group))) {
          titles.add(new Span(m.start(group), m.end(group)));
        }
        from = m.end();
      }
    }
    return titles;
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
