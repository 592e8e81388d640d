package dossier.render.page;

import java.util.List;

/**
 * {@code event.html}.
 *
 * @param frame around it
 * @param line title, date and status
 * @param status whether it took place, by what carries it
 * @param grade what carries it, in words
 * @param place where; empty list if not known
 * @param participants who
 * @param account prose as HTML
 * @param evidence cited paragraphs, in the order cited
 * @param bySource the same, source by source
 * @param accounts questions that the sources answer
 * @param quotes what was said
 * @param versions statements that several sources tell
 * @param concordance mentions by source
 * @param mentions how many there are
 * @param pages of the mentions, when they take more than one
 * @param before the event before this one
 * @param after the event after this one
 */
public record EventPage(
    Frame frame,
    EventLine line,
    String status,
    String grade,
    List<EntityLink> place,
    List<EntityLink> participants,
    String account,
    List<Evidence> evidence,
    List<SourceEvidence> bySource,
    List<AccountTable> accounts,
    QuoteList quotes,
    List<VersionLine> versions,
    List<KwicGroup> concordance,
    int mentions,
    List<PageLink> pages,
    List<EventLine> before,
    List<EventLine> after) {

  /** The sections that the page has, in order. */
  public List<Section> sections() {
    return Sections.begin()
        .when(!accounts.isEmpty(), "accounts", "accounts")
        .when(!versions.isEmpty(), "versions", "versions")
        .when(!quotes.lines().isEmpty(), "quotes", "quotes.event")
        .when(!bySource.isEmpty(), "by-source", "by.source")
        .when(!concordance.isEmpty(), "concordance", "concordance")
        .end();
  }

  /**
   * What one source says of it.
   *
   * @param source the source
   * @param paragraphs cited, in their order
   * @param names who of those who took part, and which place, these paragraphs name
   * @param from from whom it has what it says; may be empty
   */
  public record SourceEvidence(
      SourceLink source, List<Evidence> paragraphs, List<EntityLink> names, String from) {}
}
