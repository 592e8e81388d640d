package dossier.render;

import dossier.model.EdtfDate;
import dossier.model.Event;
import dossier.model.EventStatus;
import dossier.render.page.TimelineChart;
import dossier.render.page.TimelineChart.Mark;
import dossier.render.page.TimelineChart.Month;
import dossier.render.page.TimelineChart.Row;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Draws the events: a day is a dot, a month, a year or an interval a bar. Every place follows from
 * the dates alone, so a new event moves only what stands in its year and below.
 */
final class TimelineDrawing {
  private static final int LEFT = 46;
  private static final int MONTH = 25;
  private static final int WIDTH = LEFT + 12 * MONTH + 6;
  private static final int TOP = 20;
  private static final int MARK = 8;
  private static final int LANE = 11;
  private static final int PADDING = 6;
  private static final int MOST_YEARS = 30;

  private final Press press;
  private final Map<Integer, List<Mark>> marks = new TreeMap<>();
  private final Map<Integer, List<Integer>> lanes = new TreeMap<>();

  private TimelineDrawing(Press press) {
    this.press = press;
  }

  /** The drawing of events that are in order of their dates. */
  static TimelineChart of(List<Event> chronicle, Press press) {
    TimelineDrawing drawing = new TimelineDrawing(press);
    for (Event event : chronicle) {
      event.date().ifPresent(date -> drawing.add(event, date));
    }
    return drawing.chart();
  }

  private void add(Event event, EdtfDate date) {
    boolean begins = !date.earliest().equals(LocalDate.MIN);
    boolean ends = !date.latest().equals(LocalDate.MAX);
    LocalDate first = begins ? date.earliest() : date.latest().withDayOfYear(1);
    LocalDate last = ends ? date.latest() : first.withMonth(12).withDayOfMonth(31);
    if (last.getYear() - first.getYear() > MOST_YEARS) {
      last = LocalDate.of(first.getYear(), 12, 31);
    }
    for (int year = first.getYear(); year <= last.getYear(); year++) {
      LocalDate from = year == first.getYear() ? first : LocalDate.of(year, 1, 1);
      LocalDate to = year == last.getYear() ? last : LocalDate.of(year, 12, 31);
      add(event, date, year, x(from), x(to));
    }
  }

  private void add(Event event, EdtfDate date, int year, int from, int to) {
    int width = Math.max(MARK, to - from);
    int x = Math.min(from, WIDTH - 4 - width);
    String doubt = date.doubtful() ? " doubt" : "";
    String type = event.status().word() + doubt + (width > 2 * MONTH ? " long" : "");
    String title = press.dates().of(date) + ": " + event.name();
    boolean round = event.status() != EventStatus.DISPUTED;
    int y = lane(year, x, x + width) * LANE + PADDING;
    marks
        .computeIfAbsent(year, k -> new ArrayList<>())
        .add(new Mark(x, y, width, type, round, title));
  }

  /** The first lane of a year that is free from there on. */
  private int lane(int year, int from, int to) {
    List<Integer> ends = lanes.computeIfAbsent(year, k -> new ArrayList<>());
    int lane = 0;
    while (lane < ends.size() && ends.get(lane) > from - 2) {
      lane++;
    }
    if (lane == ends.size()) {
      ends.add(to);
    } else {
      ends.set(lane, to);
    }
    return lane;
  }

  private static int x(LocalDate day) {
    return LEFT
        + (day.getMonthValue() - 1) * MONTH
        + (day.getDayOfMonth() - 1) * MONTH / day.lengthOfMonth();
  }

  private TimelineChart chart() {
    List<Row> rows = new ArrayList<>();
    int y = TOP;
    for (Map.Entry<Integer, List<Mark>> year : marks.entrySet()) {
      int top = y;
      int height = lanes.get(year.getKey()).size() * LANE + 2 * PADDING - 3;
      List<Mark> placed =
          year.getValue().stream()
              .map(m -> new Mark(m.x(), m.y() + top, m.width(), m.type(), m.round(), m.title()))
              .toList();
      rows.add(new Row(String.valueOf(year.getKey()), y, height, y + PADDING + MARK, placed));
      y += height;
    }
    return new TimelineChart(WIDTH, y + 2, months(), rows);
  }

  private List<Month> months() {
    List<Month> months = new ArrayList<>();
    for (int i = 0; i < 12; i++) {
      String name = press.messages().get("month." + (i + 1));
      months.add(new Month(LEFT + i * MONTH, name.substring(0, 1)));
    }
    return months;
  }
}
