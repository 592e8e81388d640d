package dossier.normalize.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Element;

/** The headline: the visible heading that the page names itself by, without the outlet. */
final class TitleFinder {
  private final Markup markup;

  TitleFinder(Markup markup) {
    this.markup = markup;
  }

  /**
   * The visible heading that the page's own title begins with; else what is stated or stands alone.
   */
  Optional<String> title() {
    String documentTitle = markup.page().title().strip();
    List<String> headings = new ArrayList<>();
    for (Element heading :
        markup
            .page()
            .select("h1, h2[class*=title], h2[class*=headline], article h2, h2.entry-title")) {
      if (!heading.text().isBlank() && heading.closest("nav, aside, footer, [hidden]") == null) {
        headings.add(heading.text().strip());
      }
    }
    Optional<String> stated = markup.meta("og:title").or(() -> markup.stated("headline"));
    Optional<String> begins =
        headings.stream().filter(h -> h.length() > 8 && documentTitle.startsWith(h)).findFirst();
    Optional<String> asStated =
        stated.flatMap(
            t -> headings.stream().filter(h -> h.length() > 8 && t.startsWith(h)).findFirst());
    Optional<String> named =
        markup
            .first(
                "h1[itemprop=headline], [itemprop=headline], h1.entry-title, h1[class*=headline], h1[class*=title]")
            .map(Element::text)
            .filter(t -> !site(t));
    List<String> tops =
        markup.page().select("h1").eachText().stream()
            .filter(t -> !t.isBlank() && !site(t))
            .toList();
    Optional<String> only = tops.size() == 1 ? Optional.of(tops.get(0).strip()) : Optional.empty();
    return begins
        .or(() -> asStated)
        .or(() -> named)
        .or(() -> only)
        .or(() -> stated.map(this::withoutSite))
        .or(() -> Optional.of(withoutSite(documentTitle)))
        .map(String::strip)
        .filter(t -> !t.isEmpty());
  }

  /** Whether a heading names the site: its stated name, or what stands last in the page's title. */
  private boolean site(String heading) {
    String text = heading.strip();
    boolean outlet = markup.publisher().map(p -> p.equalsIgnoreCase(text)).orElse(false);
    String title = markup.page().title().strip();
    boolean last =
        title.length() > text.length() + 3 && title.endsWith(text) && text.split("\\s+").length < 6;
    return outlet || last;
  }

  /** A title without the outlet that sites put behind it. */
  private String withoutSite(String title) {
    Optional<String> site = markup.publisher();
    String[] parts = title.split("\\s+[|–—·»-]\\s+|\\s*::\\s*");
    if (parts.length < 2) {
      return title;
    }
    String last = parts[parts.length - 1];
    boolean outlet = site.map(s -> s.equalsIgnoreCase(last)).orElse(false);
    boolean shortTail = last.split("\\s+").length <= 4 && parts[0].split("\\s+").length >= 4;
    return outlet || shortTail
        ? title.substring(0, title.lastIndexOf(last)).replaceAll("\\s*(?:[|–—·»-]|::)\\s*$", "")
        : title;
  }
}
