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

  /** Reads a paragraph; quotations and names in order. */
  static Line of(int number, boolean block, String plain, List<Quoted> quoted, List<Named> names) {
    List<Piece> pieces = new ArrayList<>();
    List<Named> inside = new ArrayList<>();
    int at = 0;
    int name = 0;
    for (int quote = 0; quote <= quoted.size(); quote++) {
      int end = quote < quoted.size() ? quoted.get(quote).whole().start() : plain.length();
      for (; name < names.size() && names.get(name).span().end() <= end; name++) {
        Named named = names.get(name);
        if (named.span().start() >= at) {
          words(plain, at, named.span().start(), pieces);
          pieces.add(piece(Piece.Type.NAME, plain, named.span(), Optional.of(named.slug())));
          at = named.span().end();
        }
      }
      words(plain, at, Math.max(at, end), pieces);
      if (quote < quoted.size()) {
        Span whole = quoted.get(quote).whole();
        pieces.add(piece(Piece.Type.QUOTE, plain, whole, Optional.empty()));
        at = whole.end();
        for (; name < names.size() && names.get(name).span().start() < at; name++) {
          inside.add(names.get(name));
        }
      }
    }
    return new Line(number, block, plain, List.copyOf(quoted), List.copyOf(pieces), inside);
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
