package dossier.check;

import dossier.diagnostic.Diagnostics;
import dossier.diagnostic.Location;
import dossier.diagnostic.Rule;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** There is a home page, and a chain of links from it to every other. */
final class Orphans implements WholeCheck {

  @Override
  public void inspect(Site site, Diagnostics diagnostics) {
    if (!site.pages().containsKey("index.html")) {
      diagnostics.add(
          Rule.BROKEN_LINK, Location.ofFile(site.shown()), "the site has no `index.html`", "");
      return;
    }
    Set<String> reached = new HashSet<>(List.of("index.html", "404.html"));
    Deque<String> open = new ArrayDeque<>(List.of("index.html"));
    while (!open.isEmpty()) {
      PageFacts page = site.pages().get(open.poll());
      site.ways().pages(page).filter(reached::add).forEach(open::add);
    }
    for (PageFacts page : site.pages().values()) {
      boolean stray = page.shown() && !reached.contains(page.path());
      if (stray && !site.leadsOn(page.path())) {
        diagnostics.add(
            Rule.ORPHAN_PAGE,
            Location.ofFile(site.shown(page.path())),
            "no chain of links from the home page reaches this page",
            "link it from an index");
      }
    }
  }
}
