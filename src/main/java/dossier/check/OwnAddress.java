package dossier.check;

import dossier.diagnostic.Diagnostics;
import dossier.diagnostic.Rule;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;

/**
 * What a page says of its own address is where it stands. The public address is the one given, or
 * else the one that the home page names.
 */
final class OwnAddress implements PlacedCheck {
  private static final Set<String> MEDIA =
      Set.of("og:image", "og:image:url", "og:audio", "og:video", "og:video:url");

  @Override
  public void inspect(Page page, Site site, Diagnostics diagnostics) {
    Optional<PublicAddress> home = site.home();
    if (page.isDrawing() || home.isEmpty()) {
      return;
    }
    for (Element element : page.canonicals()) {
      of(page, site, home.get(), element, element.attr("href"), "canonical address", diagnostics);
    }
    for (Element element : page.named("meta")) {
      String property = element.attr("property");
      String address = element.attr("content");
      if (property.equals("og:url")) {
        of(page, site, home.get(), element, address, "`og:url`", diagnostics);
      } else if (MEDIA.contains(property) && site.isGone(address)) {
        diagnostics.add(
            Rule.BROKEN_LINK,
            page.place(element),
            "`" + address + "` leads to no file of the site",
            "mend the address, or make the file");
      }
    }
  }

  /** Every address that a page says is its own. */
  static List<String> own(List<Tag> links, List<Tag> metas) {
    return Stream.concat(
            links.stream().filter(OwnAddress::isCanonical).map(l -> l.attr("href")),
            properties(metas, "og:url"::equals))
        .toList();
  }

  static boolean isCanonical(Tag link) {
    return link.attr("rel").equalsIgnoreCase("canonical") && link.has("href");
  }

  /** The addresses of what shows a page elsewhere. */
  static List<String> media(List<Tag> metas) {
    return properties(metas, MEDIA::contains).toList();
  }

  /** Whether all that a page says of its own address is where it stands. */
  static boolean isRight(PageFacts page, Site site) {
    return site.home().isEmpty()
        || page.own().stream().allMatch(a -> site.at(a).filter(page.path()::equals).isPresent());
  }

  private static Stream<String> properties(List<Tag> metas, Predicate<String> such) {
    return metas.stream().filter(m -> such.test(m.attr("property"))).map(m -> m.attr("content"));
  }

  private static void of(
      Page page,
      Site site,
      PublicAddress home,
      Element element,
      String address,
      String what,
      Diagnostics diagnostics) {
    Optional<String> file = site.at(address);
    boolean own = file.filter(page.path()::equals).isPresent();
    boolean relative = !address.matches("(?i)(?:https?:)?//.*");
    if (!own && !relative && !(file.isPresent() && site.leadsOn(page.path()))) {
      diagnostics.add(
          Rule.OTHER_ADDRESS,
          page.place(element),
          "the "
              + what
              + " of the page is `"
              + address
              + "`, but the page stands at `"
              + page.path()
              + "`",
          "write `" + home.address() + page.path() + "`");
    }
  }
}
