package dossier;

import dossier.diagnostic.Fault;
import java.util.Collection;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Works on all items at once; the result is ordered by key, and a fault names its item. */
final class Each {
  private Each() {}

  static <T, V> Map<String, V> of(
      String doing, Collection<T> items, Function<T, String> key, Function<T, V> value) {
    return items.parallelStream()
        .map(
            item ->
                Fault.naming(
                    doing + " `" + key.apply(item) + "`",
                    () -> Map.entry(key.apply(item), value.apply(item))))
        .collect(
            Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, (a, b) -> a, TreeMap::new));
  }
}
