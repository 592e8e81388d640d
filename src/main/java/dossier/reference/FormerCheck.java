package dossier.reference;

import dossier.diagnostic.Diagnostics;
import dossier.diagnostic.Location;
import dossier.diagnostic.Rule;
import dossier.model.Dossier;
import dossier.model.Entity;
import dossier.model.Source;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Reports former slugs and ids that cannot lead on, since something else stands there. */
final class FormerCheck {
  private final Diagnostics diagnostics;

  FormerCheck(Diagnostics diagnostics) {
    this.diagnostics = diagnostics;
  }

  /** A page by its present name. */
  private record Named(String name, List<String> formerly, String file) {}

  void check(Dossier dossier) {
    one(dossier.entities().stream().map(FormerCheck::named).toList(), "profile or event");
    one(dossier.sources().stream().map(FormerCheck::named).toList(), "source");
  }

  private static Named named(Entity entity) {
    return new Named(entity.slug(), entity.formerly(), entity.file().path());
  }

  private static Named named(Source source) {
    String file = source.capture().file().path().replaceFirst("\\.[^./]+$", ".yaml");
    return new Named(source.id(), source.formerly(), file);
  }

  private void one(List<Named> pages, String what) {
    Map<String, Named> taken = new TreeMap<>();
    pages.forEach(p -> taken.put(p.name(), p));
    for (Named page : pages) {
      for (String former : page.formerly()) {
        Named other = taken.putIfAbsent(former, page);
        if (other != null && !other.name().equals(page.name())) {
          diagnostics.add(
              Rule.FORMER_IN_USE,
              Location.ofFile(page.file()),
              "`"
                  + former
                  + "` under `formerly` is the address of another "
                  + what
                  + ", `"
                  + other.name()
                  + "`",
              "an address can lead to one page only: take it out here, or rename the other");
        }
      }
    }
  }
}
