package dossier.annotate.text;

import dossier.diagnostic.Span;

/** Handles, hashtags, file names and addresses are no mentions. */
final class Addresses {
  private Addresses() {}

  public static boolean touch(String text, Span span) {
    char before = at(text, span.start() - 1);
    char after = at(text, span.end());
    char next = at(text, span.end() + 1);
    boolean joined = after == '.' || after == '@' || after == '_' || after == '/';
    boolean goesOn = Character.isLetterOrDigit(next) && Character.isLowerCase(next);
    boolean domain = before == '.' && Character.isLetter(at(text, span.start() - 2));
    boolean path =
        before == '/' && at(text, span.start() - 2) != ' ' && Character.isDigit(prior(text, span));
    return "@#_".indexOf(before) >= 0
        || (joined && goesOn)
        || domain
        || path
        || (before == '/' && at(text, span.start() - 2) == '/');
  }

  private static char prior(String text, Span span) {
    int i = span.start() - 2;
    while (i >= 0 && Character.isLetter(text.charAt(i))) {
      i--;
    }
    return at(text, i);
  }

  private static char at(String text, int index) {
    return index >= 0 && index < text.length() ? text.charAt(index) : ' ';
  }
}
