package dossier.normalize.draft;

import dossier.diagnostic.Diagnostic;
import dossier.language.Language;
import dossier.model.Audit;
import dossier.model.Capture;
import dossier.model.Head;
import dossier.model.Sidecar;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;

/**
 * A capture between two passes. Passes take one and give back another.
 *
 * @param capture what was saved
 * @param sidecar what the editor adds
 * @param blocks all of its pieces, in order
 * @param head what was found about headline, byline and dates
 * @param repairs mended and damaged places
 * @param findings for the editor
 * @param outlets that a spliced page names between its paragraphs
 * @param trimmed whether somebody had trimmed the text already, as one pass decides for all
 */
public record Draft(
    Capture capture,
    Sidecar sidecar,
    List<Block> blocks,
    Head head,
    List<Audit.Entry> repairs,
    List<Diagnostic> findings,
    List<String> outlets,
    boolean trimmed) {

  /** Copies the lists. */
  public Draft {
    blocks = List.copyOf(blocks);
    repairs = List.copyOf(repairs);
    findings = List.copyOf(findings);
    outlets = List.copyOf(outlets);
  }

  /** What is known of the language that is stated; of English, the one with most words, if none. */
  public Language language() {
    return Language.of(head.citation().language().or(() -> Optional.of("en")));
  }

  /** With other blocks. */
  public Draft with(List<Block> others) {
    return new Draft(capture, sidecar, others, head, repairs, findings, outlets, trimmed);
  }

  /** With each block replaced by what the function makes of it and its index. */
  public Draft map(BiFunction<Integer, Block, Block> change) {
    List<Block> changed = new ArrayList<>(blocks.size());
    for (int i = 0; i < blocks.size(); i++) {
      changed.add(change.apply(i, blocks.get(i)));
    }
    return with(changed);
  }

  /** With one block decided. */
  public Draft deciding(int index, Block decided) {
    List<Block> changed = new ArrayList<>(blocks);
    changed.set(index, decided);
    return with(changed);
  }

  /** With more known about the head; what was known stays. */
  public Draft adding(Head more) {
    return new Draft(capture, sidecar, blocks, head.or(more), repairs, findings, outlets, trimmed);
  }

  /** With something known better about the head than was known. */
  public Draft preferring(Head better) {
    return new Draft(
        capture, sidecar, blocks, better.or(head), repairs, findings, outlets, trimmed);
  }

  /** As a splice of texts from several outlets. */
  public Draft spliced(Collection<String> named) {
    return new Draft(
        capture, sidecar, blocks, head, repairs, findings, List.copyOf(named), trimmed);
  }

  /** As a text that somebody had trimmed already. */
  public Draft asTrimmed() {
    return new Draft(capture, sidecar, blocks, head, repairs, findings, outlets, true);
  }

  /** With more repairs on record. */
  public Draft recording(List<Audit.Entry> more) {
    List<Audit.Entry> all = new ArrayList<>(repairs);
    all.addAll(more);
    return new Draft(capture, sidecar, blocks, head, all, findings, outlets, trimmed);
  }

  /** With one more finding. */
  public Draft reporting(Diagnostic finding) {
    List<Diagnostic> all = new ArrayList<>(findings);
    all.add(finding);
    return new Draft(capture, sidecar, blocks, head, repairs, all, outlets, trimmed);
  }
}
