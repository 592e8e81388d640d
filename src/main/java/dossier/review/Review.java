package dossier.review;

import dossier.diagnostic.Diagnostic;
import dossier.model.Candidate;
import dossier.model.Dossier;
import dossier.model.Evidence;
import dossier.model.Figures;
import dossier.model.Mention;
import java.util.List;
import java.util.Map;

/**
 * What a build published, as far as reviewers want to know.
 *
 * @param dossier the nouns
 * @param mentions by source id
 * @param candidates names without a profile, those of most sources first
 * @param figures numbers that differ, of which an editor could ask
 * @param claims of the editors, each beside the sentence that it rests on
 * @param evidence who said what, as the sources give it
 * @param findings of the whole run, sorted
 */
public record Review(
    Dossier dossier,
    Map<String, List<Mention>> mentions,
    List<Candidate> candidates,
    List<Figures> figures,
    List<Claim> claims,
    Evidence evidence,
    List<Diagnostic> findings) {

  /** The number of mentions in all sources. */
  public int mentionCount() {
    return mentions.values().stream().mapToInt(List::size).sum();
  }
}
