package dossier.check;

import dossier.diagnostic.TextFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** All files of a site. */
final class Site {
  private final Path folder;
  private final String shown;
  private final Map<String, Long> files;
  private final Map<String, PageFacts> pages;
  private final Served served;
  private final Optional<PublicAddress> home;
  private final Ways ways = new Ways(this);

  /**
   * A site.
   *
   * @param folder where it lies
   * @param shown how findings name its folder
   * @param files their sizes in bytes by path, with {@code /}
   * @param pages what its pages say, by path; drawings are among them
   * @param served where it stands
   */
  Site(
      Path folder,
      String shown,
      Map<String, Long> files,
      Map<String, PageFacts> pages,
      Served served) {
    this.folder = folder;
    this.shown = shown;
    this.files = Collections.unmodifiableMap(new LinkedHashMap<>(new TreeMap<>(files)));
    this.pages = Collections.unmodifiableMap(new LinkedHashMap<>(new TreeMap<>(pages)));
    this.served = served;
    this.home = PublicAddress.of(pages, served);
  }

  /** How findings name its folder. */
  String shown() {
    return shown;
  }

  /** How findings name a file. */
  String shown(String path) {
    return shown + "/" + path;
  }

  /** The sizes of its files in bytes, by path. */
  Map<String, Long> files() {
    return files;
  }

  /** What its pages say, by path. */
  Map<String, PageFacts> pages() {
    return pages;
  }

  /** Where it stands. */
  Served served() {
    return served;
  }

  /** Where it says that it is published. */
  Optional<PublicAddress> home() {
    return home;
  }

  /** Where its addresses lead. */
  Ways ways() {
    return ways;
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

  /** Whether a full address is one of this site at which there is no file. */
  boolean isGone(String address) {
    return home.flatMap(h -> h.below(address)).filter(f -> file(f).isEmpty()).isPresent();
  }

  /** The file of the site that stands at a full address. */
  Optional<String> at(String address) {
    return home.flatMap(h -> h.below(address)).flatMap(this::file);
  }

  /** A file of the site as text; bytes that are no UTF-8 become U+FFFD. */
  TextFile text(String path) {
    try {
      byte[] bytes = Files.readAllBytes(folder.resolve(path));
      return new TextFile(shown(path), new String(bytes, StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The names of all files. */
  Set<String> paths() {
    return files.keySet();
  }

  /** How addresses on a page are read: from where it stands, or from what {@code base} names. */
  AddressReader reader(String path, Optional<String> base) {
    AddressReader here = new AddressReader(path, served);
    return base.flatMap(b -> here.read(b) instanceof Target.Own own ? Optional.of(own) : none())
        .map(own -> new AddressReader(own.path(), served))
        .orElse(here);
  }

  private static Optional<Target.Own> none() {
    return Optional.empty();
  }

  /**
   * Whether a page stands at an address out of use: it says that its canonical address is another,
   * and links the page there. No page of the site links such a page, but others may.
   */
  boolean leadsOn(String path) {
    PageFacts page = pages.get(path);
    Optional<String> canonical = page.canonical();
    return canonical.isPresent()
        && at(canonical.get()).filter(path::equals).isEmpty()
        && ways.pages(page)
            .filter(to -> !to.equals(path))
            .anyMatch(to -> ("/" + canonical.get()).endsWith("/" + to));
  }
}
