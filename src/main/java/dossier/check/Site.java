package dossier.check;

import dossier.diagnostic.TextFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * All files of a site.
 *
 * @param folder where it lies
 * @param shown how findings name its folder
 * @param files their sizes in bytes by path, with {@code /}
 * @param pages parsed, by path; drawings are among them
 * @param served where it stands
 * @param home where it says that it is published
 */
record Site(
    Path folder,
    String shown,
    Map<String, Long> files,
    Map<String, Page> pages,
    Served served,
    Optional<PublicAddress> home) {

  /** Sorts the maps. */
  Site {
    files = Collections.unmodifiableMap(new TreeMap<>(files));
    pages = Collections.unmodifiableMap(new TreeMap<>(pages));
  }

  /** The file that a host sends for a path: a folder stands for its index. */
  Optional<String> file(String path) {
    if (files.containsKey(path)) {
      return Optional.of(path);
    }
    String index =
        path.isEmpty() || path.endsWith("/") ? path + "index.html" : path + "/index.html";
    return files.containsKey(index) ? Optional.of(index) : Optional.empty();
  }

  /** A file of the site as text. */
  TextFile text(String path) {
    return text(folder, shown, path);
  }

  /** A file of a folder as text; bytes that are no UTF-8 become U+FFFD. */
  static TextFile text(Path folder, String shown, String path) {
    try {
      byte[] bytes = Files.readAllBytes(folder.resolve(path));
      return new TextFile(shown + "/" + path, new String(bytes, StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The names of all files. */
  Set<String> paths() {
    return files.keySet();
  }

  /** How addresses on a page are read: from where it stands, or from what {@code base} names. */
  AddressReader reader(Page page) {
    AddressReader here = new AddressReader(page.path(), served);
    return page.named("base").stream()
        .filter(e -> e.hasAttr("href"))
        .findFirst()
        .flatMap(e -> here.read(e.attr("href")) instanceof Target.Own o ? Optional.of(o) : none())
        .map(own -> new AddressReader(own.path(), served))
        .orElse(here);
  }

  private static Optional<Target.Own> none() {
    return Optional.empty();
  }

  /** The page of the site to which an address leads. */
  Optional<String> page(Page from, String address) {
    return reader(from).read(address) instanceof Target.Own own
        ? file(own.path()).filter(pages::containsKey)
        : Optional.empty();
  }

  /**
   * Whether a page stands at an address out of use: it says that its canonical address is another,
   * and links the page there. No page of the site links such a page, but others may.
   */
  boolean leadsOn(Page page) {
    Optional<String> canonical = page.canonical();
    return canonical.isPresent()
        && home.flatMap(h -> h.below(canonical.get()))
            .flatMap(this::file)
            .filter(page.path()::equals)
            .isEmpty()
        && page.named("a").stream()
            .map(a -> page(page, a.attr("href")))
            .flatMap(Optional::stream)
            .filter(to -> !to.equals(page.path()))
            .anyMatch(to -> ("/" + canonical.get()).endsWith("/" + to));
  }
}
