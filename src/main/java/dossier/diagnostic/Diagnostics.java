package dossier.diagnostic;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/**
 * Collects the findings of a run. Stages may add from several threads; what is read back is sorted
 * and free of repeats, so the order of work never shows.
 */
public final class Diagnostics {
  private final List<Diagnostic> found = new ArrayList<>();

  /** Adds one finding. */
  public synchronized void add(Diagnostic diagnostic) {
    found.add(diagnostic);
  }

  /** Adds one finding from its parts. */
  public void add(Rule rule, Location location, String message, String hint) {
    add(new Diagnostic(rule, location, message, hint));
  }

  /** Takes findings back, and returns how many there were. */
  public synchronized int takeBack(Predicate<Diagnostic> such) {
    int before = found.size();
    found.removeIf(such);
    return before - found.size();
  }

  /** Every finding so far, sorted by place, then rule. */
  public synchronized List<Diagnostic> sorted() {
    return found.stream().distinct().sorted().toList();
  }

  /** How many findings have this severity. */
  public long count(Severity severity) {
    return sorted().stream().filter(d -> d.severity() == severity).count();
  }

  /**
   * Whether the run must not publish.
   *
   * @param strict warnings count as errors
   */
  public boolean failing(boolean strict) {
    return count(Severity.ERROR) > 0 || (strict && count(Severity.WARNING) > 0);
  }
}
