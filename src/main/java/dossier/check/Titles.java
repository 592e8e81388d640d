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
    for (Page page : site.pages().values()) {
      String title = page.isDrawing() ? "" : page.document().title().strip();
      if (title.isEmpty() || page.isBareText() || site.leadsOn(page)) {
        continue;
      }
      String other = first.putIfAbsent(title, page.path());
      if (other != null) {
        diagnostics.add(
            Rule.SAME_TITLE,
            Location.ofFile(page.file().path()),
            "the title `" + title + "` is also that of `" + other + "`",
            "say in the title what tells the two apart");
      }
    }
  }
}
