package dossier.model;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What stands around a story and not in it: the front matter of a source.
 *
 * @param citation headline, byline, outlet and dates
 * @param deck the standfirst under the headline
 * @param captions of pictures, in order
 * @param credits of pictures, in order
 */
public record Head(
    Citation citation, Optional<String> deck, List<String> captions, List<String> credits) {

  /** Copies the lists. */
  public Head {
    captions = List.copyOf(captions);
    credits = List.copyOf(credits);
  }

  /** A head that says nothing. */
  public static Head none() {
    return new Head(Citation.none(), Optional.empty(), List.of(), List.of());
  }

  /** This head, its gaps filled from another; captions and credits add up, first these. */
  public Head or(Head other) {
    return new Head(
        citation.or(other.citation),
        deck.or(other::deck),
        joined(captions, other.captions),
        joined(credits, other.credits));
  }

  /** This head with nothing in it that no reader sees. */
  public Head legible() {
    return new Head(
        citation.legible(),
        deck.map(Legible::line),
        captions.stream().map(Legible::line).toList(),
        credits.stream().map(Legible::line).toList());
  }

  /** This head without an address and an outlet. */
  public Head unaddressed() {
    return new Head(citation.unaddressed(), deck, captions, credits);
  }

  /** This head without the words that belong to the article: only what identifies it. */
  public Head citedOnly() {
    return new Head(citation, Optional.empty(), List.of(), List.of());
  }

  private static List<String> joined(List<String> first, List<String> second) {
    return Stream.concat(first.stream(), second.stream()).distinct().toList();
  }
}
