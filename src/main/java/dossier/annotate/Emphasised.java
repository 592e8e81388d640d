package dossier.annotate;

import dossier.diagnostic.Span;
import java.util.ArrayList;
import java.util.List;

/** Names that emphasis begins or ends within: “*Ada* Example”, “*Ada* *Example*”. */
final class Emphasised {
  /** More signs in a row are no emphasis. UTF-16 units. */
  private static final int MOST = 3;

  private Emphasised() {}

  /** A name with both signs of each emphasis in it, so that a link may hold all of it. */
  static Span whole(String text, Span span) {
    List<String> signs = signs(text, span);
    if (signs.isEmpty() || signs.size() > 2) {
      return span;
    }
    String first = signs.get(0);
    String last = signs.get(signs.size() - 1);
    boolean before = text.startsWith(first, span.start() - first.length());
    boolean after = text.startsWith(last, span.end());
    if (signs.size() == 2) {
      return before && after
          ? new Span(span.start() - first.length(), span.end() + last.length())
          : span;
    }
    if (before) {
      return new Span(span.start() - first.length(), span.end());
    }
    return after ? new Span(span.start(), span.end() + last.length()) : span;
  }

  /** The runs of signs in it; none if one is too long. */
  private static List<String> signs(String text, Span span) {
    List<String> signs = new ArrayList<>(0);
    for (int i = span.start(); i < span.end(); i++) {
      int from = i;
      while (i < span.end() && sign(text.charAt(i))) {
        i++;
      }
      if (i - from > MOST) {
        return List.of();
      }
      if (i > from) {
        signs.add(text.substring(from, i));
      }
    }
    return signs;
  }

  private static boolean sign(char c) {
    return c == '*' || c == '_';
  }
}
