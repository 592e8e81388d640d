package dossier.check;

import dossier.diagnostic.Diagnostics;
import dossier.diagnostic.Rule;
import dossier.json.Json;
import dossier.json.JsonFault;
import dossier.json.JsonTree;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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

  /** What is written in one script: what is wrong with it, and the addresses that it names. */
  @Override
  public void inspect(Page page, Diagnostics diagnostics) {
    for (Element script : scripts(page)) {
      read(script.data())
          .faults()
          .forEach(f -> diagnostics.add(Rule.BROKEN_DATA, page.place(script), f, ""));
    }
  }

  @Override
  public void inspect(Page page, Site site, Diagnostics diagnostics) {
    for (Element script : scripts(page)) {
      read(script.data()).addresses().stream()
          .filter(site::isGone)
          .forEach(
              address ->
                  diagnostics.add(
                      Rule.BROKEN_LINK,
                      page.place(script),
                      "`" + address + "` leads to no file of the site",
                      ""));
    }
  }

  private static List<Element> scripts(Page page) {
    return page.named("script").stream().filter(s -> isLinkedData(Tag.of(s))).toList();
  }

  static boolean isLinkedData(Tag script) {
    return script.attr("type").equalsIgnoreCase("application/ld+json");
  }

  static Read read(String script) {
    Read read = new Read(new ArrayList<>(), new ArrayList<>());
    Optional<JsonFault> fault = Json.fault(script);
    if (fault.isPresent()) {
      read.report("no JSON: " + fault.get().message());
    } else {
      Json.read(script).ifPresent(read::root);
    }
    return read;
  }

  /** What is written in one script: what is wrong with it, and the addresses that it names. */
  record Read(List<String> faults, List<String> addresses) {

    private void root(JsonTree root) {
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
        thing.get(name).text().ifPresent(addresses::add);
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

    private void report(String message) {
      faults.add(message);
    }
  }
}
