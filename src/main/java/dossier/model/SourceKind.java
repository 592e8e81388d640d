package dossier.model;

import java.util.Locale;

/** What sort of text a source is. */
public enum SourceKind {
  /** A news report. */
  REPORT,
  /** Words as spoken, published as such. */
  TRANSCRIPT,
  /** Comment or analysis. */
  ANALYSIS,
  /** A page put together from others. */
  AGGREGATE,
  /** The editors' own retelling of an article. */
  DIGEST;

  /** The word used in files. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
