package dossier.render;

import dossier.model.EdtfDate;
import dossier.model.Event;
import dossier.model.Source;
import dossier.render.page.EventLine;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The events about the day of a source. */
final class Around {
  /** So many on either side; a new event so changes the pages of its neighbours alone. */
  private static final int EACH_SIDE = 3;

  private final Press press;
  private final List<Event> dated;

  Around(Press press, List<Event> chronicle) {
    this.press = press;
    this.dated = chronicle.stream().filter(e -> e.date().isPresent()).toList();
  }

  List<EventLine> before(Source source, String from) {
    int at = next(source);
    return lines(Math.max(0, at - EACH_SIDE), Math.max(0, at), from);
  }

  List<EventLine> after(Source source, String from) {
    int at = next(source);
    return at < 0 ? List.of() : lines(at, Math.min(dated.size(), at + EACH_SIDE), from);
  }

  /** The source itself as a line among the events. */
  List<EventLine> day(Source source) {
    return source.date().filter(d -> !dated.isEmpty()).map(d -> own(source, d)).stream().toList();
  }

  private EventLine own(Source source, EdtfDate date) {
    return new EventLine(
        "",
        source.title(),
        press.dates().point(date),
        date.text(),
        "own",
        date.doubtful(),
        "",
        "",
        LaneDrawing.day(date));
  }

  /** The first event that begins after the day of a source; -1 without a day. */
  private int next(Source source) {
    Optional<LocalDate> day = source.date().map(EdtfDate::sortDay);
    if (day.isEmpty()) {
      return -1;
    }
    int at = dated.size();
    while (at > 0 && dated.get(at - 1).date().orElseThrow().sortDay().isAfter(day.get())) {
      at--;
    }
    return at;
  }

  private List<EventLine> lines(int from, int to, String page) {
    return dated.subList(from, to).stream().map(e -> press.line(e, page)).toList();
  }
}
