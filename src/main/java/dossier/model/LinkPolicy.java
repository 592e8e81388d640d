package dossier.model;

import java.util.Locale;

/** Which mentions of an entity become links in running text; the index always holds all. */
public enum LinkPolicy {
  /** The first in each section. */
  FIRST,
  /** None: indexed only. */
  NONE;

  /** The word used in files. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
