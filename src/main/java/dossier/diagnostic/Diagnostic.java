package dossier.diagnostic;

import java.util.Comparator;

/**
 * One finding: what is wrong in content, templates or output, where, and what to do about it.
 *
 * @param rule the rule that was broken
 * @param location the place that caused it
 * @param message lower case, no full stop, names in backticks: what was found and what was expected
 * @param hint one thing to try, or empty
 */
public record Diagnostic(Rule rule, Location location, String message, String hint)
    implements Comparable<Diagnostic> {

  private static final Comparator<Diagnostic> ORDER =
      Comparator.comparing(Diagnostic::location)
          .thenComparing(d -> d.rule().id())
          .thenComparing(Diagnostic::message);

  /** The severity of the rule. */
  public Severity severity() {
    return rule.severity();
  }

  @Override
  public int compareTo(Diagnostic other) {
    return ORDER.compare(this, other);
  }
}
