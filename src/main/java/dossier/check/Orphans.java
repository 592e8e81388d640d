package dossier.check;

import dossier.diagnostic.Diagnostics;
import dossier.diagnostic.Location;
import dossier.diagnostic.Rule;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.TreeSet;
import org.jsoup.nodes.Element;

/** There is a home page, and a chain of links from it to every other. */
final class Orphans implements WholeCheck {

  @Override
  public void inspect(Site site, Diagnostics diagnostics) {
    if (!site.pages().containsKey("index.html")) {
      diagnostics.add(
          Rule.BROKEN_LINK, Location.ofFile(site.shown()), "the site has no `index.html`", "");
      return;
    }
    TreeSet<String> reached = new TreeSet<>(List.of("index.html", "404.html"));
    Deque<String> open = new ArrayDeque<>(List.of("index.html"));
    while (!open.isEmpty()) {
      Page page = site.pages().get(open.poll());
      for (Element element : page.elements()) {
        if (element.normalName().matches("a|area|iframe|form")) {
          AddressFinder.of(element).stream()
              .flatMap(a -> site.page(page, a.value()).stream())
              .filter(reached::add)
              .forEach(open::add);
        }
      }
    }
    for (Page page : site.pages().values()) {
      boolean stray = !page.isDrawing() && !page.isBareText() && !reached.contains(page.path());
      if (stray && !site.leadsOn(page)) {
        diagnostics.add(
            Rule.ORPHAN_PAGE,
            Location.ofFile(page.file().path()),
            "no chain of links from the home page reaches this page",
            "link it from an index");
      }
    }
  }
}
