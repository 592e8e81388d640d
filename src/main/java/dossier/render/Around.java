package dossier.render;

import dossier.model.EdtfDate;
import dossier.model.Event;
import dossier.model.EventStatus;
import dossier.model.Source;
import dossier.render.page.EventLine;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedList;
import java.util.List;
import java.util.Optional;

/** The events about the day of a source. */
final class Around {
  /** So many on either side; a new event so changes the pages of its neighbours alone. */
  private static final int EACH_SIDE = 3;

  private final Press press;
  private final List<Event> dated;
  private final List<When> whens;

  /**
   * When an event was, in days since 1970.
   *
   * @param begun the day by which it may have begun; if its beginning is unknown, its end
   * @param earliest its first day
   * @param pending the last day of what was planned; of others the least number
   */
  private record When(long begun, long earliest, long pending) {

    static When of(Event event) {
      EdtfDate date = event.date().orElseThrow();
      LocalDate begun = date.earliest().equals(LocalDate.MIN) ? date.latest() : date.earliest();
      boolean planned = event.status() == EventStatus.PLANNED;
      return new When(
          begun.toEpochDay(),
          date.earliest().toEpochDay(),
          planned ? date.latest().toEpochDay() : Long.MIN_VALUE);
    }

    /** Whether it surely begins after a day, or was planned and had not passed by then. */
    boolean after(long day) {
      return pending > day || earliest > day;
    }

    /** Whether it may have begun by a day; one without a known beginning has to have passed. */
    boolean before(long day) {
      return begun <= day && !after(day);
    }
  }

  Around(Press press, List<Event> chronicle) {
    this.press = press;
    this.dated = chronicle.stream().filter(e -> e.date().isPresent()).toList();
    this.whens = dated.stream().map(When::of).toList();
  }

  List<EventLine> before(Source source, String from) {
    LinkedList<Event> before = new LinkedList<>();
    Optional<Long> day = day(source.date());
    for (int i = dated.size() - 1; i >= 0 && day.isPresent() && before.size() < EACH_SIDE; i--) {
      if (whens.get(i).before(day.get())) {
        before.addFirst(dated.get(i));
      }
    }
    return lines(before, from);
  }

  List<EventLine> after(Source source, String from) {
    List<Event> after = new ArrayList<>();
    Optional<Long> day = day(source.date());
    for (int i = 0; i < dated.size() && day.isPresent() && after.size() < EACH_SIDE; i++) {
      if (whens.get(i).after(day.get())) {
        after.add(dated.get(i));
      }
    }
    return lines(after, from);
  }

  private static Optional<Long> day(Optional<EdtfDate> date) {
    return date.map(EdtfDate::sortDay).map(LocalDate::toEpochDay);
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

  private List<EventLine> lines(List<Event> events, String page) {
    return events.stream().map(e -> press.line(e, page)).toList();
  }
}
