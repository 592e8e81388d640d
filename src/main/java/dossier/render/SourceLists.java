package dossier.render;

import dossier.model.EdtfDate;
import dossier.model.Source;
import dossier.render.page.Frame;
import dossier.render.page.SourceLink;
import dossier.render.page.Sources;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The list of sources: on one page, or by year where that would grow without end. */
final class SourceLists {
  /** So many sources stand on one page. */
  static final int MOST_ON_ONE_PAGE = 300;

  private final Press press;
  private final Frames frames;
  private final Map<String, List<Source>> byYear = new LinkedHashMap<>();

  SourceLists(Press press, Frames frames) {
    this.press = press;
    this.frames = frames;
    for (Source source : press.edition().dossier().sources()) {
      byYear.computeIfAbsent(year(source), k -> new ArrayList<>()).add(source);
    }
  }

  /** The year of a source, as it stands in an address. */
  static String year(Source source) {
    return source
        .date()
        .map(EdtfDate::sortDay)
        .map(d -> String.valueOf(d.getYear()))
        .orElse("undated");
  }

  /** The years that have a page of their own. */
  List<String> paged() {
    boolean many = press.edition().dossier().sources().size() > MOST_ON_ONE_PAGE;
    return many ? List.copyOf(byYear.keySet()) : List.of();
  }

  Sources all(Frame frame) {
    String path = PageKind.SOURCES.address();
    List<Sources.Year> years =
        paged().stream()
            .map(y -> new Sources.Year(word(y), Urls.sourcesOf(y), byYear.get(y).size()))
            .toList();
    List<Source> shown = years.isEmpty() ? press.edition().dossier().sources() : List.<Source>of();
    return new Sources(frame, links(shown, path), years);
  }

  /** The page of one year. */
  Sources of(String year) {
    String path = Urls.sourcesOf(year);
    String title = press.messages().get("sources.year", word(year));
    JsonLd.Thing thing = JsonLd.builder("WebPage").name(title).url(frames.address(path)).build();
    Frames.Spec spec =
        new Frames.Spec(
            path,
            title,
            press
                .messages()
                .get(
                    "description.sources.year",
                    press.edition().dossier().settings().title(),
                    word(year)),
            PageKind.SOURCES.section(),
            "website",
            JsonLd.graph(thing),
            List.of());
    return new Sources(frames.frame(spec), links(byYear.get(year), path), List.of());
  }

  private List<SourceLink> links(List<Source> sources, String path) {
    return sources.stream().map(s -> press.link(s, path, mentions(s))).toList();
  }

  private int mentions(Source source) {
    return press.mentions(source).size();
  }

  private String word(String year) {
    return year.equals("undated")
        ? press.messages().get("date.none")
        : press.dates().year(Integer.parseInt(year));
  }
}
