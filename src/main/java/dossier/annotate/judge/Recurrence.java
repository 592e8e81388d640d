package dossier.annotate.judge;

import dossier.model.SurfaceForm;
import dossier.model.SurfaceForm.Origin;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A surname that a text uses over and over, never behind somebody else's first name, and that one
 * profile bears: the text takes its bearer as known. Once or twice is not enough.
 */
final class Recurrence {
  private static final int OFTEN = 3;
  private static final int SHORTEST = 5;

  private final Map<String, Integer> counts = new HashMap<>();
  private final Set<String> shared = new HashSet<>();

  /** Counts the single words among the hits; the shielded ones are others' names. */
  public Recurrence(Hits hits) {
    hits.shielded().forEach(hit -> shared.add(hit.first().text()));
    for (Hit hit : hits.free()) {
      if (hit.single()) {
        counts.merge(hit.first().text(), 1, Integer::sum);
      }
    }
  }

  /** The bearer, if there is but one and the text names him often. */
  public Optional<String> bearer(Hit hit) {
    String word = hit.first().text();
    boolean surname =
        hit.single()
            && word.length() >= SHORTEST
            && hit.forms().size() == 1
            && hit.forms().get(0).origin() == Origin.SURNAME
            && !hit.language().common(hit.first().key());
    boolean often = counts.getOrDefault(word, 0) >= OFTEN && !shared.contains(word);
    return surname && often
        ? hit.forms().stream().map(SurfaceForm::slug).findFirst()
        : Optional.empty();
  }
}
