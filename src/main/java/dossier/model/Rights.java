package dossier.model;

import java.util.Locale;

/** How much of a source the dossier may show. */
public enum Rights {
  /** The whole text. */
  FULL,
  /** A part of it. */
  EXCERPT,
  /** The editors' own words about it, and no word of it. */
  DIGEST,
  /** Nothing but its citation. */
  LINK;

  /** Whether the whole text may be shown, in pages and in reports. */
  public boolean whole() {
    return this == FULL || this == DIGEST;
  }

  /** The word used in files. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
