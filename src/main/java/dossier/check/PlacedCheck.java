package dossier.check;

import dossier.diagnostic.Diagnostics;

/** One thing to look for on a page that the rest of the site decides. */
interface PlacedCheck {
  /** Reports what is wrong on a page. */
  void inspect(Page page, Site site, Diagnostics diagnostics);
}
