package dossier.model;

import java.util.List;
import java.util.Optional;

/**
 * A question that the sources answer, each in its own way: nothing is averaged.
 *
 * @param id within the dossier
 * @param question as the editor asks it
 * @param on slug of the profile or event that it is about
 * @param values by the date for which they hold
 */
public record RivalAccount(String id, String question, String on, List<Value> values) {

  /** Copies the list. */
  public RivalAccount {
    values = List.copyOf(values);
  }

  /**
   * An answer.
   *
   * @param value in the editor's words
   * @param asOf the day or time for which it holds
   * @param source id
   * @param paragraph number; 0 for the whole source
   * @param anchor of the paragraph; may be empty
   */
  public record Value(
      String value, Optional<EdtfDate> asOf, String source, int paragraph, String anchor) {}

  /** How many different answers there are. */
  public int answers() {
    return (int) values.stream().map(v -> Legible.line(v.value()).strip()).distinct().count();
  }

  /** How many sources answer. */
  public int sources() {
    return (int) values.stream().map(Value::source).distinct().count();
  }

  /** Whether the answers hold for different times. */
  public boolean dated() {
    return values.stream().map(Value::asOf).distinct().count() > 1;
  }
}
