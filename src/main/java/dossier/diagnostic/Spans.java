package dossier.diagnostic;

import java.util.Collection;
import java.util.List;

/** Many spans of one text, asked about one span at a time without walking them all. */
public final class Spans {
  private static final Spans NONE = new Spans(List.of());

  private final List<Span> sorted;
  private final int[] furthest;

  private Spans(List<Span> sorted) {
    this.sorted = sorted;
    this.furthest = new int[sorted.size()];
    int end = 0;
    for (int i = 0; i < furthest.length; i++) {
      end = Math.max(end, sorted.get(i).end());
      furthest[i] = end;
    }
  }

  /** The spans, in any order. */
  public static Spans of(Collection<Span> spans) {
    return spans.isEmpty() ? NONE : new Spans(spans.stream().sorted().toList());
  }

  /** Whether one of them shares a unit with a span. */
  public boolean overlap(Span span) {
    return reach(Ordered.last(sorted, s -> s.start() < span.end())) > span.start();
  }

  /** Whether one of them holds a span and more. */
  public boolean exceed(Span span) {
    return reach(Ordered.last(sorted, s -> s.start() < span.start())) >= span.end()
        || reach(Ordered.last(sorted, s -> s.start() <= span.start())) > span.end();
  }

  private int reach(int index) {
    return index < 0 ? -1 : furthest[index];
  }
}
