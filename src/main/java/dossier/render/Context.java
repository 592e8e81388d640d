package dossier.render;

import dossier.diagnostic.Span;
import dossier.render.page.Piece;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** Words of a paragraph with what stands beside them: the rest is left out, and shown to be. */
final class Context {
  /** How much stands on each side, in UTF-16 units: a line on a desk, three on a phone. */
  private static final int AROUND = 40;

  /** Less than this is not worth leaving out. */
  private static final int SHORTEST_GAP = 24;

  private Context() {}

  /**
   * The pieces of a paragraph.
   *
   * @param marked places in it, in order, not overlapping
   */
  static List<Piece> of(String plain, Collection<Span> marked) {
    List<Piece> pieces = new ArrayList<>();
    int done = 0;
    for (Span span : marked) {
      if (span.start() >= done) {
        pieces.add(new Piece(beside(plain.substring(done, span.start()), done == 0, false), false));
        pieces.add(new Piece(span.in(plain), true));
        done = span.end();
      }
    }
    pieces.add(new Piece(beside(plain.substring(done), done == 0, true), false));
    return pieces.stream().filter(p -> !p.text().isEmpty()).toList();
  }

  /** What stands before, between or behind marked words, without its middle if that is long. */
  private static String beside(String text, boolean first, boolean last) {
    int kept = (first ? 0 : AROUND) + (last ? 0 : AROUND);
    if (text.length() <= kept + SHORTEST_GAP) {
      return text;
    }
    String head = first ? "" : text.substring(0, Math.max(0, text.lastIndexOf(' ', AROUND))) + " ";
    int tail = text.indexOf(' ', text.length() - AROUND);
    return head + "…" + (last ? "" : text.substring(tail < 0 ? text.length() - AROUND : tail));
  }
}
