package dossier.model;

import java.time.LocalDate;
import java.util.Optional;

/**
 * An office or function held for a time.
 *
 * @param title such as {@code president}
 * @param of slug of the country or body, if it belongs to one
 * @param from first day, if known
 * @param to end, exclusive; empty while it lasts
 */
public record Role(
    String title, Optional<String> of, Optional<EdtfDate> from, Optional<EdtfDate> to) {

  /** Whether the role was surely held on a day. */
  public boolean heldOn(LocalDate day) {
    boolean begun = from.map(f -> !f.latest().isAfter(day)).orElse(true);
    boolean over = to.map(t -> !day.isBefore(t.earliest())).orElse(false);
    return begun && !over;
  }
}
