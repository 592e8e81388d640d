package dossier.check;

import dossier.diagnostic.Diagnostics;
import dossier.diagnostic.Location;
import dossier.diagnostic.Rule;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.DocumentType;

/** A page has a language, a title, a description and one main heading, and says how it is read. */
final class PageHead implements Check {

  @Override
  public void inspect(Page page, Site site, Diagnostics diagnostics) {
    if (page.isDrawing() || page.isBareText()) {
      return;
    }
    Document document = page.document();
    require(page, named(document), "no doctype", diagnostics);
    require(page, hasCharset(page), "no `charset`", diagnostics);
    require(page, !document.title().isBlank(), "no `title`", diagnostics);
    boolean language = page.named("html").stream().anyMatch(e -> !e.attr("lang").isBlank());
    require(page, language, "no `lang` on `html`", diagnostics);
    if (!site.leadsOn(page)) {
      boolean described = page.meta("description").isPresent();
      require(page, described, "no `description`", diagnostics);
      int headings = page.named("h1").size();
      require(page, headings == 1, headings + " `h1` where one is expected", diagnostics);
    }
  }

  private static boolean named(Document document) {
    return document.childNodes().stream().anyMatch(DocumentType.class::isInstance);
  }

  private static boolean hasCharset(Page page) {
    return page.named("meta").stream()
        .anyMatch(
            e -> e.hasAttr("charset") || e.attr("http-equiv").equalsIgnoreCase("content-type"));
  }

  private static void require(Page page, boolean met, String message, Diagnostics diagnostics) {
    if (!met) {
      diagnostics.add(
          Rule.PAGE_HEAD,
          Location.ofFile(page.file().path()),
          "the page has " + message,
          "see templates/fragments/layout.html");
    }
  }
}
