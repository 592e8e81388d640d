package dossier.render.page;

import java.util.List;

/**
 * What the dossier knows of a paragraph, beside it.
 *
 * @param number of the paragraph
 * @param anchor of the paragraph
 * @param people who are named in it and had, have or were to have an office on the day of the text
 * @param claims of the editors that rest on it, with their words: one at most, an event first
 * @param cited further claims, of which only the page is named
 * @param more how many there are beyond these
 * @param also other sources that tell the same
 * @param with other sources that claims cite together with this paragraph
 * @param from from whom the source has it, by its own words; may be empty
 */
public record MarginNote(
    int number,
    String anchor,
    List<EntityLink> people,
    List<ClaimLine> claims,
    List<ClaimLine> cited,
    int more,
    List<AlsoTold> also,
    List<AlsoTold> with,
    String from) {

  /** Copies the lists. */
  public MarginNote {
    people = List.copyOf(people);
    claims = List.copyOf(claims);
    cited = List.copyOf(cited);
    also = List.copyOf(also);
    with = List.copyOf(with);
  }

  /** Whether there is nothing to say. */
  public boolean empty() {
    return people.isEmpty()
        && claims.isEmpty()
        && also.isEmpty()
        && with.isEmpty()
        && from.isEmpty();
  }
}
