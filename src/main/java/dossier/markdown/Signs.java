package dossier.markdown;

/**
 * A text whose signs can lose their meaning: they are exchanged one for one with noncharacters that
 * no text may hold (Unicode 16, 23.7), and put back wherever the text is shown.
 */
final class Signs {
  private static final String ALL = "`[]()!<>&*_-+.#~|\\";
  private static final char FIRST = '\uFDD0';

  private final char[] text;

  /** A text; what nobody sees, and noncharacters of its own, are unreadable in it. */
  Signs(String given) {
    this.text = given.toCharArray();
    for (int i = 0; i < text.length; i++) {
      text[i] = sign(text[i]) == 0 && !hidden(text[i]) ? text[i] : '\uFFFD';
    }
  }

  /** A control character, or a mark that turns the direction of what follows. */
  private static boolean hidden(char c) {
    boolean control = c < ' ' && c != '\n' && c != '\t' && c != '\r';
    return control || (c >= '\u202A' && c <= '\u202E') || (c >= '\u2066' && c <= '\u2069');
  }

  int length() {
    return text.length;
  }

  char at(int index) {
    return text[index];
  }

  String part(int from, int to) {
    return new String(text, from, to - from);
  }

  /** Takes the meaning from a sign; letters never have any, and neither has what is escaped. */
  void lose(int at) {
    int sign = ALL.indexOf(text[at]);
    text[at] = sign < 0 || escaped(at) ? text[at] : (char) (FIRST + sign);
  }

  private boolean escaped(int at) {
    int before = at;
    while (before > 0 && text[before - 1] == '\\') {
      before--;
    }
    return (at - before) % 2 == 1;
  }

  @Override
  public String toString() {
    return new String(text);
  }

  /** A text with its signs back. */
  static String restored(String text) {
    int at = firstIn(text);
    if (at < 0) {
      return text;
    }
    char[] all = text.toCharArray();
    for (; at < all.length; at++) {
      char sign = sign(all[at]);
      all[at] = sign == 0 ? all[at] : sign;
    }
    return new String(all);
  }

  /** The same in HTML, where three of the signs are written as entities. */
  static String restoredHtml(String html) {
    int at = firstIn(html);
    if (at < 0) {
      return html;
    }
    StringBuilder out = new StringBuilder(html.length() + 64).append(html, 0, at);
    for (int i = at; i < html.length(); i++) {
      char sign = sign(html.charAt(i));
      if (sign == 0) {
        out.append(html.charAt(i));
      } else {
        out.append(Html.escape(String.valueOf(sign)));
      }
    }
    return out.toString();
  }

  private static int firstIn(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (sign(text.charAt(i)) != 0) {
        return i;
      }
    }
    return -1;
  }

  private static char sign(char c) {
    int index = c - FIRST;
    return index >= 0 && index < ALL.length() ? ALL.charAt(index) : 0;
  }
}
