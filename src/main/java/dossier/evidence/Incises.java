package dossier.evidence;

import dossier.diagnostic.Span;
import dossier.language.Language;
import dossier.language.Language.Role;
import dossier.markdown.Quoted;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Parts a quotation where the narrator speaks within its marks, as French and Italian do. */
final class Incises {
  private static final Pattern COMMA =
      Pattern.compile(",\\s+([\\p{L}\\p{M}]+)(?:\\s+([\\p{L}\\p{M}]+))?");

  private Incises() {}

  /** The same quotations, parted. */
  static List<Quoted> parted(List<Quoted> quoted, String plain, Language language) {
    List<Quoted> all = new ArrayList<>();
    for (Quoted q : quoted) {
      all.addAll(language.incise() ? parts(q, plain, language) : List.of(q));
    }
    return all;
  }

  private static List<Quoted> parts(Quoted q, String plain, Language language) {
    Matcher m = COMMA.matcher(plain).region(q.inner().start(), q.inner().end());
    while (m.find()) {
      int end = plain.indexOf(',', m.end());
      if (says(m, language) && end > 0 && end < q.inner().end()) {
        int next = end + 1;
        while (next < q.inner().end() && Character.isWhitespace(plain.charAt(next))) {
          next++;
        }
        Span first = new Span(q.inner().start(), m.start());
        Span rest = new Span(next, q.inner().end());
        return List.of(
            new Quoted(new Span(q.whole().start(), m.start()), first, true),
            new Quoted(new Span(next, q.whole().end()), rest, q.closed()));
      }
    }
    return List.of(q);
  }

  private static boolean says(Matcher m, Language language) {
    String one = m.group(1).toLowerCase(Locale.ROOT);
    String two = m.group(2) == null ? "" : m.group(2).toLowerCase(Locale.ROOT);
    return language.is(Role.SAY, one)
        || language.is(Role.AUXILIARY, one) && language.is(Role.SAY, two);
  }
}
