package dossier.model;

import java.util.Locale;

/** How often a page links an entity that it mentions; the index always holds all mentions. */
public enum LinkScope {
  /** The first mention in each section. */
  SECTION,
  /** The first mention on the page. */
  PAGE,
  /** Every mention. */
  ALL,
  /** None. */
  NONE;

  /** The word used in files. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
