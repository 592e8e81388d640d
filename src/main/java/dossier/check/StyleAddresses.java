package dossier.check;

import dossier.diagnostic.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The addresses in a style sheet: {@code url(…)} and {@code @import}, outside of comments. */
final class StyleAddresses {
  private static final Pattern TOKEN =
      Pattern.compile(
          "(?i)/\\*.*?(?:\\*/|$)"
              + "|(?:url\\(\\s*|@import\\s+)(?:\"([^\"]*)\"|'([^']*)'|([^\"'()\\s;]+))",
          Pattern.DOTALL);

  /** An address and its place. */
  record At(String value, Span span) {}

  private StyleAddresses() {}

  /** All of them, in order. */
  static List<At> of(String css) {
    List<At> found = new ArrayList<>();
    Matcher m = TOKEN.matcher(css);
    while (m.find()) {
      for (int group = 1; group <= 3; group++) {
        boolean function = group == 3 && "url".equalsIgnoreCase(m.group(3));
        if (m.group(group) != null && !function) {
          found.add(new At(m.group(group), new Span(m.start(group), m.end(group))));
        }
      }
    }
    return found;
  }
}
