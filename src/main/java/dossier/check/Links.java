package dossier.check;

import dossier.diagnostic.Diagnostics;
import dossier.diagnostic.Location;
import dossier.diagnostic.Rule;
import dossier.diagnostic.Span;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.jsoup.nodes.Element;

/** Links lead to files and ids that are there, and stay right under a sub-path. */
final class Links implements Check {

  @Override
  public void inspect(Page page, Site site, Diagnostics diagnostics) {
    for (Element element :
        page.document()
            .select(
                "a[href], area[href], link[href], script[src], img[src], iframe[src], source[src], video[src]")) {
      String attribute = element.hasAttr("href") ? "href" : "src";
      String address = element.attr(attribute);
      boolean own = !address.matches("(?i)[a-z][a-z0-9+.-]*:.*") && !address.startsWith("//");
      if (own) {
        inspect(page, site, element, address, diagnostics);
      }
    }
  }

  private static void inspect(
      Page page, Site site, Element element, String address, Diagnostics diagnostics) {
    boolean underBase = site.base().length() > 1 && address.startsWith(site.base());
    if (address.startsWith("/") && !underBase) {
      diagnostics.add(
          Rule.ROOT_LINK,
          place(page, element),
          "`" + address + "` begins at the root of the host",
          "write it relative to the page");
      return;
    }
    int hash = address.indexOf('#');
    String file =
        decoded(hash < 0 ? address : address.substring(0, hash)).replaceFirst("\\?.*", "");
    Optional<String> target =
        file.isEmpty()
            ? Optional.of(page.path())
            : underBase
                ? Site.resolve("", file.substring(site.base().length()))
                : Site.resolve(page.path(), file);
    if (target.isEmpty() || !site.files().contains(target.get())) {
      diagnostics.add(
          Rule.BROKEN_LINK,
          place(page, element),
          "`" + address + "` leads to no file of the site",
          "mend the address, or make the page");
      return;
    }
    String fragment = hash < 0 ? "" : decoded(address.substring(hash + 1));
    Page goal = site.pages().get(target.get());
    boolean browsersOwn = fragment.equals("top") || fragment.startsWith(":~:");
    if (!fragment.isEmpty() && !browsersOwn && goal != null && !goal.ids().contains(fragment)) {
      diagnostics.add(
          Rule.BROKEN_FRAGMENT,
          place(page, element),
          "`" + target.get() + "` has no id `" + fragment + "`",
          "");
    }
  }

  static String decoded(String address) {
    try {
      return URLDecoder.decode(address.replace("+", "%2B"), StandardCharsets.UTF_8);
    } catch (IllegalArgumentException notEncoded) {
      return address;
    }
  }

  static Location place(Page page, Element element) {
    int start = element.sourceRange().isTracked() ? element.sourceRange().startPos() : 0;
    int end = element.sourceRange().isTracked() ? element.sourceRange().endPos() : 1;
    return page.file().at(new Span(start, Math.max(start + 1, end)));
  }
}
