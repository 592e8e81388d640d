package dossier.render.page;

import java.util.List;

/**
 * {@code profile.html}.
 *
 * @param frame around it
 * @param kind of entity
 * @param summary one sentence; may be empty
 * @param account prose as HTML
 * @param evidence cited paragraphs
 * @param roles offices with their dates
 * @param names forms under which the sources name it, with counts
 * @param events it takes part in
 * @param accounts questions that the sources answer
 * @param quotes in their own words
 * @param addressed what others said to them
 * @param concordance mentions by source
 * @param mentions how many there are
 * @param pages of the mentions, when they take more than one
 * @param related profiles that share most paragraphs with it
 * @param ties pages on it and one other profile, the strongest tie first
 * @param published sources that this outlet published
 * @param sameAs addresses of the same thing elsewhere
 */
public record ProfilePage(
    Frame frame,
    String kind,
    String summary,
    String account,
    List<Evidence> evidence,
    List<RoleLine> roles,
    List<NameCount> names,
    List<EventLine> events,
    List<AccountTable> accounts,
    QuoteList quotes,
    QuoteList addressed,
    List<KwicGroup> concordance,
    int mentions,
    List<PageLink> pages,
    List<EntityLink> related,
    List<EntityLink> ties,
    List<SourceLink> published,
    List<String> sameAs) {

  /** The sections that the page has, in order. */
  public List<Section> sections() {
    return Sections.begin()
        .when(!roles.isEmpty(), "roles", "roles")
        .when(!names.isEmpty(), "names", "names")
        .when(!events.isEmpty(), "events", "events.of")
        .when(!accounts.isEmpty(), "accounts", "accounts")
        .when(!quotes.lines().isEmpty(), "quotes", "quotes.own")
        .when(!addressed.lines().isEmpty(), "addressed", "quotes.addressed")
        .when(!published.isEmpty(), "published", "published")
        .when(!concordance.isEmpty(), "concordance", "concordance")
        .when(!related.isEmpty(), "related", "related")
        .when(!ties.isEmpty(), "ties", "ties")
        .when(!evidence.isEmpty(), "evidence", "evidence")
        .when(!sameAs.isEmpty(), "elsewhere", "same.as")
        .end();
  }

  /**
   * An office.
   *
   * @param title such as president
   * @param of the country or body; may be empty
   * @param href its page; may be empty
   * @param dates in words
   */
  public record RoleLine(String title, String of, String href, String dates) {}

  /**
   * A form of the name.
   *
   * @param name as in the text
   * @param count how often
   */
  public record NameCount(String name, int count) {}
}
