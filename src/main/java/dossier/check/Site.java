package dossier.check;

import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * All files of a site.
 *
 * @param files their paths, with {@code /}
 * @param pages parsed, by path
 * @param base path under which the site is served
 */
record Site(Set<String> files, Map<String, Page> pages, String base) {

  /** Copies the map, sorted. */
  Site {
    pages = Collections.unmodifiableMap(new TreeMap<>(pages));
  }

  /** The path that a relative address on a page leads to; empty if it leads out of the site. */
  static Optional<String> resolve(String from, String address) {
    String base = from.contains("/") ? from.substring(0, from.lastIndexOf('/') + 1) : "";
    ArrayDeque<String> parts = new ArrayDeque<>();
    for (String part : (base + address).split("/")) {
      if (part.equals("..")) {
        if (parts.pollLast() == null) {
          return Optional.empty();
        }
      } else if (!part.equals(".") && !part.isEmpty()) {
        parts.add(part);
      }
    }
    return Optional.of(String.join("/", parts));
  }
}
