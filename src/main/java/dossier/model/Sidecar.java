package dossier.model;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What an editor says about a capture that the capture cannot say itself.
 *
 * @param head citation and deck; stronger than front matter and page
 * @param kind what sort of text it is
 * @param rights how much may be shown
 * @param retells the original, if the capture is a digest
 * @param note one remark for readers
 * @param trust a warning shown at the top of the page
 * @param links how often the page links what it mentions, if not as the dossier does
 * @param formerly ids that the source had before, the oldest first; their addresses live on
 * @param quotations who said what, against what the build found
 * @param answers notes that need nothing done
 * @param corrections keep, cut, repair and mentions, in order
 */
public record Sidecar(
    Head head,
    Optional<SourceKind> kind,
    Optional<Rights> rights,
    Optional<Retold> retells,
    Optional<String> note,
    Optional<String> trust,
    Optional<LinkScope> links,
    List<String> formerly,
    List<QuotationRuling> quotations,
    List<Answer> answers,
    List<Correction> corrections) {

  /** Copies the list. */
  public Sidecar {
    formerly = List.copyOf(formerly);
    quotations = List.copyOf(quotations);
    answers = List.copyOf(answers);
    corrections = List.copyOf(corrections);
  }

  /** The same, with ids of another before its own. */
  public Sidecar behind(List<String> former) {
    List<String> all = Stream.concat(former.stream(), formerly.stream()).distinct().toList();
    return new Sidecar(
        head, kind, rights, retells, note, trust, links, all, quotations, answers, corrections);
  }

  /** A sidecar that says nothing. */
  public static Sidecar none() {
    return new Sidecar(
        Head.none(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        List.of(),
        List.of(),
        List.of(),
        List.of());
  }
}
