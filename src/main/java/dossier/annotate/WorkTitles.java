package dossier.annotate;

import dossier.diagnostic.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds titles of works: what stands in quotation marks or italics with a capital on every long
 * word and no end of a sentence. Names in them are not linked, unless they are the whole title.
 */
final class WorkTitles {
  private static final Pattern QUOTED =
      Pattern.compile(
          "[“\"«](?<a>[^“”\"«»\\n]{3,120})[”\"»]|(?<![*_])[*_](?<b>[^*_\\n]{3,120})[*_](?![*_])");
  private static final Pattern WORD = Pattern.compile("\\p{L}[\\p{L}'’-]*");

  private WorkTitles() {}

  static List<Span> in(String text, Span within) {
    List<Span> titles = new ArrayList<>();
    Matcher m = QUOTED.matcher(text).region(within.start(), within.end());
    while (m.find()) {
      String group = m.group("a") == null ? "b" : "a";
      if (title(m.group(group))) {
        titles.add(new Span(m.start(group), m.end(group)));
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
