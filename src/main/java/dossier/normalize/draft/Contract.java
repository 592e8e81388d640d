package dossier.normalize.draft;

import dossier.model.AuditRule;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.Set;

/**
 * What a pass has to do with the verdicts of others. That a piece is open, kept, cut or metadata
 * every pass may ask; by which rule it was decided, only a pass that says so here.
 *
 * @param reads rules of others' verdicts on which its own depend
 * @param writes rules of its own verdicts, repairs and marks
 */
public record Contract(Set<AuditRule> reads, Set<AuditRule> writes) {

  /** Makes the sets unmodifiable, in the order of the rules. */
  public Contract {
    reads = Collections.unmodifiableSet(copy(reads));
    writes = Collections.unmodifiableSet(copy(writes));
  }

  /** The contract of a pass that asks by no rule. */
  public static Contract deciding(AuditRule... rules) {
    return new Contract(Set.of(), new HashSet<>(Arrays.asList(rules)));
  }

  /** The same, for a pass that asks whether these rules have decided. */
  public Contract reading(AuditRule... rules) {
    return new Contract(Set.of(rules), writes);
  }

  private static EnumSet<AuditRule> copy(Set<AuditRule> rules) {
    EnumSet<AuditRule> copy = EnumSet.noneOf(AuditRule.class);
    copy.addAll(rules);
    return copy;
  }
}
