package dossier.model;

import java.util.Locale;

/** What is known about whether an event took place. */
public enum EventStatus {
  /** It took place. */
  OCCURRED,
  /** The sources announce it. */
  PLANNED,
  /** The sources disagree. */
  DISPUTED;

  /** The word used in files. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
