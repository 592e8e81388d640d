package dossier.model;

import dossier.model.Quotation.Party;
import java.util.List;

/**
 * How a paragraph of a source knows what it says, as far as it tells.
 *
 * @param from outlets and people from whom it has it, the nearest to the reader first
 * @param unnamed whether somebody among them has no name: a source, a diplomat
 */
public record Telling(List<Party> from, boolean unnamed) {

  /** Copies the list. */
  public Telling {
    from = List.copyOf(from);
  }

  /** What the outlet says as its own. */
  public static Telling own() {
    return new Telling(List.of(), false);
  }
}
