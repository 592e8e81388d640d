package dossier.annotate;

import dossier.diagnostic.TextFile;
import dossier.model.Alias;
import dossier.model.EntityKind;
import dossier.model.LinkPolicy;
import dossier.model.Profile;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Profiles that say next to nothing but their names. */
public final class Profiles {
  private Profiles() {}

  /** A profile of a name and aliases. */
  public static Profile profile(String slug, String name, EntityKind kind, String... aliases) {
    return new Profile(
        slug,
        name,
        kind,
        Stream.of(aliases).map(a -> new Alias(a, false)).toList(),
        List.of(),
        List.of(),
        List.of(),
        Optional.empty(),
        LinkPolicy.FIRST,
        List.of(),
        "",
        new TextFile(slug + ".md", ""),
        0);
  }
}
