package dossier.check;

import dossier.diagnostic.Diagnostics;
import dossier.diagnostic.Location;
import dossier.diagnostic.Rule;
import org.jsoup.nodes.Document;

/** A page has a language, a title, a description and one main heading. */
final class PageHead implements Check {

  @Override
  public void inspect(Page page, Site site, Diagnostics diagnostics) {
    Document document = page.document();
    require(page, !document.title().isBlank(), "no `title`", diagnostics);
    require(page, document.select("html[lang]").size() == 1, "no `lang` on `html`", diagnostics);
    require(
        page,
        !document.select("meta[name=description][content]").isEmpty(),
        "no `description`",
        diagnostics);
    int headings = document.select("h1").size();
    require(page, headings == 1, headings + " `h1` where one is expected", diagnostics);
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
