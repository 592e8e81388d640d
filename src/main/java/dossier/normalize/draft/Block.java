package dossier.normalize.draft;

import dossier.diagnostic.Span;
import dossier.markdown.MarkdownEscape;
import dossier.model.Audit.Fate;
import dossier.model.AuditRule;
import dossier.model.Traced;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * A piece of a capture: a line of pasted text, a block of HTML, a chunk of Markdown.
 *
 * @param kind what it looks like
 * @param level depth of a heading (2 to 6) or of a list item (from 1)
 * @param marked its text as inline Markdown (whole Markdown for tables, code and chunks)
 * @param seen what a reader sees of it
 * @param span where it stands in the capture, in UTF-16 units
 * @param gapBefore whether empty space sets it off from the piece before
 * @param linked share of its characters that stand in links, 0 to 1
 * @param nest the elements around it in a saved page
 * @param verdict what was decided, if anything
 */
public record Block(
    Kind kind,
    int level,
    Traced marked,
    Traced seen,
    Span span,
    boolean gapBefore,
    double linked,
    Nest nest,
    Optional<Verdict> verdict) {

  /** What a block looks like. */
  public enum Kind {
    /** Running text. */
    PARAGRAPH,
    /** A heading within the story. */
    HEADING,
    /** An item of a list with bullets. */
    BULLET,
    /** An item of a numbered list. */
    NUMBERED,
    /** A further paragraph of the list item before. */
    ITEM_MORE,
    /** A paragraph of a quotation set apart. */
    QUOTE,
    /** A table, as Markdown. */
    TABLE,
    /** Preformatted text, as Markdown. */
    CODE,
    /** The words under a picture, marked as such. */
    CAPTION,
    /** A piece of Markdown that stays as it is. */
    CHUNK
  }

  /**
   * A decision.
   *
   * @param fate kept, cut or metadata
   * @param rule why
   * @param result the metadata's field, else empty
   */
  public record Verdict(Fate fate, AuditRule rule, String result) {}

  /** A block about which nothing is decided. */
  public static Block open(
      Kind kind, int level, Traced marked, Traced seen, Span span, boolean gap, double linked) {
    return new Block(kind, level, marked, seen, span, gap, linked, Nest.NONE, Optional.empty());
  }

  /** Its text as Markdown. */
  public String markdown() {
    return marked.text();
  }

  /** What a reader sees of it. */
  public String plain() {
    return seen.text();
  }

  /** Whether nothing is decided yet. */
  public boolean open() {
    return verdict.isEmpty();
  }

  /** Whether it was decided with this fate. */
  public boolean is(Fate fate) {
    return verdict.map(v -> v.fate() == fate).orElse(false);
  }

  /** Whether it was decided by this rule. */
  public boolean by(AuditRule rule) {
    return verdict.map(v -> v.rule() == rule).orElse(false);
  }

  /** This block, kept. */
  public Block keep(AuditRule rule) {
    return decided(new Verdict(Fate.KEPT, rule, ""));
  }

  /** This block, cut. */
  public Block cut(AuditRule rule) {
    return decided(new Verdict(Fate.CUT, rule, ""));
  }

  /** This block, read as metadata. */
  public Block metadata(AuditRule rule, String field) {
    return decided(new Verdict(Fate.METADATA, rule, field));
  }

  /** This block within these elements. */
  public Block in(Nest elements) {
    return new Block(kind, level, marked, seen, span, gapBefore, linked, elements, verdict);
  }

  /** This block as another kind. */
  public Block as(Kind other, int depth) {
    return new Block(other, depth, marked, seen, span, gapBefore, linked, nest, verdict);
  }

  /** This block and one behind it as one, with the text that they make together. */
  public Block joined(Block next, Traced text) {
    Span both = new Span(span.start(), next.span.end());
    return open(kind, level, MarkdownEscape.line(text), text, both, gapBefore, 0).in(nest);
  }

  /** This block with its text mended. */
  public Block mended(UnaryOperator<Traced> repair) {
    return reading(repair.apply(marked), repair.apply(seen));
  }

  /** This block with another text: as Markdown, and as a reader sees it. */
  public Block reading(Traced markdown, Traced plain) {
    return new Block(kind, level, markdown, plain, span, gapBefore, linked, nest, verdict);
  }

  private Block decided(Verdict decision) {
    return new Block(
        kind, level, marked, seen, span, gapBefore, linked, nest, Optional.of(decision));
  }
}
