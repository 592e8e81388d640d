package dossier.render;

import dossier.model.Event;
import dossier.render.page.EventLine;
import dossier.render.page.Timeline.Year;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The events by the year in which they begin. */
final class Years {
  /** So many events stand on one page; a longer timeline has a page for each year. */
  static final int MOST_ON_ONE_PAGE = 200;

  /** So many marks stand for the events of a year where they are only counted. */
  private static final int MOST_MARKS = 12;

  private final Press press;
  private final Map<Integer, List<Event>> byYear = new LinkedHashMap<>();
  private final boolean pages;

  /** The years of events that are in order. */
  Years(Press press, List<Event> chronicle) {
    this.press = press;
    chronicle.forEach(e -> byYear.computeIfAbsent(year(e), k -> new ArrayList<>()).add(e));
    this.pages = chronicle.size() > MOST_ON_ONE_PAGE;
  }

  private static int year(Event event) {
    return event.date().map(d -> d.sortDay().getYear()).orElse(LocalDate.MAX.getYear());
  }

  /** The years that have a page of their own. */
  List<Integer> paged() {
    return pages ? List.copyOf(byYear.keySet()) : List.of();
  }

  /** All years, with as many of their events as a mark each needs. */
  List<Year> marked(String from) {
    return years(from, MOST_MARKS);
  }

  /** All years, with their events unless these have pages of their own. */
  List<Year> listed(String from) {
    return years(from, pages ? 0 : MOST_ON_ONE_PAGE);
  }

  /** One year with its events. */
  List<Year> only(int year, String from) {
    return List.of(year(year, 0, byYear.get(year), from, Integer.MAX_VALUE));
  }

  String word(int year) {
    return year == LocalDate.MAX.getYear()
        ? press.messages().get("date.none")
        : press.dates().year(year);
  }

  private List<Year> years(String from, int most) {
    List<Year> years = new ArrayList<>();
    int end = Integer.MAX_VALUE;
    for (Map.Entry<Integer, List<Event>> entry : byYear.entrySet()) {
      int gap = end == Integer.MAX_VALUE ? 0 : Math.max(0, entry.getKey() - end - 1);
      boolean dated = entry.getKey() != LocalDate.MAX.getYear();
      years.add(year(entry.getKey(), dated ? gap : 0, entry.getValue(), from, most));
      int last = entry.getValue().stream().mapToInt(Years::last).max().orElseThrow();
      end = end == Integer.MAX_VALUE ? last : Math.max(end, last);
    }
    return years;
  }

  /** The year in which an event ends; that in which it begins, if no end is known. */
  private static int last(Event event) {
    return event
        .date()
        .filter(d -> !d.latest().equals(LocalDate.MAX))
        .map(d -> d.latest().getYear())
        .orElse(year(event));
  }

  private Year year(int year, int gap, List<Event> events, String from, int most) {
    String id = "y" + (year == LocalDate.MAX.getYear() ? "-none" : year);
    String page = pages ? Urls.year(year) : PageKind.EVENTS.address() + "#" + id;
    List<EventLine> lines = events.stream().limit(most).map(e -> press.line(e, from)).toList();
    return new Year(id, word(year), Urls.root(from) + page, gap, events.size(), lines);
  }
}
