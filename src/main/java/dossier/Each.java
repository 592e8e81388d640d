package dossier;

import java.util.Collection;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Works on all items at once; the result is ordered by key. */
final class Each {
  private Each() {}

  static <T, V> Map<String, V> of(
      Collection<T> items, Function<T, String> key, Function<T, V> value) {
    return items.parallelStream()
        .map(item -> Map.entry(key.apply(item), value.apply(item)))
        .collect(
            Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, (a, b) -> a, TreeMap::new));
  }
}
