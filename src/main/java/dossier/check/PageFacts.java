package dossier.check;

import java.util.List;
import java.util.Optional;
import java.util.Set;

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

  /** The page that is served at any depth, with absolute links. */
  boolean notFound() {
    return path.equals("404.html");
  }

  /** Whether it is a page that readers open. */
  boolean shown() {
    return !drawing && !bareText;
  }
}
