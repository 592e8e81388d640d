package dossier.normalize.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.select.Evaluator;
import org.jsoup.select.QueryParser;

/** The headline: the visible heading that the page names itself by, without the outlet. */
final class TitleFinder {
  private static final Evaluator HEADINGS =
      QueryParser.parse("h1, h2[class*=title], h2[class*=headline], article h2, h2.entry-title");
  private static final Evaluator BESIDE = QueryParser.parse("nav, aside, footer, [hidden]");
  private static final Evaluator TOP = QueryParser.parse("h1");
  private static final Evaluator TITLE = QueryParser.parse("title");
  private static final Evaluator NAMED =
      QueryParser.parse(
          "h1[itemprop=headline], [itemprop=headline], h1.entry-title, h1[class*=headline], h1[class*=title]");
  private static final int SHORTEST = 8;
  private static final Pattern STROKE = Pattern.compile("[|–—·»«:｜-]\\s*$");
  private static final Pattern SEAM = Pattern.compile("^\\s*[:|–—-]\\s+");

  private final Markup markup;

  TitleFinder(Markup markup) {
    this.markup = markup;
  }

  /**
   * The visible heading that the page's own title begins with; else what is stated or stands alone.
   */
  Optional<Stated<String>> title() {
    String documentTitle = markup.page().title().strip();
    List<Stated<String>> headings = new ArrayList<>();
    for (Element heading : markup.page().select(HEADINGS)) {
      if (!heading.text().isBlank() && heading.closest(BESIDE) == null) {
        headings.add(seen(heading));
      }
    }
    Optional<Stated<String>> stated = markup.meta("og:title").or(() -> markup.stated("headline"));
    headings.removeIf(h -> outlet(h.value()));
    Optional<Stated<String>> begins = beginning(headings, withoutOutlet(documentTitle));
    Optional<Stated<String>> asStated =
        stated.flatMap(t -> beginning(headings, withoutOutlet(t.value())));
    Optional<Stated<String>> named =
        markup.first(NAMED).map(TitleFinder::seen).filter(t -> !site(t.value()));
    List<Stated<String>> tops =
        markup
            .page()
            .selectStream(TOP)
            .map(TitleFinder::seen)
            .filter(t -> !t.value().isEmpty() && !site(t.value()))
            .toList();
    Optional<Stated<String>> only = tops.size() == 1 ? Optional.of(tops.get(0)) : Optional.empty();
    return begins
        .or(() -> asStated)
        .or(() -> stated.flatMap(t -> ending(headings, t.value())))
        .or(() -> named)
        .or(() -> only)
        .or(() -> stated.map(t -> t.as(withoutSite(withoutOutlet(t.value())))))
        .or(() -> documentTitle().map(t -> t.as(withoutSite(withoutOutlet(t.value())))))
        .map(t -> t.as(Kickers.without(t.value().strip())))
        .filter(t -> !t.value().isEmpty());
  }

  private boolean outlet(String text) {
    return markup.publisher().map(p -> p.value().equalsIgnoreCase(text)).orElse(false);
  }

  /** A title without the outlet before it: “Outlet: Headline”. */
  private String withoutOutlet(String title) {
    String outlet = markup.publisher().map(Stated::value).orElse("");
    boolean before =
        !outlet.isEmpty() && title.startsWith(outlet) && title.length() > outlet.length();
    return before ? SEAM.matcher(title.substring(outlet.length())).replaceFirst("") : title;
  }

  private Optional<Stated<String>> documentTitle() {
    return Optional.ofNullable(markup.page().selectFirst(TITLE))
        .map(t -> seen(t).as(markup.page().title().strip()));
  }

  private static Stated<String> seen(Element element) {
    return Stated.at(Place.span(element), Kickers.textWithout(element));
  }

  /** The first heading of some length that a longer title begins with. */
  private static Optional<Stated<String>> beginning(List<Stated<String>> headings, String title) {
    return headings.stream()
        .filter(h -> h.value().length() > SHORTEST && title.startsWith(h.value()))
        .findFirst();
  }

  /** The heading that a stated title ends with, behind the name of a section and a colon. */
  private static Optional<Stated<String>> ending(List<Stated<String>> headings, String title) {
    return headings.stream()
        .filter(h -> h.value().length() > SHORTEST && title.endsWith(": " + h.value()))
        .findFirst();
  }

  /** Whether a heading names the site: its stated name, or what stands last in the page's title. */
  private boolean site(String heading) {
    String text = heading.strip();
    boolean outlet = markup.publisher().map(p -> p.value().equalsIgnoreCase(text)).orElse(false);
    String title = markup.page().title().strip();
    boolean last =
        title.length() > text.length() + 3
            && title.endsWith(text)
            && text.split("\\s+").length < 6
            && STROKE.matcher(title.substring(0, title.length() - text.length())).find();
    return text.isEmpty() || outlet || last;
  }

  /** A title without the outlet that sites put behind it. */
  private String withoutSite(String title) {
    Optional<String> site = markup.publisher().map(Stated::value);
    String[] parts = title.split("\\s+[|–—·»-]\\s+|\\s*::\\s*|\\s*｜\\s*");
    if (parts.length < 2) {
      return title;
    }
    String last = parts[parts.length - 1];
    boolean outlet = site.map(s -> s.equalsIgnoreCase(last)).orElse(false);
    boolean shortTail = last.split("\\s+").length <= 4 && parts[0].split("\\s+").length >= 4;
    return outlet || shortTail
        ? title.substring(0, title.lastIndexOf(last)).replaceAll("\\s*(?:[|–—·»｜-]|::)\\s*$", "")
        : title;
  }
}
