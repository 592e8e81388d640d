package dossier.model;

import dossier.diagnostic.Span;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A text made from a capture that still knows, for each of its pieces, where the capture has it:
 * the one notion of place from the first pass to the last page. Immutable. Offsets are UTF-16
 * units, ends exclusive.
 *
 * <p>Pieces follow each other without gaps. A piece of the same length on both sides maps unit by
 * unit; any other maps as a whole, such as a letter that stands in the capture as an entity. What
 * was put in and stands nowhere in the capture has an empty place, behind what came before it.
 */
public final class Traced {
  /** Where a piece ends in the text, and where it begins and ends in the capture. */
  private static final int PARTS = 3;

  private final String text;
  private final int[] pieces;

  private Traced(String text, int[] pieces) {
    this.text = text;
    this.pieces = pieces;
  }

  /** A stretch of a capture as it stands there. */
  public static Traced of(String capture, Span span) {
    return placed(span.in(capture), span);
  }

  /** A text that was read from a stretch of a capture, and maps to it as a whole. */
  public static Traced placed(String text, Span span) {
    return text.isEmpty()
        ? new Traced("", new int[0])
        : new Traced(text, new int[] {text.length(), span.start(), span.end()});
  }

  /** The text. */
  public String text() {
    return text;
  }

  /** The place in the capture of a stretch of the text. */
  public Span origin(Span span) {
    if (pieces.length == 0) {
      return new Span(0, 0);
    }
    int first = piece(span.start());
    int start = at(first, span.start(), true);
    int last = span.length() == 0 ? first : piece(span.end() - 1);
    int end = span.length() == 0 ? start : at(last, span.end(), false);
    return new Span(start, Math.max(start, end));
  }

  /** The stretch of the text that stands at a place of the capture, if any of it was kept. */
  public Optional<Span> kept(Span place) {
    int from = -1;
    int to = -1;
    for (int i = 0; i < pieces.length; i += PARTS) {
      Span piece = new Span(pieces[i + 1], pieces[i + 2]);
      if (piece.overlaps(place)) {
        int start = start(i);
        int within = exact(i) ? Math.max(0, place.start() - piece.start()) : 0;
        int beyond = exact(i) ? Math.max(0, piece.end() - place.end()) : 0;
        from = from < 0 ? start + within : from;
        to = pieces[i] - beyond;
      }
    }
    return from < 0 || to <= from ? Optional.empty() : Optional.of(new Span(from, to));
  }

  /** A part of the text. */
  public Traced part(int from, int to) {
    if (from == 0 && to == text.length()) {
      return this;
    }
    Builder part = new Builder();
    part.add(this, from, to);
    return part.build();
  }

  /** Without white space at both ends. */
  public Traced strip() {
    int to = text.length();
    int from = 0;
    while (from < to && Character.isWhitespace(text.charAt(from))) {
      from++;
    }
    while (to > from && Character.isWhitespace(text.charAt(to - 1))) {
      to--;
    }
    return part(from, to);
  }

  /**
   * With every match replaced. What match and replacement have in common at their ends keeps its
   * place unit by unit; the rest of the replacement has the place of the rest of the match.
   */
  public Traced replace(Pattern pattern, Function<MatchResult, String> replacement) {
    Matcher m = pattern.matcher(text);
    if (!m.find()) {
      return this;
    }
    Builder out = new Builder();
    int done = 0;
    do {
      out.add(this, done, m.start());
      out.replacing(this, new Span(m.start(), m.end()), replacement.apply(m.toMatchResult()));
      done = m.end();
    } while (m.find());
    out.add(this, done, text.length());
    return out.build();
  }

  /**
   * The same text with other white space: each character takes its place from this text, in order.
   * A character that this text does not have next maps to where it would stand.
   */
  public Traced spaced(String other) {
    Builder out = new Builder();
    int at = 0;
    for (int i = 0; i < other.length(); i++) {
      char c = other.charAt(i);
      int next = at;
      while (next < text.length() && text.charAt(next) != c && blank(text.charAt(next))) {
        next++;
      }
      boolean same = next < text.length() && text.charAt(next) == c;
      if (same || (next > at && blank(c))) {
        at = same ? next + 1 : next;
        out.add(String.valueOf(c), origin(new Span(at - 1, at)));
      } else {
        out.put(String.valueOf(c));
      }
    }
    return out.build();
  }

