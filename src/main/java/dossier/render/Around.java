package dossier.render;

import dossier.model.EdtfDate;
import dossier.model.Event;
import dossier.model.EventStatus;
import dossier.model.Source;
import dossier.render.page.EventLine;
import java.time.LocalDate;
import java.util.LinkedList;
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
    LinkedList<Event> before = new LinkedList<>();
    Optional<LocalDate> day = source.date().map(EdtfDate::sortDay);
    for (int i = dated.size() - 1; i >= 0 && day.isPresent() && before.size() < EACH_SIDE; i--) {
      if (before(dated.get(i), day.get())) {
        before.addFirst(dated.get(i));
      }
    }
    return lines(before, from);
  }

  List<EventLine> after(Source source, String from) {
    return source.date().map(EdtfDate::sortDay).stream()
        .flatMap(day -> dated.stream().filter(e -> after(e, day)).limit(EACH_SIDE))
        .map(e -> press.line(e, from))
        .toList();
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

  /** Whether an event surely begins after a day, or was planned and had not passed by then. */
  private static boolean after(Event event, LocalDate day) {
    EdtfDate date = event.date().orElseThrow();
    boolean pending = event.status() == EventStatus.PLANNED && date.latest().isAfter(day);
    return pending || date.earliest().isAfter(day);
  }

  /** Whether an event may have begun by a day; one without a known beginning has to have passed. */
  private static boolean before(Event event, LocalDate day) {
    EdtfDate date = event.date().orElseThrow();
    boolean begun =
        date.earliest().equals(LocalDate.MIN)
            ? !date.latest().isAfter(day)
            : !date.earliest().isAfter(day);
    return begun && !after(event, day);
  }

  private List<EventLine> lines(List<Event> events, String page) {
    return events.stream().map(e -> press.line(e, page)).toList();
  }
}
