package dossier.model;

import java.util.SortedSet;
import java.util.TreeSet;

/**
 * What carries a claim or an event, counted and not judged.
 *
 * @param sources how many are cited, such pages aside unless there is nothing else
 * @param independent how many of them do not have it from one another or from one third
 * @param passedOn names of those from whom all of them have it; empty if one has it as its own
 * @param unnamed whether all have it from people without a name
 * @param splices how many pages that splice others, or carry a warning, are cited besides
 * @param unverified whether all are pages that splice others, or carry a warning
 */
public record Grade(
    int sources,
    int independent,
    SortedSet<String> passedOn,
    boolean unnamed,
    int splices,
    boolean unverified) {

  /** Copies the set. */
  public Grade {
    passedOn = new TreeSet<>(passedOn);
  }

  /** Whether one may say that it took place: two sources that do not lean on each other. */
  public boolean confirmed() {
    return independent > 1 && !unverified;
  }
}
