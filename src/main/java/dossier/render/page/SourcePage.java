package dossier.render.page;

import java.util.List;
import java.util.stream.Collectors;

/**
 * {@code source.html}.
 *
 * @param frame around it
 * @param kind of source
 * @param digestOf the outlet whose report a digest tells; empty otherwise
 * @param trust a warning; may be empty
 * @param splice the outlets that a spliced page names; may be empty
 * @param note a remark; may be empty
 * @param deck the standfirst; may be empty
 * @param facts byline, dates, outlet, rights
 * @param original citation of the original of a digest
 * @param originalNote a remark on it; may be empty
 * @param lang of the story as a BCP 47 tag; empty if it is that of the interface or not stated
 * @param dir {@code ltr} or {@code rtl}, as the language of the story wants it
 * @param blocks the story as HTML, block by block, with what stands beside each
 * @param captions of pictures
 * @param cast who and what is mentioned
 * @param events that cite it or mention it
 * @param before the last events before its day
 * @param day its own day, as a line of the same list; empty list without a date
 * @param after the first events after its day
 * @param claims of the editors that rest on it
 * @param captured address of the page that shows it as it was captured; empty if it is as it was
 * @param changes cuts and repairs, by rule
 * @param damaged places that are damaged
 * @param kept how many pieces of the capture were kept
 * @param capture file name of the capture
 * @param sha256 its hash; empty for a digest that names that of its original
 * @param markdown address of the Markdown version
 * @param cite how to cite the page
 * @param citations the same for programs
 * @param annotations address of its mentions as Web Annotations
 * @param previous source before this one by date
 * @param next source after this one by date
 */
public record SourcePage(
    Frame frame,
    String kind,
    String digestOf,
    String trust,
    String splice,
    String note,
    String deck,
    List<Fact> facts,
    List<Fact> original,
    String originalNote,
    String lang,
    String dir,
    List<StoryBlock> blocks,
    List<String> captions,
    List<EntityLink> cast,
    List<EntityLink> events,
    List<EventLine> before,
    List<EventLine> day,
    List<EventLine> after,
    List<ClaimLine> claims,
    String captured,
    List<ChangeGroup> changes,
    List<Change> damaged,
    int kept,
    String capture,
    String sha256,
    String markdown,
    String cite,
    List<CitationText> citations,
    String annotations,
    List<SourceLink> previous,
    List<SourceLink> next) {

  /** The story as HTML, with nothing beside it. */
  public String body() {
    return blocks.stream().map(StoryBlock::html).collect(Collectors.joining());
  }

  /** The sections below the story, in order. */
  public List<Section> sections() {
    return Sections.begin()
        .when(!captions.isEmpty(), "captions", "captions")
        .when(!before.isEmpty() || !after.isEmpty(), "around", "around")
        .when(!cast.isEmpty(), "cast", "cast")
        .when(!events.isEmpty(), "events", "events.citing")
        .when(!wholeClaims().isEmpty(), "claims", "claims")
        .when(!original.isEmpty(), "original", "original")
        .when(true, "audit", "audit")
        .when(true, "cite", "cite")
        .end();
  }

  /** Those claims that rest on the source and on no paragraph of it. */
  public List<ClaimLine> wholeClaims() {
    return claims.stream().filter(c -> c.paragraph() == 0).toList();
  }

  /**
   * Cuts and repairs of one rule.
   *
   * @param fate {@code cut}, {@code repaired} or {@code metadata}
   * @param rule such as {@code reading-time}
   * @param items in the order of the capture
   */
  public record ChangeGroup(String fate, String rule, List<Change> items) {}

  /**
   * One cut or repair.
   *
   * @param line in the capture
   * @param text as captured, shortened; empty when it may not be shown
   * @param result what became of it; may be empty
   */
  public record Change(int line, String text, String result) {}
}
