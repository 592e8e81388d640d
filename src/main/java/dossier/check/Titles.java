package dossier.check;

import dossier.diagnostic.Diagnostics;
import dossier.diagnostic.Location;
import dossier.diagnostic.Rule;
import java.util.HashMap;
import java.util.Map;

/** No two pages have one title: a reader could not tell their tabs, or a search its hits, apart. */
final class Titles implements WholeCheck {

  @Override
  public void inspect(Site site, Diagnostics diagnostics) {
    Map<String, String> first = new HashMap<>();
    for (PageFacts page : site.pages().values()) {
      String title = page.title();
      if (title.isEmpty() || !page.shown() || site.leadsOn(page.path())) {
        continue;
      }
      String other = first.putIfAbsent(title, page.path());
      if (other != null) {
        diagnostics.add(
            Rule.SAME_TITLE,
            Location.ofFile(site.shown(page.path())),
            "the title `" + title + "` is also that of `" + other + "`",
            "say in the title what tells the two apart");
      }
    }
  }
}
