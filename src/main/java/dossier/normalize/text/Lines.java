package dossier.normalize.text;

import dossier.diagnostic.Span;
import java.util.ArrayList;
import java.util.List;

/** Cuts a text into lines at LF, CRLF, CR, NEL, LS and PS; a byte order mark is no part of it. */
public final class Lines {
  private Lines() {}

  /** The spans of all lines, without their ends. */
  public static List<Span> of(String text, int from) {
    List<Span> lines = new ArrayList<>();
    int start = from < text.length() && text.charAt(from) == '\uFEFF' ? from + 1 : from;
    for (int i = start; i < text.length(); i++) {
      if (ends(text.charAt(i))) {
        lines.add(new Span(start, i));
        if (text.charAt(i) == '\r' && i + 1 < text.length() && text.charAt(i + 1) == '\n') {
          i++;
        }
        start = i + 1;
      }
    }
    if (start < text.length()) {
      lines.add(new Span(start, text.length()));
    }
    return lines;
  }

  private static boolean ends(char c) {
    return c == '\n' || c == '\r' || c == '\u0085' || c == '\u2028' || c == '\u2029';
  }
}
