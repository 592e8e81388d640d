package dossier.diagnostic;

/**
 * A stretch of a text in UTF-16 units, the end exclusive.
 *
 * @param start first unit, from 0
 * @param end one past the last unit, at least {@code start}
 */
public record Span(int start, int end) implements Comparable<Span> {
  /**
   * Checks the order of the ends.
   *
   * @throws IllegalArgumentException if the span runs backwards or starts below 0
   */
  public Span {
    if (start < 0 || end < start) {
      throw new IllegalArgumentException("not a span: " + start + ".." + end);
    }
  }

  /** The span of so many UTF-16 units from a place on. */
  public static Span of(int start, int length) {
    return new Span(start, start + length);
  }

  /** The number of UTF-16 units. */
  public int length() {
    return end - start;
  }

  /** Whether the two share at least one unit. */
  public boolean overlaps(Span other) {
    return start < other.end && other.start < end;
  }

  /** Whether {@code other} lies within this span. */
  public boolean contains(Span other) {
    return start <= other.start && other.end <= end;
  }

  /** The text of this span in {@code whole}. */
  public String in(String whole) {
    return whole.substring(start, end);
  }

  @Override
  public int compareTo(Span other) {
    int byStart = Integer.compare(start, other.start);
    return byStart != 0 ? byStart : Integer.compare(end, other.end);
  }
}
