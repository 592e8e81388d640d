package dossier.annotate.judge;

import dossier.model.SurfaceForm;
import dossier.model.SurfaceForm.Origin;
import java.util.HashSet;
import java.util.Set;

/**
 * Who has two surnames, as in Spanish, and who a middle name: a text that calls somebody by the
 * middle one alone, and also by it with another, tells, unless it calls him by the last one too.
 * That alone is then not how he is called.
 */
final class DoubleSurnames {
  private final Set<String> alone = new HashSet<>();
  private final Set<String> joined = new HashSet<>();
  private final Set<String> last = new HashSet<>();

  void learn(Hit hit) {
    for (SurfaceForm form : hit.forms()) {
      if (form.origin() == Origin.SURNAME && hit.single() && hit.slugs().size() == 1) {
        last.add(form.slug());
      } else if (form.origin() == Origin.MIDDLE) {
        boolean shared = hit.slugs().size() > 1;
        if (!hit.single()) {
          joined.add(form.slug());
        } else if (!shared) {
          alone.add(form.slug());
        }
      }
    }
  }

  private boolean has(String slug) {
    return alone.contains(slug) && joined.contains(slug) && !last.contains(slug);
  }

  /** Whether a form is one by which its entity is called. */
  boolean allow(SurfaceForm form) {
    boolean last = form.origin() == Origin.SURNAME && form.text().indexOf(' ') < 0;
    return form.origin() == Origin.MIDDLE ? has(form.slug()) : !last || !has(form.slug());
  }
}
