package dossier.normalize.pass;

import dossier.diagnostic.Span;
import dossier.model.Audit;
import dossier.normalize.draft.Block;
import dossier.normalize.draft.Shape;
import java.util.List;
import java.util.Optional;

/**
 * Where the story stands among the lines of a text: the stretch whose lines, prose counted for it
 * and the rest against it, add up to most (maximum sum segment, Bentley 1984).
 */
final class StoryRange {
  private static final double SHORT_LINE = -6;
  private static final double MOST_A_LINE = 40;

  private StoryRange() {}

  /** First and last line of the story, end exclusive, or empty if no line is prose. */
  static Optional<Span> of(List<Block> blocks) {
    double best = 0;
    double sum = 0;
    int from = 0;
    Optional<Span> range = Optional.empty();
    for (int i = 0; i < blocks.size(); i++) {
      sum += weight(blocks.get(i));
      if (sum > best) {
        best = sum;
        range = Optional.of(new Span(from, i + 1));
      }
      if (sum <= 0) {
        sum = 0;
        from = i + 1;
      }
    }
    return range;
  }

  private static double weight(Block block) {
    if (!block.open()) {
      return block.is(Audit.Fate.KEPT) ? MOST_A_LINE : -1;
    }
    Shape shape = Shape.of(block.plain());
    return shape.prose() ? Math.min(MOST_A_LINE, shape.words()) : SHORT_LINE;
  }
}
