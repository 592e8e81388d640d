package dossier.diagnostic;

import java.util.Comparator;

/**
 * A place in a file that somebody can open.
 *
 * @param file the path as the user would write it, with {@code /}
 * @param line line from 1, or 0 when the finding is about the whole file
 * @param column column from 1 in UTF-16 units, or 0 with line 0
 * @param length how many units the caret line marks, at least 1
 * @param excerpt the text of that line, or a part of a long one; empty when unknown
 * @param before how many units of the line stand before the excerpt
 */
public record Location(String file, int line, int column, int length, String excerpt, int before)
    implements Comparable<Location> {

  private static final Comparator<Location> ORDER =
      Comparator.comparing(Location::file)
          .thenComparingInt(Location::line)
          .thenComparingInt(Location::column);

  /** A finding about a whole file. */
  public static Location ofFile(String file) {
    return new Location(file, 0, 0, 1, "", 0);
  }

  /** The text that is marked, as far as the excerpt shows it. */
  public String marked() {
    int start = Math.min(Math.max(0, column - 1 - before), excerpt.length());
    return excerpt.substring(start, Math.min(excerpt.length(), start + length));
  }

  /** {@code file:line:column}, or the file alone. */
  public String shown() {
    return line == 0 ? file : file + ":" + line + ":" + column;
  }

  @Override
  public int compareTo(Location other) {
    return ORDER.compare(this, other);
  }
}
