package dossier.evidence;

import dossier.diagnostic.Span;
import dossier.markdown.Quoted;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A paragraph, or a line of the head, read into pieces.
 *
 * @param number of the paragraph; 0 in the head
 * @param block whether it stands in a block quote
 * @param plain what a reader sees
 * @param quoted what stands in quotation marks
 * @param pieces in order
 * @param inside the names within quotations
 */
record Line(
    int number,
    boolean block,
    String plain,
    List<Quoted> quoted,
    List<Piece> pieces,
    List<Named> inside) {
  private static final Pattern PIECE =
      Pattern.compile("['’]s(?![\\p{L}\\p{N}])|[\\p{L}\\p{M}\\p{N}]+|\\S");

  static Line of(int number, boolean block, String plain, List<Quoted> quoted, List<Named> names) {
    List<Piece> pieces = new ArrayList<>();
    int at = 0;
    while (at < plain.length()) {
      int here = at;
      Optional<Quoted> quote = quoted.stream().filter(q -> q.whole().start() == here).findFirst();
      Optional<Named> name = names.stream().filter(n -> n.span().start() == here).findFirst();
      if (quote.isPresent()) {
        pieces.add(piece(Piece.Type.QUOTE, plain, quote.get().whole(), Optional.empty()));
        at = quote.get().whole().end();
      } else if (name.isPresent()) {
        pieces.add(piece(Piece.Type.NAME, plain, name.get().span(), name.map(Named::slug)));
        at = name.get().span().end();
      } else {
        int end = next(plain, at, quoted, names);
        words(plain, at, end, pieces);
        at = end;
      }
    }
    List<Named> inside =
        names.stream()
            .filter(n -> quoted.stream().anyMatch(q -> q.whole().contains(n.span())))
            .toList();
    return new Line(number, block, plain, List.copyOf(quoted), List.copyOf(pieces), inside);
  }

  private static int next(String plain, int at, List<Quoted> quoted, List<Named> names) {
    int end = plain.length();
    for (Quoted q : quoted) {
      end = q.whole().start() > at ? Math.min(end, q.whole().start()) : end;
    }
    for (Named n : names) {
      end = n.span().start() > at ? Math.min(end, n.span().start()) : end;
    }
    return end;
  }

  private static void words(String plain, int from, int to, List<Piece> pieces) {
    Matcher m = PIECE.matcher(plain).region(from, to);
    while (m.find()) {
      boolean word = Character.isLetterOrDigit(m.group().codePointAt(0)) || m.group().length() > 1;
      Piece.Type type = word ? Piece.Type.WORD : Piece.Type.MARK;
      pieces.add(piece(type, plain, new Span(m.start(), m.end()), Optional.empty()));
    }
  }

  private static Piece piece(Piece.Type type, String plain, Span span, Optional<String> slug) {
    String text = span.in(plain);
    return new Piece(type, text, text.toLowerCase(Locale.ROOT), span, slug);
  }

  /** The quotation that a piece is. */
  Quoted quoted(Piece piece) {
    return quoted.stream().filter(q -> q.whole().equals(piece.span())).findFirst().orElseThrow();
  }

  /** Whether nothing but quotations stands in it. */
  boolean bare() {
    return pieces.stream().anyMatch(Piece::quote)
        && pieces.stream().allMatch(p -> p.quote() || p.type() == Piece.Type.MARK);
  }
}
