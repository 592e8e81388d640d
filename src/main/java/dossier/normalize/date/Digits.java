package dossier.normalize.date;

/** Digits of other scripts, Arabic, Persian and Devanagari among them, as those of ASCII. */
final class Digits {
  private Digits() {}

  /** A text of the same length in which each decimal digit of the basic plane is one of ASCII. */
  static String latin(String text) {
    StringBuilder out = new StringBuilder(text);
    for (int i = 0; i < out.length(); i++) {
      char c = out.charAt(i);
      if (c > '9' && Character.isDigit(c)) {
        out.setCharAt(i, (char) ('0' + Character.digit(c, 10)));
      }
    }
    return out.toString();
  }
}
