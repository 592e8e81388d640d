package dossier.annotate;

import dossier.diagnostic.Diagnostics;
import dossier.diagnostic.Location;
import dossier.diagnostic.Rule;
import dossier.diagnostic.Span;
import dossier.model.Source;

/** Lists offices whose holder is not known, with their candidates, for review. */
public final class UnresolvedRoles {
  private UnresolvedRoles() {}

  /** Reports each office of a source that is left unlinked. */
  public static void report(
      Annotator.Annotation annotation, Source source, Diagnostics diagnostics) {
    for (Annotator.Unresolved office : annotation.unresolved()) {
      String text = source.capture().text();
      int at = text.indexOf(office.surface());
      Location place =
          at < 0
              ? Location.ofFile(source.capture().file().path())
              : source.capture().file().at(new Span(at, at + office.surface().length()));
      String candidates =
          office.candidates().isEmpty() ? "nobody" : String.join(", ", office.candidates());
      diagnostics.add(
          Rule.UNRESOLVED_ROLE,
          place,
          "the profiles name "
              + candidates
              + " for `"
              + office.surface()
              + "` at the date of this source",
          "give the role with its dates in a profile, or decide it with `mentions` in "
              + source.id()
              + ".yaml");
    }
  }
}
