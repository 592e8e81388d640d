package dossier.render.page;

import java.util.List;

/**
 * {@code quotations.html}.
 *
 * @param frame around it
 * @param groups by speaker, those quoted most first; those whose speaker has no profile last
 */
public record QuotationsPage(Frame frame, List<Group> groups) {

  /**
   * What one speaker said.
   *
   * @param id of the group on the page
   * @param speaker empty name for those without a profile
   * @param quotes by date of the source
   */
  public record Group(String id, PartyLink speaker, QuoteList quotes) {}
}
