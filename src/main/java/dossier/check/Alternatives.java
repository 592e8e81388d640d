package dossier.check;

import dossier.diagnostic.Diagnostics;
import dossier.diagnostic.Rule;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Element;

/**
 * What is not text has words that say it: pictures, frames, and links and buttons made of them
 * (WCAG 2.2, success criteria 1.1.1, 2.4.4 and 4.1.2); headings do not skip a level (1.3.1).
 */
final class Alternatives implements Check {
  private static final Set<String> NAMED_BY = Set.of("aria-label", "aria-labelledby", "title");

  @Override
  public void inspect(Page page, Diagnostics diagnostics) {
    if (page.isDrawing()) {
      return;
    }
    int level = 0;
    for (Element element : page.elements()) {
      missing(element)
          .ifPresent(
              m -> diagnostics.add(Rule.NO_ALTERNATIVE, page.place(element), m, hint(element)));
      int own = level(element.normalName());
      if (own > 0) {
        if (level > 0 && own > level + 1) {
          diagnostics.add(
              Rule.HEADING_SKIPPED,
              page.place(element),
              "`h" + own + "` follows `h" + level + "`",
              "make it `h" + (level + 1) + "`, or give it the heading that is missing above");
        }
        level = own;
      }
    }
  }

  /** Of a heading, 1 to 6; 0 of what is none. */
  private static int level(String tag) {
    boolean heading =
        tag.length() == 2 && tag.charAt(0) == 'h' && tag.charAt(1) >= '1' && tag.charAt(1) <= '6';
    return heading ? tag.charAt(1) - '0' : 0;
  }

  private static Optional<String> missing(Element element) {
    String tag = element.normalName();
    boolean picture =
        tag.equals("img")
            || (tag.equals("area") && element.hasAttr("href"))
            || (tag.equals("input") && element.attr("type").equalsIgnoreCase("image"));
    if (picture && !element.hasAttr("alt")) {
      return Optional.of("`" + tag + "` has no `alt`");
    }
    if (tag.equals("iframe") && element.attr("title").isBlank()) {
      return Optional.of("`iframe` has no `title`");
    }
    boolean control = (tag.equals("a") && element.hasAttr("href")) || tag.equals("button");
    boolean shown = !element.attr("aria-hidden").equals("true") && !element.hasAttr("hidden");
    return control && shown && !hasWords(element)
        ? Optional.of("`" + tag + "` has no words")
        : Optional.empty();
  }

  private static boolean hasWords(Element control) {
    return control.hasText()
        || NAMED_BY.stream().anyMatch(a -> !control.attr(a).isBlank())
        || control.getAllElements().stream()
            .anyMatch(e -> !e.attr("alt").isBlank() || !e.attr("aria-label").isBlank());
  }

  private static String hint(Element element) {
    return element.normalName().equals("img")
        ? "say what it shows, or write `alt=\"\"` if it only adorns"
        : "say where it leads or what it does";
  }
}
