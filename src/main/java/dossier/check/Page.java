package dossier.check;

import dossier.diagnostic.TextFile;
import java.util.Set;
import java.util.TreeSet;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/**
 * A parsed page.
 *
 * @param path below the site, with {@code /}
 * @param file its text, for findings
 * @param document its tree, with places
 * @param ids all ids in it
 */
record Page(String path, TextFile file, Document document, Set<String> ids) {

  static Page of(String path, TextFile file) {
    Parser parser = Parser.htmlParser().setTrackPosition(true);
    Document document = Jsoup.parse(file.text(), "", parser);
    Set<String> ids = new TreeSet<>();
    for (Element element : document.select("[id]")) {
      ids.add(element.id());
    }
    return new Page(path, file, document, ids);
  }

  /**
   * Whether it stands at an address out of use: its canonical address is another, and it links the
   * page there. No page of the site links such a page, but others may.
   */
  boolean leadsOn() {
    Element canonical = document.selectFirst("link[rel=canonical][href]");
    String address = canonical == null ? "" : canonical.attr("href");
    return !address.isEmpty()
        && !address.endsWith("/" + path)
        && document.select("main a[href]").stream()
            .map(a -> Site.resolve(path, Links.decoded(a.attr("href").replaceFirst("[#?].*", ""))))
            .anyMatch(to -> to.filter(t -> address.endsWith("/" + t)).isPresent());
  }

  /** The page that is served at any depth, with absolute links. */
  boolean notFound() {
    return path.equals("404.html");
  }
}
