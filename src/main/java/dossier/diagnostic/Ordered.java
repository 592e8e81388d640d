package dossier.diagnostic;

import java.util.List;
import java.util.function.Predicate;

/** Looks things up in ordered lists without walking them. */
public final class Ordered {
  private Ordered() {}

  /**
   * The index of the last item of which something is true, or -1.
   *
   * @param list in an order in which it is true of a first part and of none behind that
   */
  public static <T> int last(List<T> list, Predicate<T> first) {
    int low = 0;
    int high = list.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (first.test(list.get(middle))) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low - 1;
  }
}
