package dossier.render;

import dossier.model.Event;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The events in the order in which they happened: by date, and by what followed what. */
final class Chronicle {
  private static final Comparator<Event> BY_DATE =
      Comparator.comparing((Event e) -> e.date().map(d -> d.sortDay()).orElse(LocalDate.MAX))
          .thenComparing(e -> e.date().map(d -> d.text()).orElse(""))
          .thenComparing(Event::slug);

  private final Map<String, Event> bySlug = new HashMap<>();
  private final Set<String> placed = new HashSet<>();
  private final List<Event> order = new ArrayList<>();

  private Chronicle() {}

  /** All events in order. An event that says what it followed stands behind it. */
  static List<Event> of(List<Event> events) {
    Chronicle chronicle = new Chronicle();
    events.forEach(e -> chronicle.bySlug.put(e.slug(), e));
    events.stream().sorted(BY_DATE).forEach(e -> chronicle.place(e, new HashSet<>()));
    return List.copyOf(chronicle.order);
  }

  /** Places what an event followed before it; a circle is broken where it closes. */
  private void place(Event event, Set<String> open) {
    if (placed.contains(event.slug()) || !open.add(event.slug())) {
      return;
    }
    for (String before : event.after()) {
      Event earlier = bySlug.get(before);
      if (earlier != null && !over(event, earlier)) {
        place(earlier, open);
      }
    }
    if (placed.add(event.slug())) {
      order.add(event);
    }
  }

  /** Whether the dates say that an event was over before what it is said to have followed. */
  private static boolean over(Event event, Event earlier) {
    return event.date().isPresent()
        && earlier.date().isPresent()
        && event.date().get().latest().isBefore(earlier.date().get().earliest());
  }
}
