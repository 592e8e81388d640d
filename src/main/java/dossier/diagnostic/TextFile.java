package dossier.diagnostic;

/**
 * A text and the path it came from: turns offsets into places that a finding can show.
 *
 * @param path the path as the user would write it
 * @param text the whole text; lines end at LF, CRLF or CR
 */
public record TextFile(String path, String text) {

  /** The place of a span of the text. */
  public Location at(Span span) {
    int start = Math.min(span.start(), text.length());
    int line = 1;
    int lineStart = 0;
    for (int i = 0; i < start; i++) {
      if (endsLine(i)) {
        line++;
        lineStart = i + 1;
      }
    }
    int lineEnd = lineEnd(lineStart);
    int length = Math.max(1, Math.min(span.end(), lineEnd) - start);
    return new Location(
        path, line, start - lineStart + 1, length, text.substring(lineStart, lineEnd));
  }

  /**
   * The place at a line and column, both from 1, as parsers report them.
   *
   * @param length how many units to mark
   */
  public Location at(int line, int column, int length) {
    int lineStart = 0;
    int seen = 1;
    for (int i = 0; i < text.length() && seen < line; i++) {
      if (endsLine(i)) {
        seen++;
        lineStart = i + 1;
      }
    }
    String excerpt = text.substring(lineStart, lineEnd(lineStart));
    int marked = Math.max(1, Math.min(length, excerpt.length() - column + 1));
    return new Location(path, line, column, marked, excerpt);
  }

  /** The same, with the column counted in code points, as YAML parsers count. */
  public Location atCodePoint(int line, int column, int length) {
    Location first = at(line, 1, 1);
    String text = first.excerpt();
    int points = text.codePointCount(0, text.length());
    int units = text.offsetByCodePoints(0, Math.min(column - 1, points));
    int end = Math.min(points, (int) Math.min((long) column - 1 + length, points));
    int until = text.offsetByCodePoints(0, Math.max(Math.min(column - 1, points), end));
    return at(line, units + 1, Math.max(1, until - units));
  }

  /** The offset of a place that a parser reports: line from 1, column in code points from 1. */
  public int offset(int line, int column) {
    int start = 0;
    int seen = 1;
    for (int i = 0; i < text.length() && seen < line; i++) {
      if (endsLine(i)) {
        seen++;
        start = i + 1;
      }
    }
    int points = text.codePointCount(start, text.length());
    return text.offsetByCodePoints(start, Math.min(column - 1, points));
  }

  private boolean endsLine(int i) {
    char c = text.charAt(i);
    return c == '\n' || (c == '\r' && (i + 1 == text.length() || text.charAt(i + 1) != '\n'));
  }

  private int lineEnd(int from) {
    int i = from;
    while (i < text.length() && text.charAt(i) != '\n' && text.charAt(i) != '\r') {
      i++;
    }
    return i;
  }
}
