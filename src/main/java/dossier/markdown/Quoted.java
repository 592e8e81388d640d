package dossier.markdown;

import dossier.diagnostic.Span;

/**
 * A stretch in quotation marks.
 *
 * @param whole with its marks, in the plain text of a paragraph
 * @param inner without them and without space at its ends
 * @param closed whether its closing mark stands in the paragraph
 */
public record Quoted(Span whole, Span inner, boolean closed) {

  /** The words without marks. */
  public String text(String plain) {
    return inner.in(plain);
  }

  /** The last sign of the words. */
  public char last(String plain) {
    return inner.length() == 0 ? ' ' : plain.charAt(inner.end() - 1);
  }
}
