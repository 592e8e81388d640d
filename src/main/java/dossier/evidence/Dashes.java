package dossier.evidence;

import dossier.diagnostic.Span;
import dossier.language.Language;
import dossier.markdown.Quoted;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Speech that begins with a dash, as French, Spanish and Russian write it: it lasts until a dash or
 * comma behind which a verb of saying stands, and goes on behind the next dash.
 */
final class Dashes {
  private static final Pattern OPENING = Pattern.compile("^[—–]\\s*(?=\\S)");
  private static final Pattern BREAK = Pattern.compile("[,.!?…]?\\s*[—–]\\s*|,\\s+");
  private static final Pattern AGAIN = Pattern.compile("[.,]\\s*[—–]\\s*|[—–][.,]?\\s+");
  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}]+");

  private Dashes() {}

  static List<Quoted> in(String plain, Language language) {
    List<Quoted> all = new ArrayList<>();
    Matcher opening = OPENING.matcher(plain);
    int start = opening.find() ? opening.end() : plain.length();
    while (start < plain.length()) {
      int end = told(plain, start, language);
      int from = start;
      int to = end;
      while (to > from && " —–,\u00a0".indexOf(plain.charAt(to - 1)) >= 0) {
        to--;
      }
      all.add(new Quoted(new Span(from, to), new Span(from, to), true));
      start = next(plain, end);
    }
    return all;
  }

  /** Where the narrator takes over: before a verb of saying, or the end. */
  private static int told(String plain, int from, Language language) {
    Matcher m = BREAK.matcher(plain).region(from, plain.length());
    while (m.find()) {
      Matcher word = WORD.matcher(plain).region(m.end(), plain.length());
      boolean first = word.lookingAt();
      for (int i = 0; first && i < 3; i++) {
        String key = word.group().toLowerCase(Locale.ROOT);
        if (language.is(Language.Role.SAY, key)) {
          return m.start() + (m.group().strip().matches("[.!?…].*") ? 1 : 0);
        }
        if (!language.is(Language.Role.AUXILIARY, key) || !word.find()) {
          break;
        }
      }
    }
    return plain.length();
  }

  /** Where the speech goes on: behind the next dash of the narrator. */
  private static int next(String plain, int told) {
    Matcher m = AGAIN.matcher(plain).region(Math.min(plain.length(), told + 3), plain.length());
    return m.find() ? m.end() : plain.length();
  }
}
