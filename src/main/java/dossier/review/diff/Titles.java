package dossier.review.diff;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Pages that have another headline now. Every page that names one of them says the new one, which
 * is no change of its own there.
 *
 * @param became the headline of before, and what it is now; longer ones first
 */
record Titles(List<Map.Entry<String, String>> became) {

  static Titles of(List<PageComparison> pages) {
    Map<String, String> became = new TreeMap<>();
    for (PageComparison page : pages) {
      String was = page.before().title();
      if (!was.isBlank() && !was.equals(page.after().title())) {
        became.put(was, page.after().title());
      }
    }
    return new Titles(
        became.entrySet().stream()
            .sorted(Comparator.comparingInt(e -> -e.getKey().length()))
            .toList());
  }

  /** A text of before with the headlines of now. */
  String led(String text) {
    String led = text;
    for (Map.Entry<String, String> title : became) {
      led = led.replace(title.getKey(), title.getValue());
    }
    return led;
  }

  /** Whether a text differs in nothing but headlines. */
  boolean same(String was, String is) {
    return !was.equals(is) && led(was).equals(is);
  }
}
