package dossier.check;

import dossier.diagnostic.Diagnostics;
import dossier.diagnostic.Location;
import dossier.diagnostic.Rule;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What the head of a page lacks and says: a page has a language, a title, a description and one
 * main heading, and says how it is read.
 *
 * @param lacks what every page has
 * @param lacksToShow what a page has that does not only lead on to another
 * @param habits what it says to the browser
 */
record PageHead(List<String> lacks, List<String> lacksToShow, Set<String> habits) {

  /** Of what is no page that readers open. */
  static PageHead none() {
    return new PageHead(List.of(), List.of(), Set.of());
  }

  static PageHead of(Said said) {
    Map<String, Boolean> all = new LinkedHashMap<>();
    all.put("no doctype", said.doctype());
    all.put("no `charset`", said.metas().stream().anyMatch(PageHead::saysCharset));
    all.put("no `title`", !said.title().isBlank());
    all.put("no `lang` on `html`", said.language());
    Map<String, Boolean> shown = new LinkedHashMap<>();
    shown.put("no `description`", meta(said.metas(), "description").isPresent());
    shown.put(said.headings() + " `h1` where one is expected", said.headings() == 1);
    return new PageHead(lacking(all), lacking(shown), HeadHabits.of(said.metas()));
  }

  /**
   * What a page says of itself.
   *
   * @param doctype whether it has one
   * @param title without spaces around it
   * @param language whether it states one
   * @param metas its {@code meta} elements
   * @param headings how many {@code h1} it has
   */
  record Said(boolean doctype, String title, boolean language, List<Tag> metas, int headings) {}

  private static List<String> lacking(Map<String, Boolean> asked) {
    return asked.keySet().stream().filter(what -> !asked.get(what)).toList();
  }

  private static boolean saysCharset(Tag meta) {
    return meta.has("charset") || meta.attr("http-equiv").equalsIgnoreCase("content-type");
  }

  /** What a page says in {@code meta} under a name; empty if it says nothing. */
  static Optional<String> meta(List<Tag> metas, String name) {
    return metas.stream()
        .filter(m -> m.attr("name").equalsIgnoreCase(name))
        .map(m -> m.attr("content"))
        .filter(c -> !c.isBlank())
        .findFirst();
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
