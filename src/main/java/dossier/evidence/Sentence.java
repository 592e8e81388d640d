package dossier.evidence;

import dossier.diagnostic.Span;
import dossier.language.Language;
import dossier.language.Language.Role;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A sentence of the narrator, the quotations in it as single pieces.
 *
 * @param line the paragraph
 * @param from index of its first piece
 * @param to one past its last
 */
record Sentence(Line line, int from, int to) {

  /** No sentence has more pieces; what goes on is read as another. A limit for hostile texts. */
  private static final int LONGEST = 300;

  /** The sentences of a paragraph, in order. */
  static List<Sentence> of(Line line, Language language) {
    List<Sentence> sentences = new ArrayList<>();
    int start = 0;
    for (int i = 0; i < line.pieces().size(); i++) {
      if (ends(line, i, language) || i + 1 - start >= LONGEST) {
        sentences.add(new Sentence(line, start, i + 1));
        start = i + 1;
      }
    }
    if (start < line.pieces().size()) {
      sentences.add(new Sentence(line, start, line.pieces().size()));
    }
    return sentences;
  }

  private static boolean ends(Line line, int i, Language language) {
    Piece piece = line.pieces().get(i);
    Optional<Piece> next =
        i + 1 < line.pieces().size() ? Optional.of(line.pieces().get(i + 1)) : Optional.empty();
    if (piece.quote()) {
      return quoteEnds(line, piece, i, next, language);
    }
    if (piece.mark(";")) {
      return true;
    }
    if (!piece.mark(".!?…")) {
      return false;
    }
    boolean small = next.filter(n -> n.word() && !n.capital()).isPresent();
    boolean marks = next.filter(n -> n.mark(".!?…)]”\"")).isPresent();
    return !small && !marks && !(piece.text().equals(".") && abbreviated(line, i, language));
  }

  private static boolean abbreviated(Line line, int i, Language language) {
    if (i == 0 || !line.pieces().get(i - 1).word()) {
      return false;
    }
    Piece before = line.pieces().get(i - 1);
    boolean initial = before.text().length() == 1 && before.capital();
    return initial || language.is(Role.ABBREVIATION, before.key());
  }

  /** Behind a quotation that ends a sentence of its own a new sentence begins. */
  private static boolean quoteEnds(
      Line line, Piece piece, int i, Optional<Piece> next, Language language) {
    char last = line.quoted(piece).last(line.plain());
    boolean newOne = next.isEmpty() || next.get().capital() || next.get().quote();
    if (last == '.' || last == '…') {
      return newOne && next.filter(n -> n.type() == Piece.Type.MARK).isEmpty();
    }
    return (last == '!' || last == '?') && newOne && !told(line, i + 1, language);
  }

  /** Whether what follows a question is “Netanyahu asked.” and nothing more. */
  private static boolean told(Line line, int from, Language language) {
    for (int i = from; i < line.pieces().size() && i < from + 6; i++) {
      Piece p = line.pieces().get(i);
      if (p.word() && language.is(Role.SAY, p.key())) {
        return true;
      }
      if (p.quote() || p.type() == Piece.Type.MARK) {
        return false;
      }
    }
    return false;
  }

  List<Piece> pieces() {
    return line.pieces().subList(from, to);
  }

  /** Where it stands in the plain text. */
  Span span() {
    return new Span(at(from).span().start(), at(to - 1).span().end());
  }

  Piece at(int i) {
    return line.pieces().get(i);
  }

  boolean has(int i) {
    return i >= from && i < to;
  }

  /** The words of a stretch as they stand, the end exclusive. */
  String words(int start, int end) {
    return start >= end
        ? ""
        : line.plain().substring(at(start).span().start(), at(end - 1).span().end());
  }
}
