package dossier.check;

import dossier.diagnostic.Diagnostics;
import dossier.diagnostic.Location;
import dossier.diagnostic.Rule;
import dossier.json.Json;
import dossier.json.JsonTree;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/**
 * What a page says to search engines in JSON-LD: it parses, has a context, its things have types,
 * its dates are of ISO 8601, and its addresses on this site are there.
 */
final class LinkedData implements Check, PlacedCheck {
  private static final Pattern DATE =
      Pattern.compile(
          "-?\\d{4}(?:-\\d{2}(?:-\\d{2}(?:T\\d{2}:\\d{2}(?::\\d{2}(?:\\.\\d+)?)?(?:Z|[+-]\\d{2}:?\\d{2})?)?)?)?"
              + "(?:/.*)?");
  private static final List<String> DATES =
      List.of("datePublished", "dateModified", "dateCreated", "startDate", "endDate", "birthDate");
  private static final List<String> ADDRESSES = List.of("@id", "url", "item", "mainEntityOfPage");

  @Override
  public void inspect(Page page, Diagnostics diagnostics) {
    for (Element script : scripts(page)) {
      Place place = new Place(() -> page.place(script), address -> {}, diagnostics);
      Json.fault(script.data()).ifPresent(f -> place.report("no JSON: " + f.message()));
      Json.read(script.data()).ifPresent(place::root);
    }
  }

  @Override
  public void inspect(Page page, Site site, Diagnostics diagnostics) {
    for (Element script : scripts(page)) {
      Consumer<String> gone =
          address ->
              diagnostics.add(
                  Rule.BROKEN_LINK,
                  page.place(script),
                  "`" + address + "` leads to no file of the site",
                  "");
      visit(script, a -> Optional.of(a).filter(site::isGone).ifPresent(gone));
    }
  }

  /** The addresses that it names. */
  static List<String> addresses(Page page) {
    List<String> named = new ArrayList<>();
    scripts(page).forEach(script -> visit(script, named::add));
    return named;
  }

  private static void visit(Element script, Consumer<String> addresses) {
    Place unheard = new Place(() -> Location.ofFile(""), addresses, new Diagnostics());
    Json.read(script.data()).ifPresent(unheard::root);
  }

  private static List<Element> scripts(Page page) {
    return page.named("script").stream()
        .filter(s -> s.attr("type").equalsIgnoreCase("application/ld+json"))
        .toList();
  }

  private record Place(
      Supplier<Location> location, Consumer<String> addresses, Diagnostics diagnostics) {

    void root(JsonTree root) {
      for (JsonTree part : root.items()) {
        if (part.get("@context").items().isEmpty()) {
          report("JSON-LD without `@context`");
        }
        List<JsonTree> things =
            part.get("@graph").items().isEmpty() ? List.of(part) : part.get("@graph").items();
        for (JsonTree thing : things) {
          if (thing.get("@type").items().isEmpty()) {
            report("a thing in JSON-LD without `@type`");
          }
          thing(thing);
        }
      }
    }

    private void thing(JsonTree thing) {
      for (String date : DATES) {
        thing
            .get(date)
            .text()
            .filter(d -> !DATE.matcher(d).matches())
            .ifPresent(d -> report("`" + date + "` is no date of ISO 8601: `" + d + "`"));
      }
      for (String name : ADDRESSES) {
        thing.get(name).text().ifPresent(addresses);
      }
      int position = 0;
      for (JsonTree item : thing.get("itemListElement").items()) {
        position++;
        if (item.get("position").number().filter(n -> n > 0).isEmpty()
            || item.get("position").number().get() != position) {
          report("`itemListElement` " + position + " has another or no `position`");
        }
        thing(item);
      }
    }

    void report(String message) {
      diagnostics.add(Rule.BROKEN_DATA, location.get(), message, "");
    }
  }
}
