package dossier.normalize.html;

import dossier.diagnostic.Span;
import dossier.model.Traced;

/** A text of JSON as it stands in the source of a page, its escapes read (RFC 8259, section 7). */
final class JsonText {
  private static final String ESCAPES = "\"\\/bfnrt";
  private static final String MEANT = "\"\\/\b\f\n\r\t";
  private static final int DIGITS = 4;

  /** White space around a text, which the parser's reading leaves out. */
  private static final int SPACE = 200;

  private JsonText() {}

  /**
   * The text of a member.
   *
   * @param member from its name to the end of its text, or further
   * @param value what a parser has read there; all of it maps to the member if the two differ
   */
  static Traced of(String html, Span member, String value) {
    int colon = html.indexOf(':', member.start());
    int quote = colon < 0 ? -1 : html.indexOf('"', colon);
    Traced.Builder out = new Traced.Builder();
    int at = quote < 0 ? html.length() : quote + 1;
    int most = value.length() + SPACE;
    while (at < html.length() && html.charAt(at) != '"' && out.length() <= most) {
      at = unit(html, at, out);
    }
    Traced read = out.build().strip();
    return read.text().equals(value) ? read : Traced.placed(value, member);
  }

  /** Reads one unit and says where the next begins. */
  private static int unit(String html, int at, Traced.Builder out) {
    boolean escape = html.charAt(at) == '\\' && at + 1 < html.length();
    if (!escape) {
      out.add(html.charAt(at), at, at + 1);
      return at + 1;
    }
    char kind = html.charAt(at + 1);
    int end = at + 2 + (kind == 'u' ? DIGITS : 0);
    boolean hex =
        kind == 'u' && end <= html.length() && html.substring(at + 2, end).matches("[0-9A-Fa-f]+");
    if (hex) {
      out.add((char) Integer.parseInt(html.substring(at + 2, end), 16), at, end);
      return end;
    }
    int known = ESCAPES.indexOf(kind);
    out.add(known < 0 ? kind : MEANT.charAt(known), at, at + 2);
    return at + 2;
  }
}
