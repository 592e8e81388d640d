package dossier.check;

import dossier.diagnostic.Diagnostics;

/** One thing to look for in all files together. */
interface WholeCheck {
  /** Reports what is wrong. */
  void inspect(Site site, Diagnostics diagnostics);
}
