package dossier.diagnostic;

import java.util.Arrays;
import java.util.Objects;

/**
 * A text and the path it came from: turns offsets into places that a finding can show. Lines end at
 * LF, CRLF or CR, and where they begin is looked up once, when somebody first asks.
 */
public final class TextFile {
  /** So much of a long line goes with a finding, on either side; UTF-16 units. */
  private static final int REACH = 300;

  private final String path;
  private final String text;
  private int[] lines;

  /**
   * A text.
   *
   * @param path the path as the user would write it
   * @param text the whole text
   */
  public TextFile(String path, String text) {
    this.path = path;
    this.text = text;
  }

  /** The path as the user would write it. */
  public String path() {
    return path;
  }

  /** The whole text. */
  public String text() {
    return text;
  }

  /** The words of a line, from 1, without its end. */
  public String line(int number) {
    int index = Math.min(number, lines().length) - 1;
    return text.substring(lines()[index], lineEnd(index));
  }

  /** The place of a span of the text. */
  public Location at(Span span) {
    int start = Math.min(span.start(), text.length());
    int found = Arrays.binarySearch(lines(), start);
    int line = found >= 0 ? found : -found - 2;
    int column = start - lines()[line];
    int length = Math.max(1, Math.min(span.end(), lineEnd(line)) - start);
    return location(line, column, length);
  }

  /**
   * The place at a line and column, both from 1, as parsers report them.
   *
   * @param length how many units to mark
   */
  public Location at(int line, int column, int length) {
    int index = Math.min(line, lines().length) - 1;
    int rest = lineEnd(index) - lines()[index] - column + 1;
    Location place = location(index, column - 1, Math.max(1, Math.min(length, rest)));
    return new Location(path, line, column, place.length(), place.excerpt(), place.before());
  }

  private Location location(int line, int column, int length) {
    int start = lines()[line];
    int end = lineEnd(line);
    int from = end - start <= 2 * REACH ? start : Math.max(start, start + column - REACH);
    int to = end - start <= 2 * REACH ? end : Math.min(end, start + column + REACH);
    String excerpt = from < to ? text.substring(from, to) : "";
    return new Location(path, line + 1, column + 1, length, excerpt, from - start);
  }

  /** The same, with the column counted in code points, as YAML parsers count. */
  public Location atCodePoint(int line, int column, int length) {
    int start = offset(line, column);
    int index = Math.min(line, lines().length) - 1;
    int points = text.codePointCount(start, lineEnd(index));
    int until = text.offsetByCodePoints(start, Math.min(points, length));
    return at(line, start - lines()[index] + 1, Math.max(1, until - start));
  }

  /** The offset of a place that a parser reports: line from 1, column in code points from 1. */
  public int offset(int line, int column) {
    int index = Math.min(line, lines().length) - 1;
    int start = lines()[index];
    int points = text.codePointCount(start, lineEnd(index));
    return text.offsetByCodePoints(start, Math.min(column - 1, points));
  }

  private synchronized int[] lines() {
    if (lines == null) {
      int[] found = new int[16];
      int size = 1;
      for (int i = 0; i < text.length(); i++) {
        if (endsLine(i)) {
          found = size == found.length ? Arrays.copyOf(found, size * 2) : found;
          found[size++] = i + 1;
        }
      }
      lines = Arrays.copyOf(found, size);
    }
    return lines;
  }

  private boolean endsLine(int i) {
    char c = text.charAt(i);
    return c == '\n' || (c == '\r' && (i + 1 == text.length() || text.charAt(i + 1) != '\n'));
  }

  /** Where the words of a line end; lines from 0. */
  private int lineEnd(int line) {
    int end = line + 1 < lines().length ? lines()[line + 1] : text.length();
    while (end > lines()[line] && (text.charAt(end - 1) == '\n' || text.charAt(end - 1) == '\r')) {
      end--;
    }
    return end;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof TextFile file && path.equals(file.path) && text.equals(file.text);
  }

  @Override
  public int hashCode() {
    return Objects.hash(path, text);
  }

  @Override
  public String toString() {
    return path;
  }
}
