package dossier.render;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * The catalogue of pages: one entry a kind, in the order of the navigation. A further kind is an
 * entry here, a template, what fills it (a method of {@link Makers}), and its words {@code nav.…},
 * {@code title.…} and {@code description.…}.
 */
enum PageKind {
  HOME("home", "index.html", "preview.png", Listed.MENU, Makers::home),
  SOURCES("sources", "sources.html", "preview.png", Listed.MENU_AND_SEARCH, Makers::sources),
  PROFILES("profiles", "profiles.html", "preview.png", Listed.MENU_AND_SEARCH, Makers::profiles),
  EVENTS("events", "events.html", "preview.png", Listed.MENU_AND_SEARCH, Makers::events),
  QUOTATIONS(
      "quotations", "quotations.html", "preview.png", Listed.MENU_AND_SEARCH, Makers::quotations),
  NETWORK("network", "network.html", "preview.png", Listed.MENU_AND_SEARCH, Makers::network),
  ABOUT("about", "about.html", "preview.png", Listed.MENU_AND_SEARCH, Makers::about),
  SEARCH("search", "search.html", "preview.png", Listed.MENU_AND_SEARCH, Makers::search),
  DATA("data", "data.html", "preview.png", Listed.SEARCH, Makers::dataPage),
  NOT_FOUND("404", "404.html", "preview.png", Listed.NOWHERE, Makers::notFound),
  SOURCE("source", "sources/", "preview-source.png", Listed.SEARCH, Makers::eachSource),
  CAPTURE("capture", "", "preview-source.png", Listed.NOWHERE, Makers::eachCapture),
  PROFILE("profile", "profiles/", "preview-profile.png", Listed.SEARCH, Makers::eachProfile),
  EVENT("event", "events/", "preview-event.png", Listed.SEARCH, Makers::eachEvent),
  YEAR("events", "timeline/", "preview.png", Listed.NOWHERE, Makers::eachYear),
  SOURCE_YEAR("sources", "", "preview.png", Listed.NOWHERE, Makers::eachSourceYear),
  CONCORDANCE("concordance", "", "preview.png", Listed.NOWHERE, Makers::eachConcordance),
  DYAD("dyad", "dyads/", "preview-network.png", Listed.SEARCH, Makers::eachDyad),
  MOVED("moved", "", "preview.png", Listed.NOWHERE, Makers::eachMoved);

  private final String template;
  private final String address;
  private final String picture;
  private final Listed listed;
  private final Function<Makers, Stream<Made>> pages;

  PageKind(
      String template,
      String address,
      String picture,
      Listed listed,
      Function<Makers, Stream<Made>> pages) {
    this.template = template;
    this.address = address;
    this.picture = picture;
    this.listed = listed;
    this.pages = pages;
  }

  /** Where pages of a kind are listed, apart from the pages that link them. */
  enum Listed {
    MENU,
    SEARCH,
    MENU_AND_SEARCH,
    NOWHERE
  }

  /**
   * A page to make.
   *
   * @param path its address within {@code site/}
   * @param page what its template receives
   */
  record Made(String path, Supplier<Object> page) {}

  /** Name of its template, without the ending. */
  String template() {
    return template;
  }

  /** The address of the one page of this kind, or the folder of many; empty if they have no own. */
  String address() {
    return address;
  }

  /** The key of its words, and what a page says of itself in the navigation. */
  String section() {
    return address.replace(".html", "").replace("/", "");
  }

  /** The pages of this kind. */
  Stream<Made> pages(Makers makers) {
    return pages.apply(makers);
  }

  private boolean single() {
    return address.endsWith(".html");
  }

  /** What the navigation shows, in order. */
  static List<PageKind> menu() {
    return Arrays.stream(values())
        .filter(k -> k.listed == Listed.MENU || k.listed == Listed.MENU_AND_SEARCH)
        .toList();
  }

  /** The single pages that the search finds, by address. */
  static List<PageKind> searched() {
    return Arrays.stream(values())
        .filter(k -> k.single())
        .filter(k -> k.listed == Listed.SEARCH || k.listed == Listed.MENU_AND_SEARCH)
        .sorted((a, b) -> a.address.compareTo(b.address))
        .toList();
  }

  /** The packed picture of the kind of a page, without words. */
  static String picture(String path) {
    Optional<PageKind> kind =
        Arrays.stream(values())
            .filter(k -> k.single() ? path.equals(k.address) : folder(path).equals(k.address))
            .findFirst();
    return kind.map(k -> k.picture).orElse("preview.png");
  }

  private static String folder(String path) {
    return path.substring(0, path.indexOf('/') + 1);
  }
}
