package dossier.render;

import dossier.model.EdtfDate;
import dossier.model.Event;
import dossier.model.EventStatus;
import dossier.render.page.Lane;
import java.time.LocalDate;

/**
 * Draws an event within its year. The drawing follows from its own date and status alone, so no
 * event moves another.
 */
final class LaneDrawing {
  private static final int MONTH = 10;
  private static final int YEAR = 12 * MONTH;

  /** Width and height of a dot; also the least width of a bar. */
  private static final int DOT = 8;

  private static final int HALF = DOT / 2;
  private static final int LONG = 2 * MONTH;

  private LaneDrawing() {}

  static Lane of(Event event) {
    return event.date().map(d -> lane(d, event.status())).orElse(new Lane("", ""));
  }

  /** The day of a text, as a line from edge to edge. */
  static Lane day(EdtfDate date) {
    int x = x(date.sortDay()) + HALF;
    return new Lane("M" + x + " 0V10", "own");
  }

  private static Lane lane(EdtfDate date, EventStatus status) {
    int year = date.sortDay().getYear();
    LocalDate first = LocalDate.of(year, 1, 1);
    LocalDate last = LocalDate.of(year, 12, 31);
    boolean before = date.earliest().isBefore(first);
    boolean beyond = date.latest().isAfter(last);
    int from = before ? 0 : x(date.earliest());
    int to = beyond ? YEAR : x(date.latest());
    int width = Math.max(DOT, to - from);
    int x = Math.min(from, YEAR - width);
    String doubt = date.doubtful() ? " doubt" : "";
    String type = status.word() + doubt + (width > LONG ? " long" : "");
    return new Lane("M" + (x + HALF) + " 1" + outline(x, width, before, beyond, status), type);
  }

  /** From the upper left corner round the shape. */
  private static String outline(
      int x, int width, boolean before, boolean beyond, EventStatus status) {
    String right = beyond ? "l4 4-4 4" : right(status);
    String left = before ? "l-4-4 4-4" : left(status);
    return "H" + (x + width - HALF) + right + "H" + (x + HALF) + left + "z";
  }

  private static String right(EventStatus status) {
    return switch (status) {
      case OCCURRED -> "a4 4 0 0 1 0 8";
      case PLANNED -> "l4 4-4 4";
      case DISPUTED -> "h4v8h-4";
    };
  }

  private static String left(EventStatus status) {
    return switch (status) {
      case OCCURRED -> "a4 4 0 0 1 0-8";
      case PLANNED -> "l-4-4 4-4";
      case DISPUTED -> "h-4v-8h4";
    };
  }

  private static int x(LocalDate day) {
    return (day.getMonthValue() - 1) * MONTH
        + (day.getDayOfMonth() - 1) * MONTH / day.lengthOfMonth();
  }
}
