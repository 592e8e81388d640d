package dossier.markdown;

import dossier.diagnostic.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Words that hold only where digests are shown, or only where captures are:
 *
 * <pre>
 * :::digests
 * The sources are digests.
 * :::
 * </pre>
 *
 * <p>What does not hold becomes blank, so that every offset stays.
 */
public final class Variants {
  private static final Pattern LINE = Pattern.compile("(?m)^:::[ \\t]*(?<name>.*?)[ \\t]*$");

  private Variants() {}

  /** Which sources a build shows. */
  public enum Shown {
    /** Digests only. */
    DIGESTS,
    /** Captures only. */
    CAPTURES,
    /** Some of both. */
    BOTH
  }

  /** The text as it holds where these are shown. */
  public static String of(String text, Shown shown) {
    StringBuilder out = new StringBuilder(text);
    Matcher line = LINE.matcher(text);
    int hidden = -1;
    while (line.find()) {
      if (hidden >= 0) {
        blank(out, hidden, line.start());
      }
      blank(out, line.start(), line.end());
      hidden = holds(line.group("name"), shown) ? -1 : line.end();
    }
    return out.toString();
  }

  /** The lines that open or close nothing: names that are not known, and a block left open. */
  public static List<Span> broken(String text) {
    List<Span> broken = new ArrayList<>();
    Matcher line = LINE.matcher(text);
    Span open = null;
    while (line.find()) {
      boolean closes = line.group("name").isEmpty();
      Span place = new Span(line.start(), line.end());
      boolean known = closes || line.group("name").matches("digests|captures");
      if (!known || closes == (open == null)) {
        broken.add(place);
      }
      open = closes ? null : place;
    }
    if (open != null) {
      broken.add(open);
    }
    return broken;
  }

  private static boolean holds(String name, Shown shown) {
    return switch (name) {
      case "digests" -> shown != Shown.CAPTURES;
      case "captures" -> shown != Shown.DIGESTS;
      default -> true;
    };
  }

  private static void blank(StringBuilder text, int from, int to) {
    for (int i = from; i < to; i++) {
      if (text.charAt(i) != '\n' && text.charAt(i) != '\r') {
        text.setCharAt(i, ' ');
      }
    }
  }
}
