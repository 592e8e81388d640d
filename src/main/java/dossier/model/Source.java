package dossier.model;

import dossier.diagnostic.Location;
import dossier.diagnostic.Span;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * A cleaned, cited article.
 *
 * @param id its address, the id of its capture or of the digest that retells it
 * @param head headline, byline, dates, captions
 * @param kind what sort of text it is
 * @param rights how much may be shown
 * @param retells the original, for a digest
 * @param story as Markdown, LF, with a final LF; it knows where the capture has each piece
 * @param audit what became of each piece of the capture
 * @param trust a warning for readers
 * @param note a remark for readers
 * @param capture the capture it was made from
 * @param replaces what the digest says of it in whose place this original stands
 * @param links how often the page links what it mentions, if not as the dossier does
 * @param corrections the editor's decisions on mentions
 * @param quotations the editor's word on quotations
 * @param formerly ids that it had before, the oldest first
 * @param seams where a spliced page seems to pass from one text to the next; empty for any other
 */
public record Source(
    String id,
    Head head,
    SourceKind kind,
    Rights rights,
    Optional<Retold> retells,
    Traced story,
    Audit audit,
    Optional<String> trust,
    Optional<String> note,
    Capture capture,
    Optional<Retold> replaces,
    Optional<LinkScope> links,
    List<Correction> corrections,
    List<QuotationRuling> quotations,
    List<String> formerly,
    List<Seam> seams) {

  /** Copies the list. */
  public Source {
    corrections = List.copyOf(corrections);
    quotations = List.copyOf(quotations);
    formerly = List.copyOf(formerly);
    seams = List.copyOf(seams);
  }

  /** By its id alone: to hash all that it holds would read whole texts wherever it is a key. */
  @Override
  public int hashCode() {
    return id.hashCode();
  }

  /** The outlets that a spliced page names between its paragraphs, in order of their names. */
  public SortedSet<String> outlets() {
    SortedSet<String> outlets = new TreeSet<>();
    seams.forEach(seam -> seam.outlet().ifPresent(outlets::add));
    return outlets;
  }

  /** Whether an original stands here in the place of its digest. */
  public boolean replacesDigest() {
    return replaces.isPresent();
  }

  /** The story as Markdown, LF, with a final LF. */
  public String body() {
    return story.text();
  }

  /**
   * SHA-256 of the capture on which all rests, 64 hexadecimal digits: for a digest that of its
   * original, if it is known, so that both builds say the same.
   */
  public String sha256() {
    return retells.flatMap(Retold::sha256).orElse(capture.sha256());
  }

  /** Where the capture has a stretch of the story. */
  public Location place(Span span) {
    return capture.file().at(story.origin(span));
  }

  /** What must never change about it: the first id that it ever had. */
  public String root() {
    return formerly.isEmpty() ? id : formerly.get(0);
  }

  /** The headline, or the id where none is stated. */
  public String title() {
    return head.citation().title().orElse(id);
  }

  /** The date by which roles are resolved and lists sorted: its own, or that of its original. */
  public Optional<EdtfDate> date() {
    return head.citation()
        .published()
        .or(() -> retells.flatMap(r -> r.citation().published()))
        .or(() -> head.citation().updated());
  }

  /** The outlet: its own, or that of its original. */
  public Optional<String> publisher() {
    return head.citation().publisher().or(() -> retells.flatMap(r -> r.citation().publisher()));
  }
}
