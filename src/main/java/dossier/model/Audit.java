package dossier.model;

import dossier.diagnostic.Span;
import java.util.List;
import java.util.Locale;

/**
 * The account of a capture: what became of every piece of its text.
 *
 * @param entries in the order of the capture; repairs follow the piece they mend
 */
public record Audit(List<Entry> entries) {

  /** Copies the list. */
  public Audit {
    entries = List.copyOf(entries);
  }

  /** What became of a piece. */
  public enum Fate {
    /** It stands in the story. */
    KEPT,
    /** It was left out. */
    CUT,
    /** It was mended; {@code result} holds what it became. */
    REPAIRED,
    /** It was read as metadata; {@code result} names the field. */
    METADATA,
    /** It is kept and damaged; {@code result} says how. */
    MARKED;

    /** The word used in files. */
    public String word() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /**
   * One piece.
   *
   * @param fate what became of it
   * @param rule why
   * @param span where it stands in the capture, UTF-16 units, end exclusive
   * @param line its line in the capture, from 1
   * @param text the piece as captured
   * @param result see {@link Fate}; empty for kept and cut pieces
   */
  public record Entry(Fate fate, AuditRule rule, Span span, int line, String text, String result) {}

  /** The entries with this fate. */
  public List<Entry> with(Fate fate) {
    return entries.stream().filter(e -> e.fate() == fate).toList();
  }
}
