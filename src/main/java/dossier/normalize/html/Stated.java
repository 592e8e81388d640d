package dossier.normalize.html;

import dossier.diagnostic.Span;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * A value and where a page states it.
 *
 * @param value what is stated
 * @param place in the page's source
 * @param reason why it is believed, if it is inferred; else empty
 */
record Stated<T>(T value, Span place, String reason) {

  static <T> Stated<T> at(Span place, T value) {
    return new Stated<>(value, place, "");
  }

  /** The value read as something else, at the same place. */
  <U> Stated<U> as(U other) {
    return new Stated<>(other, place, reason);
  }

  /** The value read as something else, if it can be read so. */
  <U> Optional<Stated<U>> read(Function<T, Optional<U>> reading) {
    return reading.apply(value).map(this::as);
  }

  /** Itself, if the value is such. */
  Optional<Stated<T>> when(Predicate<T> such) {
    return such.test(value) ? Optional.of(this) : Optional.empty();
  }
}
