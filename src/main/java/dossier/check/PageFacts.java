package dossier.check;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.jsoup.nodes.Element;

/**
 * What the rest of a site needs to know of a page. A page is read once and let go, so that a large
 * site is never held as trees; where something is to be said of a place in it, it is read again.
 *
 * @param path below the site, with {@code /}
 * @param drawing whether only its ids and addresses count
 * @param bareText whether it holds no markup, such as a search engine's proof of a host
 * @param title without spaces around it
 * @param unlisted whether it asks search engines to leave it out
 * @param base what all its addresses are read from, as written
 * @param places where fragments lead: its ids, and what old pages call {@code a name}
 * @param ways addresses by which readers get to other pages, each once
 * @param led addresses to which it leads and that it does not fetch, each once; ways among them
 * @param fetched addresses that it fetches or sends something to, each once
 * @param canonical what its head says is its own address
 * @param own every address that it says is its own
 * @param named addresses that it only names, for programs: of its pictures, and in its JSON-LD
 * @param head what its head lacks and says
 */
record PageFacts(
    String path,
    boolean drawing,
    boolean bareText,
    String title,
    boolean unlisted,
    Optional<String> base,
    Set<String> places,
    List<String> ways,
    List<String> led,
    List<String> fetched,
    Optional<String> canonical,
    List<String> own,
    List<String> named,
    PageHead head) {

  private static final Set<String> TO_PAGES = Set.of("a", "area", "iframe", "form");

  /**
   * The facts of a page.
   *
   * @param pool gives the one string that stands for all that are equal: pages of a site share most
   *     of their addresses and ids
   */
  static PageFacts of(Page page, UnaryOperator<String> pool) {
    Set<String> ways = new LinkedHashSet<>();
    Set<String> led = new LinkedHashSet<>();
    Set<String> fetched = new LinkedHashSet<>();
    for (Element element : page.elements()) {
      for (Address address : AddressFinder.all(element)) {
        String value = pool.apply(address.value());
        (address.use() == Address.Use.LEADS ? led : fetched).add(value);
        if (TO_PAGES.contains(element.normalName())) {
          ways.add(value);
        }
      }
    }
    return new PageFacts(
        page.path(),
        page.isDrawing(),
        page.isBareText(),
        page.isDrawing() ? "" : page.document().title().strip(),
        page.unlisted(),
        page.base(),
        pooled(page, pool),
        List.copyOf(ways),
        List.copyOf(led),
        List.copyOf(fetched),
        page.canonicals().stream().findFirst().map(e -> e.attr("href")),
        page.isDrawing() ? List.of() : OwnAddress.own(page),
        named(page),
        PageHead.of(page));
  }

  private static Set<String> pooled(Page page, UnaryOperator<String> pool) {
    List<String> places = new ArrayList<>();
    page.ids().forEach(id -> places.add(pool.apply(id)));
    page.names().forEach(name -> places.add(pool.apply(name)));
    return Set.copyOf(places);
  }

  private static List<String> named(Page page) {
    List<String> named = new ArrayList<>(LinkedData.addresses(page));
    if (!page.isDrawing()) {
      named.addAll(OwnAddress.media(page));
    }
    return named;
  }

  /** The page that is served at any depth, with absolute links. */
  boolean notFound() {
    return Page.isNotFound(path);
  }

  /** Whether it is a page that readers open. */
  boolean shown() {
    return !drawing && !bareText;
  }
}
