package dossier.check;

import dossier.diagnostic.Diagnostics;
import dossier.diagnostic.Location;
import dossier.diagnostic.Nearest;
import dossier.diagnostic.Rule;
import dossier.diagnostic.TextFile;
import java.util.Comparator;
import java.util.Optional;
import java.util.function.Supplier;
import org.jsoup.nodes.Element;

/**
 * Addresses lead to files and ids that are there, stay right under a sub-path, and load nothing.
 */
final class Links implements PlacedCheck {

  @Override
  public void inspect(Page page, Site site, Diagnostics diagnostics) {
    AddressReader reader = site.reader(page.path(), page.base());
    for (Element element : page.elements()) {
      if (element.normalName().equals("base") && element.hasAttr("href")) {
        base(page, reader, element, diagnostics);
      }
      for (Address address : AddressFinder.all(Tag.of(element), Page.styles(element))) {
        inspect(page, site, reader, element, address, diagnostics);
      }
    }
  }

  private static void base(
      Page page, AddressReader reader, Element element, Diagnostics diagnostics) {
    if (reader.read(element.attr("href")) instanceof Target.Elsewhere elsewhere) {
      diagnostics.add(
          Rule.FOREIGN_LOAD,
          page.place(element),
          "all addresses of the page are read from `" + elsewhere.address() + "`",
          "drop `base`, and write addresses relative to the page");
    }
  }

  private static void inspect(
      Page page,
      Site site,
      AddressReader reader,
      Element element,
      Address address,
      Diagnostics diagnostics) {
    Supplier<Location> place = () -> page.place(element);
    boolean fetched = address.use() == Address.Use.LOADS;
    if (fetched && address.value().isBlank()) {
      diagnostics.add(
          Rule.BAD_ADDRESS,
          place.get(),
          "an empty address, where a file is to be loaded",
          "name the file");
      return;
    }
    Target target = reader.read(address.value());
    boolean absolute = target instanceof Target.Own own && own.absolute();
    if (absolute && element.attr("rel").contains("nofollow")) {
      return; // the words of others, for which the site does not answer
    }
    if (absolute && fetched && !page.notFound()) {
      foreign(place.get(), "page", address.value(), diagnostics);
    }
    target(site, target, address.value(), place, diagnostics);
    if (target instanceof Target.Elsewhere elsewhere
        && address.use() != Address.Use.LEADS
        && !(page.notFound() && site.served().origin().isEmpty())) {
      foreign(place.get(), "page", elsewhere.address(), diagnostics);
    }
  }

  /** The same for a style sheet. */
  static void sheet(Site site, String path, TextFile css, Diagnostics diagnostics) {
    AddressReader reader = new AddressReader(path, site.served());
    for (StyleAddresses.At at : StyleAddresses.of(css.text())) {
      Target target = reader.read(at.value());
      target(site, target, at.value(), () -> css.at(at.span()), diagnostics);
      if (target instanceof Target.Elsewhere elsewhere) {
        foreign(css.at(at.span()), "style sheet", elsewhere.address(), diagnostics);
      }
    }
  }

  private static void foreign(Location place, String who, String address, Diagnostics diagnostics) {
    diagnostics.add(
        Rule.FOREIGN_LOAD,
        place,
        "the " + who + " loads `" + address + "`",
        "keep the file in templates/assets/");
  }

  private static void target(
      Site site, Target target, String written, Supplier<Location> place, Diagnostics diagnostics) {
    if (target instanceof Target.Wrong wrong) {
      diagnostics.add(wrong.rule(), place.get(), wrong.message(), wrong.hint());
    } else if (target instanceof Target.Own own) {
      Optional<String> file = site.file(own.path());
      if (file.isEmpty()) {
        diagnostics.add(
            Rule.BROKEN_LINK,
            place.get(),
            "`" + written.strip().replaceAll("\\s+", " ") + "` leads to no file of the site",
            hint(site, own.path()));
      } else {
        fragment(site, file.get(), own.fragment(), place, diagnostics);
      }
    }
  }

  private static String hint(Site site, String path) {
    if (path.matches("(?i)(?:.*/)?(?:https?:?/+|www\\.).*")) {
      return "an address of another host begins with `https://`";
    }
    String otherwise = "mend the address, or make the page";
    return site.paths().stream()
        .filter(p -> p.equalsIgnoreCase(path))
        .findFirst()
        .map(p -> "did you mean `" + p + "`? Capitals count")
        .orElseGet(() -> Nearest.hint(path, site.paths(), otherwise));
  }

  /**
   * Fragments as the HTML standard finds them: the id as written, then decoded, then {@code a
   * name}, then {@code top} in any capitals; a text directive is the browser's own.
   */
  private static void fragment(
      Site site, String file, String written, Supplier<Location> place, Diagnostics diagnostics) {
    if (!isThere(site, file, written)) {
      String decoded = AddressReader.decoded(shown(written));
      diagnostics.add(
          Rule.BROKEN_FRAGMENT,
          place.get(),
          "`" + file + "` has no id `" + decoded + "`",
          site.pages().get(file).places().stream()
              .filter(id -> id.equalsIgnoreCase(decoded))
              .min(Comparator.naturalOrder())
              .map(id -> "did you mean `" + id + "`? Capitals count")
              .orElse(""));
    }
  }

  /** Whether what stands behind {@code #} leads somewhere in a file. */
  static boolean isThere(Site site, String file, String written) {
    PageFacts goal = site.pages().get(file);
    String fragment = shown(written);
    if (goal == null || fragment.isEmpty() || goal.bareText()) {
      return true;
    }
    String decoded = AddressReader.decoded(fragment);
    return goal.places().contains(fragment)
        || goal.places().contains(decoded)
        || decoded.equalsIgnoreCase("top");
  }

  private static String shown(String fragment) {
    int directive = fragment.indexOf(":~:");
    return directive < 0 ? fragment : fragment.substring(0, directive);
  }
}