  private static boolean blank(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c);
  }

  private int start(int piece) {
    return piece == 0 ? 0 : pieces[piece - PARTS];
  }

  private boolean exact(int piece) {
    return pieces[piece] - start(piece) == pieces[piece + 2] - pieces[piece + 1];
  }

  private int at(int piece, int offset, boolean begin) {
    int from = pieces[piece + 1];
    int to = pieces[piece + 2];
    int whole = begin && offset < pieces[piece] ? from : to;
    return exact(piece) ? Math.min(to, from + offset - start(piece)) : whole;
  }

  /** The piece that holds an offset; the last one for the end of the text. */
  private int piece(int offset) {
    int low = 0;
    int high = pieces.length / PARTS - 1;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (offset < pieces[middle * PARTS]) {
        high = middle;
      } else {
        low = middle + 1;
      }
    }
    return low * PARTS;
  }

  @Override
  public String toString() {
    return text;
  }

  /** Puts a traced text together, piece by piece. */
  public static final class Builder {
    private final StringBuilder text = new StringBuilder();
    private int[] pieces = new int[PARTS * 4];
    private int size;

    /** Adds a text that stands at a place of the capture. */
    public Builder add(String more, Span place) {
      text.append(more);
      return piece(more.length(), place.start(), place.end());
    }

    /** Adds one unit that stands at a place of the capture. */
    public Builder add(char c, int from, int to) {
      text.append(c);
      return piece(1, from, to);
    }

    /** Adds all of a traced text. */
    public Builder add(Traced more) {
      add(more, 0, more.text.length());
      return this;
    }

    /** Puts in what does not stand in the capture. */
    public Builder put(String more) {
      text.append(more);
      int behind = size == 0 ? 0 : pieces[size - 1];
      return piece(more.length(), behind, behind);
    }

    /** How long the text is by now. */
    public int length() {
      return text.length();
    }

    /** The last unit of the text by now, or a NUL when there is none. */
    public char last() {
      return text.isEmpty() ? 0 : text.charAt(text.length() - 1);
    }

    /** The traced text. */
    public Traced build() {
      return new Traced(text.toString(), Arrays.copyOf(pieces, size));
    }

    private void add(Traced more, int from, int to) {
      if (from >= to) {
        return;
      }
      text.append(more.text, from, to);
      for (int i = more.piece(from); i < more.pieces.length && more.start(i) < to; i += PARTS) {
        int start = Math.max(from, more.start(i));
        int end = Math.min(to, more.pieces[i]);
        piece(end - start, more.at(i, start, true), more.at(i, end, false));
      }
    }

    private void replacing(Traced whole, Span match, String replacement) {
      int most = Math.min(match.length(), replacement.length());
      int before = 0;
      while (before < most
          && whole.text.charAt(match.start() + before) == replacement.charAt(before)) {
        before++;
      }
      int after = 0;
      while (after < most - before
          && whole.text.charAt(match.end() - 1 - after)
              == replacement.charAt(replacement.length() - 1 - after)) {
        after++;
      }
      add(whole, match.start(), match.start() + before);
      Span rest = new Span(match.start() + before, match.end() - after);
      String middle = replacement.substring(before, replacement.length() - after);
      if (!middle.isEmpty()) {
        add(middle, whole.origin(rest));
      }
      add(whole, match.end() - after, match.end());
    }

    private Builder piece(int length, int from, int to) {
      if (length == 0) {
        return this;
      }
      int start = size == 0 ? 0 : pieces[size - PARTS];
      boolean exact = length == to - from;
      if (size > 0 && exact && from == pieces[size - 1] && lastExact()) {
        pieces[size - PARTS] = start + length;
        pieces[size - 1] = to;
        return this;
      }
      if (size + PARTS > pieces.length) {
        pieces = Arrays.copyOf(pieces, pieces.length * 2);
      }
      pieces[size] = start + length;
      pieces[size + 1] = from;
      pieces[size + 2] = to;
      size += PARTS;
      return this;
    }

    private boolean lastExact() {
      int before = size == PARTS ? 0 : pieces[size - 2 * PARTS];
      return pieces[size - PARTS] - before == pieces[size - 1] - pieces[size - 2];
    }
  }
}
