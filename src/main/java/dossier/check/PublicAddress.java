package dossier.check;

import java.util.Map;
import java.util.Optional;

/**
 * Where a site says that it is published.
 *
 * @param address ends with {@code /}
 */
record PublicAddress(String address) {

  /** The address given, or else the canonical one of the home page. */
  static Optional<PublicAddress> of(Map<String, PageFacts> pages, Served served) {
    if (!served.origin().isEmpty()) {
      return Optional.of(new PublicAddress(served.origin() + served.path()));
    }
    return Optional.ofNullable(pages.get("index.html"))
        .flatMap(PageFacts::canonical)
        .filter(c -> c.matches("(?i)https?://[^/]+/.*"))
        .map(c -> new PublicAddress(c.substring(0, c.lastIndexOf('/') + 1)));
  }

  /** The path below the site, decoded and without query and fragment; empty for other addresses. */
  Optional<String> below(String full) {
    return full.startsWith(address)
        ? Optional.of(
            AddressReader.decoded(full.substring(address.length()).replaceFirst("(?s)[?#].*", "")))
        : Optional.empty();
  }
}
