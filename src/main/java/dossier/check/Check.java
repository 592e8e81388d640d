package dossier.check;

import dossier.diagnostic.Diagnostics;

/** One thing to look for on each page. */
interface Check {
  /** Reports what is wrong on a page. */
  void inspect(Page page, Site site, Diagnostics diagnostics);
}
