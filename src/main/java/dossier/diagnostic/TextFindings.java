package dossier.diagnostic;

import java.util.List;

/** Findings for people: place, rule, message, the line with carets, and a hint. */
public final class TextFindings implements Findings {
  private static final int WIDTH = 100;

  /** Ends a colour of a terminal (ECMA-48, select graphic rendition). */
  private static final String PLAIN = "\u001b[0m";

  private final boolean coloured;

  /** Without colours, for files and pipes. */
  public TextFindings() {
    this(false);
  }

  /**
   * Findings for people.
   *
   * @param coloured whether a terminal shows it, which can tell severities by colour
   */
  public TextFindings(boolean coloured) {
    this.coloured = coloured;
  }

  @Override
  public String write(List<Diagnostic> findings) {
    StringBuilder out = new StringBuilder();
    findings.forEach(d -> write(d, out));
    return out.toString();
  }

  private void write(Diagnostic d, StringBuilder out) {
    out.append(visible(d.location().shown())).append(": ");
    out.append(severity(d)).append(": ").append(visible(d.message())).append('\n');
    if (!d.location().excerpt().isBlank()) {
      picture(d.location(), out);
    }
    if (!d.hint().isEmpty()) {
      out.append("  hint: ").append(visible(d.hint())).append('\n');
    }
  }

  private String severity(Diagnostic d) {
    String words = d.severity().word() + ' ' + d.rule().id();
    return coloured ? colour(d.severity()) + words + PLAIN : words;
  }

  /** Bold red, bold yellow, cyan: the sixteen colours that every terminal has. */
  private static String colour(Severity severity) {
    return switch (severity) {
      case ERROR -> "\u001b[1;31m";
      case WARNING -> "\u001b[1;33m";
      case NOTE -> "\u001b[36m";
    };
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
