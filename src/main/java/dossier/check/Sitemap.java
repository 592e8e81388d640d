package dossier.check;

import dossier.diagnostic.Diagnostics;
import dossier.diagnostic.Location;
import dossier.diagnostic.Rule;
import dossier.diagnostic.TextFile;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/**
 * A site map (sitemaps.org, protocol 0.9) names every page that searches may list, and no other.
 */
final class Sitemap {
  private Sitemap() {}

  static void check(Site site, TextFile file, XmlTree root, Diagnostics diagnostics) {
    Optional<PublicAddress> home = site.home();
    Set<String> named = new HashSet<>();
    for (XmlTree url : root.all("url")) {
      String address = url.say("loc");
      Location place = file.at(url.line(), 1, 1);
      if (!address.matches("(?i)https?://[^/\\s]+\\S*")) {
        diagnostics.add(Rule.BROKEN_DATA, place, "`loc` is no full address: `" + address + "`", "");
      }
      Optional<String> below = home.flatMap(h -> h.below(address));
      Optional<String> page = below.flatMap(site::file);
      if (below.isPresent() && page.isEmpty()) {
        diagnostics.add(
            Rule.BROKEN_LINK, place, "`" + address + "` leads to no file of the site", "");
      }
      if (home.isPresent() && below.isEmpty()) {
        diagnostics.add(
            Rule.SITEMAP_GAP,
            place,
            "`"
                + address
                + "` is no address of this site, which is published at `"
                + home.get().address()
                + "`",
            "");
      }
      if (page.isPresent() && !named.add(page.get())) {
        diagnostics.add(Rule.SITEMAP_GAP, place, "`" + address + "` is named twice", "");
      }
    }
    if (home.isPresent()) {
      gaps(site, file, named, diagnostics);
    }
  }

  private static void gaps(Site site, TextFile file, Set<String> named, Diagnostics diagnostics) {
    for (PageFacts page : site.pages().values()) {
      boolean listed = page.shown() && !page.notFound();
      if (listed
          && !page.unlisted()
          && !site.leadsOn(page.path())
          && !named.contains(page.path())) {
        diagnostics.add(
            Rule.SITEMAP_GAP,
            Location.ofFile(file.path()),
            "the site map does not name `" + page.path() + "`",
            "name it, or let the page ask not to be listed");
      }
    }
  }
}
