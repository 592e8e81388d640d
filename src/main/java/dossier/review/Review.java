package dossier.review;

import dossier.diagnostic.Diagnostic;
import dossier.model.Candidate;
import dossier.model.Dossier;
import dossier.model.Evidence;
import dossier.model.Figures;
import dossier.model.Mention;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/**
 * What a build published, as far as reviewers want to know.
 *
 * @param dossier the nouns
 * @param mentions by source id
 * @param evidence who said what, as the sources give it
 * @param findings of the whole run, sorted
 * @param noticed looked for when first asked: most builds are not reviewed
 */
public record Review(
    Dossier dossier,
    Map<String, List<Mention>> mentions,
    Evidence evidence,
    List<Diagnostic> findings,
    Supplier<Noticed> noticed) {

  /**
   * What a reviewer may want to look at beside the findings.
   *
   * @param candidates names without a profile, those of most sources first
   * @param figures numbers that differ, of which an editor could ask
   * @param claims of the editors, each beside the sentence that it rests on
   */
  public record Noticed(List<Candidate> candidates, List<Figures> figures, List<Claim> claims) {}

  /** Names without a profile, those of most sources first. */
  public List<Candidate> candidates() {
    return noticed.get().candidates();
  }

  /** Numbers that differ, of which an editor could ask. */
  public List<Figures> figures() {
    return noticed.get().figures();
  }

  /** The claims of the editors, each beside the sentence that it rests on. */
  public List<Claim> claims() {
    return noticed.get().claims();
  }

  /** The number of mentions in all sources. */
  public int mentionCount() {
    return mentions.values().stream().mapToInt(List::size).sum();
  }
}
