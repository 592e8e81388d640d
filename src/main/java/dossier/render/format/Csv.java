package dossier.render.format;

import java.util.List;
import java.util.regex.Pattern;

/** Comma-separated values (RFC 4180), every cell in quotes, so that no text breaks a line. */
public final class Csv {
  private final StringBuilder out = new StringBuilder();

  /** A table that begins with its column names. */
  public Csv(String... columns) {
    row(List.of(columns));
  }

  /**
   * Adds a row. A cell that a spreadsheet would take for a formula gets an apostrophe before it.
   */
  public void row(List<String> cells) {
    String before = "";
    for (String cell : cells) {
      out.append(before).append(cell(cell));
      before = ",";
    }
    out.append("\r\n");
  }

  /** With what formulas begin; spreadsheets take the wide forms for the narrow ones. */
  private static final String FORMULA = "=+-@\t\r＝＋－＠";

  private static final Pattern SPACES = Pattern.compile("\\s+");

  private static String cell(String text) {
    String line = SPACES.matcher(text).replaceAll(" ").strip();
    boolean formula =
        !text.isEmpty()
            && (FORMULA.indexOf(text.charAt(0)) >= 0
                || !line.isEmpty() && FORMULA.indexOf(line.charAt(0)) >= 0);
    return '"' + (formula ? "'" : "") + line.replace("\"", "\"\"") + '"';
  }

  @Override
  public String toString() {
    return out.toString();
  }
}
