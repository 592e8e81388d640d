package dossier.diagnostic;

import java.util.Locale;

/** How much a finding matters: only errors fail a build, warnings too under {@code --strict}. */
public enum Severity {
  /** The output would be wrong or cannot be made. */
  ERROR,
  /** The output is made, and somebody should look. */
  WARNING,
  /** Worth knowing while reviewing; never fails a build. */
  NOTE;

  /** The word that messages use, in lower case. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
