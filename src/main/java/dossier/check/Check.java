package dossier.check;

import dossier.diagnostic.Diagnostics;

/** One thing to look for on each page, whatever else the site holds. */
interface Check {
  /** Reports what is wrong on a page. */
  void inspect(Page page, Diagnostics diagnostics);
}
