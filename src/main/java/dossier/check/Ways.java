package dossier.check;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/**
 * Where the addresses of a site lead. The pages of one folder share most of their addresses, which
 * lead to the same place from each: every one is looked up once a folder.
 */
final class Ways {
  /** An address that begins so leads to the page itself, which is another one each time. */
  private static final String TO_ITSELF = "#?";

  private final Site site;
  private final Map<String, Map<String, Way>> byFolder = new ConcurrentHashMap<>();

  /**
   * Where an address leads.
   *
   * @param file the file of the site, if it leads to one
   * @param sound whether a page may lead its readers there
   * @param own whether it names a file of the site without naming the host
   */
  private record Way(Optional<String> file, boolean sound, boolean own) {}

  Ways(Site site) {
    this.site = site;
  }

  /**
   * Whether there is nothing to say of the addresses of a page. It may be that there is nothing to
   * say although this says no.
   */
  boolean isSound(PageFacts page) {
    if (page.base().isPresent()) {
      return false;
    }
    Map<String, Way> known = known(page);
    return page.led().stream().allMatch(a -> way(page, a, known).sound())
        && page.fetched().stream().allMatch(a -> !a.isBlank() && way(page, a, known).own());
  }

  /** The pages of the site to which a page leads its readers. */
  Stream<String> pages(PageFacts page) {
    Map<String, Way> known = known(page);
    return page.ways().stream()
        .flatMap(a -> way(page, a, known).file().stream())
        .filter(site.pages()::containsKey);
  }

  private Map<String, Way> known(PageFacts page) {
    String folder = page.path().substring(0, page.path().lastIndexOf('/') + 1);
    return byFolder.computeIfAbsent(folder, f -> new ConcurrentHashMap<>());
  }

  private Way way(PageFacts page, String address, Map<String, Way> known) {
    boolean toItself = address.isEmpty() || TO_ITSELF.indexOf(address.charAt(0)) >= 0;
    if (toItself || page.base().isPresent()) {
      return look(page, address);
    }
    Way way = known.get(address);
    return way == null ? known.computeIfAbsent(address, a -> look(page, a)) : way;
  }

  private Way look(PageFacts page, String address) {
    Target target = site.reader(page.path(), page.base()).read(address);
    if (target instanceof Target.Own own) {
      Optional<String> file = site.file(own.path());
      boolean sound = file.filter(f -> Links.isThere(site, f, own.fragment())).isPresent();
      return new Way(file, sound, sound && !own.absolute());
    }
    return new Way(Optional.empty(), !(target instanceof Target.Wrong), false);
  }
}
