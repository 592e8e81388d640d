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
  static int level(String tag) {
    boolean heading =
        tag.length() == 2 && tag.charAt(0) == 'h' && tag.charAt(1) >= '1' && tag.charAt(1) <= '6';
    return heading ? tag.charAt(1) - '0' : 0;
  }

  private static Optional<String> missing(Element element) {
    Tag tag = Tag.of(element);
    return missing(tag)
        .or(
            () ->
                needsWords(tag) && !hasWords(element)
                    ? Optional.of("`" + tag.name() + "` has no words")
                    : Optional.empty());
  }

  /** What an element lacks, whatever stands in it. */
  static Optional<String> missing(Tag tag) {
    boolean picture =
        tag.is("img")
            || (tag.is("area") && tag.has("href"))
            || (tag.is("input") && tag.attr("type").equalsIgnoreCase("image"));
    if (picture && !tag.has("alt")) {
      return Optional.of("`" + tag.name() + "` has no `alt`");
    }
    return tag.is("iframe") && tag.attr("title").isBlank()
        ? Optional.of("`iframe` has no `title`")
        : Optional.empty();
  }

  /** Whether an element leads or does something, and no attribute of it says what. */
  static boolean needsWords(Tag tag) {
    boolean control = (tag.is("a") && tag.has("href")) || tag.is("button");
    boolean shown = !tag.attr("aria-hidden").equals("true") && !tag.has("hidden");
    return control && shown && NAMED_BY.stream().allMatch(a -> tag.attr(a).isBlank());
  }

  private static boolean hasWords(Element control) {
    return control.hasText()
        || control.getAllElements().stream()
            .anyMatch(e -> !e.attr("alt").isBlank() || !e.attr("aria-label").isBlank());
  }

  private static String hint(Element element) {
    return element.normalName().equals("img")
        ? "say what it shows, or write `alt=\"\"` if it only adorns"
        : "say where it leads or what it does";
  }
}
