package dossier.render.format;

import java.util.List;
import java.util.stream.Collectors;

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
    out.append(cells.stream().map(Csv::cell).collect(Collectors.joining(","))).append("\r\n");
  }

  private static String cell(String text) {
    boolean formula = !text.isEmpty() && "=+-@\t\r".indexOf(text.charAt(0)) >= 0;
    String line = text.replaceAll("\\s+", " ").strip();
    return '"' + (formula ? "'" : "") + line.replace("\"", "\"\"") + '"';
  }

  @Override
  public String toString() {
    return out.toString();
  }
}
