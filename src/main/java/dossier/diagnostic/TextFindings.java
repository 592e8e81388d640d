package dossier.diagnostic;

import java.util.List;

/** Findings for people: place, rule, message, the line with carets, and a hint. */
public final class TextFindings implements Findings {
  private static final int WIDTH = 100;

  @Override
  public String write(List<Diagnostic> findings) {
    StringBuilder out = new StringBuilder();
    findings.forEach(d -> write(d, out));
    return out.toString();
  }

  private static void write(Diagnostic d, StringBuilder out) {
    out.append(visible(d.location().shown())).append(": ").append(d.severity().word()).append(' ');
    out.append(d.rule().id()).append(": ").append(visible(d.message())).append('\n');
    if (!d.location().excerpt().isBlank()) {
      picture(d.location(), out);
    }
    if (!d.hint().isEmpty()) {
      out.append("  hint: ").append(visible(d.hint())).append('\n');
    }
  }

  private static void picture(Location place, StringBuilder out) {
    String line = visible(place.excerpt());
    int column = place.column() - 1 - place.before();
    int from = Math.max(0, column - WIDTH / 2);
    from = line.length() <= WIDTH ? 0 : Math.min(from, line.length() - WIDTH);
    String shown = line.substring(from, Math.min(line.length(), from + WIDTH));
    String number = String.valueOf(place.line());
    int start = Math.min(column - from, shown.length());
    int length = Math.max(1, Math.min(place.length(), shown.length() - start));
    out.append("  ").append(number).append(" | ").append(shown).append('\n');
    out.append("  ").append(" ".repeat(number.length())).append(" | ");
    out.append(" ".repeat(start)).append("^".repeat(length)).append('\n');
  }

  /** A capture may carry terminal escapes; none of them reaches a terminal. */
  private static String visible(String text) {
    StringBuilder out = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean hidden =
          Character.isISOControl(c)
              || (c >= '\u202A' && c <= '\u202E')
              || (c >= '\u2066' && c <= '\u2069')
              || c == '\u2028'
              || c == '\u2029';
      out.append(c == '\t' ? ' ' : hidden ? '\uFFFD' : c);
    }
    return out.toString();
  }
}
