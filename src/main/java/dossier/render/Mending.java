package dossier.render;

import dossier.model.Audit.Entry;
import dossier.model.AuditRule;
import dossier.model.Legible;
import dossier.render.page.CapturePage.Item;
import java.util.Locale;
import java.util.stream.Collectors;

/** A repair side by side: the words about its first difference, before and after. */
final class Mending {
  /** Texts of this length are shown whole, UTF-16 units. */
  private static final int SHORT = 60;

  /** So far apart the texts may be until they agree again, and so long they must agree. */
  private static final int FAR = 60;

  private static final int SAME = 6;

  private static final int LONGEST = 160;
  private static final int MOST_SIGNS = 8;

  private Mending() {}

  static Item of(Entry entry) {
    String old = entry.text();
    String now = entry.result();
    int from = start(old, now);
    int[] ends = ends(old, now, from);
    boolean whole = old.length() <= SHORT && now.length() <= SHORT;
    String before = whole ? old : around(old, from, ends[0]);
    String after = whole ? now : around(now, from, ends[1]);
    String seenBefore = shown(before, entry.rule());
    String seenAfter = shown(after, entry.rule());
    return seenBefore.equals(seenAfter)
        ? new Item(signs(old, from, ends[0]), signs(now, from, ends[1]), 0, "")
        : new Item(seenBefore, seenAfter, 0, "");
  }

  private static String shown(String text, AuditRule rule) {
    boolean spaces = rule == AuditRule.SPACES || rule == AuditRule.INVISIBLE;
    String marked = spaces ? SourceChanges.dotted(text) : text;
    return Press.shortened(Legible.marked(marked), LONGEST);
  }

  /** Signs that look the same, or like nothing, by their numbers in Unicode. */
  private static String signs(String text, int from, int to) {
    return text.substring(from, Math.min(to, from + MOST_SIGNS))
        .codePoints()
        .mapToObj(c -> String.format(Locale.ROOT, "U+%04X", c))
        .collect(Collectors.joining(" "));
  }

  private static int start(String old, String now) {
    int from = 0;
    while (from < Math.min(old.length(), now.length()) && old.charAt(from) == now.charAt(from)) {
      from++;
    }
    return from;
  }

  /** Where both agree again behind the first difference. */
  private static int[] ends(String old, String now, int from) {
    for (int apart = 0; apart <= 2 * FAR; apart++) {
      for (int i = Math.max(0, apart - FAR); i <= Math.min(apart, FAR); i++) {
        int a = from + i;
        int b = from + apart - i;
        if (a + SAME <= old.length()
            && b + SAME <= now.length()
            && old.startsWith(now.substring(b, b + SAME), a)) {
          return new int[] {a, b};
        }
      }
    }
    return new int[] {old.length(), now.length()};
  }

  /** The words about a stretch. */
  private static String around(String text, int from, int to) {
    int start = text.lastIndexOf(' ', Math.max(0, from - 1)) + 1;
    int space = text.indexOf(' ', to);
    int end = space < 0 ? text.length() : space;
    return (start > 0 ? "… " : "")
        + text.substring(Math.min(start, end), end)
        + (end < text.length() ? " …" : "");
  }
}
