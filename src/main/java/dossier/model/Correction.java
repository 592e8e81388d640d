package dossier.model;

import dossier.diagnostic.Location;
import java.util.Optional;

/**
 * An editor's word against a rule: names its exact text and fails loudly when that is gone.
 *
 * @param kind what to do with the text
 * @param text the exact text in the capture
 * @param value the mended text of a repair, the slug of a mention; empty otherwise
 * @param paragraph the only one in which it holds, from 1; empty for everywhere
 * @param place where the editor wrote it
 */
public record Correction(
    Kind kind, String text, Optional<String> value, Optional<Integer> paragraph, Location place) {

  /** What an editor can overrule. */
  public enum Kind {
    /** Keep what a rule would cut. */
    KEEP,
    /** Cut what every rule would keep. */
    CUT,
    /** Replace a damaged text. */
    REPAIR,
    /** This text names that entity, or none ({@code none}). */
    MENTION
  }
}
