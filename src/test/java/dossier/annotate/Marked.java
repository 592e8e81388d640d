package dossier.annotate;

import dossier.diagnostic.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A text without its marks, and what they say.
 *
 * @param text as the annotator gets it
 * @param mentions in order, as {@code 12 Surface is slug}
 * @param open what must be reported and not linked
 * @param free what may be linked or not
 */
record Marked(String text, List<String> mentions, List<Span> open, List<Span> free) {
  private static final Pattern MARK = Pattern.compile("\\{([^{}|]+)\\|([^{}|]+)\\}");

  static Marked read(String marked) {
    StringBuilder text = new StringBuilder();
    List<String> mentions = new ArrayList<>();
    List<Span> open = new ArrayList<>();
    List<Span> free = new ArrayList<>();
    Matcher m = MARK.matcher(marked);
    int from = 0;
    while (m.find()) {
      text.append(marked, from, m.start());
      Span span = new Span(text.length(), text.length() + m.group(1).length());
      text.append(m.group(1));
      switch (m.group(2)) {
        case "?" -> open.add(span);
        case "~" -> free.add(span);
        default -> mentions.add(span.start() + " " + m.group(1) + " is " + m.group(2));
      }
      from = m.end();
    }
    text.append(marked, from, marked.length());
    return new Marked(text.toString(), mentions, open, free);
  }

  /** Whether a span lies where either is right. */
  boolean either(Span span) {
    return free.stream().anyMatch(f -> f.overlaps(span));
  }
}
