package dossier.check;

import dossier.diagnostic.Diagnostics;
import dossier.diagnostic.Location;
import dossier.diagnostic.Rule;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.DocumentType;

/**
 * What the head of a page lacks and says: a page has a language, a title, a description and one
 * main heading, and says how it is read.
 *
 * @param lacks what every page has
 * @param lacksToShow what a page has that does not only lead on to another
 * @param habits what it says to the browser
 */
record PageHead(List<String> lacks, List<String> lacksToShow, Set<String> habits) {

  static PageHead of(Page page) {
    if (page.isDrawing() || page.isBareText()) {
      return new PageHead(List.of(), List.of(), Set.of());
    }
    Document document = page.document();
    Map<String, Boolean> all = new LinkedHashMap<>();
    all.put("no doctype", named(document));
    all.put("no `charset`", hasCharset(page));
    all.put("no `title`", !document.title().isBlank());
    all.put(
        "no `lang` on `html`",
        page.named("html").stream().anyMatch(e -> !e.attr("lang").isBlank()));
    int headings = page.named("h1").size();
    Map<String, Boolean> shown = new LinkedHashMap<>();
    shown.put("no `description`", page.meta("description").isPresent());
    shown.put(headings + " `h1` where one is expected", headings == 1);
    return new PageHead(lacking(all), lacking(shown), HeadHabits.of(page));
  }

  private static List<String> lacking(Map<String, Boolean> asked) {
    return asked.keySet().stream().filter(what -> !asked.get(what)).toList();
  }

  private static boolean named(Document document) {
    return document.childNodes().stream().anyMatch(DocumentType.class::isInstance);
  }

  private static boolean hasCharset(Page page) {
    return page.named("meta").stream()
        .anyMatch(
            e -> e.hasAttr("charset") || e.attr("http-equiv").equalsIgnoreCase("content-type"));
  }

  /** Reports what the head of a page of a site lacks. */
  static void report(PageFacts page, Site site, Diagnostics diagnostics) {
    page.head().lacks().forEach(what -> lacks(page, what, site, diagnostics));
    if (!page.head().lacksToShow().isEmpty() && !site.leadsOn(page.path())) {
      page.head().lacksToShow().forEach(what -> lacks(page, what, site, diagnostics));
    }
  }

  private static void lacks(PageFacts page, String what, Site site, Diagnostics diagnostics) {
    diagnostics.add(
        Rule.PAGE_HEAD,
        Location.ofFile(site.shown(page.path())),
        "the page has " + what,
        "see templates/fragments/layout.html");
  }
}
