package dossier.model;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * An office or function held for a time.
 *
 * @param title such as {@code president}
 * @param aliases further titles, such as another spelling
 * @param of slug of the country or body, if it belongs to one
 * @param from first day, if known
 * @param to end, exclusive; empty while it lasts
 */
public record Role(
    String title,
    List<String> aliases,
    Optional<String> of,
    Optional<EdtfDate> from,
    Optional<EdtfDate> to) {

  /** Copies the list. */
  public Role {
    aliases = List.copyOf(aliases);
  }

  /** The title and its aliases; “defence” is also spelt “defense”. */
  public List<String> titles() {
    List<String> all = new ArrayList<>(List.of(title));
    all.addAll(aliases);
    if (title.contains("defence")) {
      all.add(title.replace("defence", "defense"));
    }
    return all.stream().distinct().toList();
  }

  /** Whether another role is the same office at another time. */
  public boolean sameOffice(Role other) {
    return title.equals(other.title) && of.equals(other.of);
  }

  /** Whether the role was surely held on a day. */
  public boolean heldOn(LocalDate day) {
    boolean begun = from.map(f -> !f.latest().isAfter(day)).orElse(true);
    boolean over = to.map(t -> !day.isBefore(t.earliest())).orElse(false);
    return begun && !over;
  }
}
