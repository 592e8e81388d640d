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
  private static final int STORY = 3;
  private static final int TEASER = 3;
  private static final double MOST_ALONE = 8;

  private StoryRange() {}

  /** First and last line of the story, end exclusive, or empty if no line is prose. */
  static Optional<Span> of(List<Block> blocks) {
    double best = 0;
    double sum = 0;
    int from = 0;
    int run = 0;
    boolean told = false;
    Optional<Span> range = Optional.empty();
    for (int i = 0; i < blocks.size(); i++) {
      Block block = blocks.get(i);
      run = block.open() ? (Shape.of(block.plain()).prose() ? run + 1 : 0) : run;
      told |= run >= STORY;
      sum += told && teaser(blocks, i) ? MOST_ALONE : weight(block);
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

  /** A line of prose that stands alone among short ones, as below the headlines of other texts. */
  private static boolean teaser(List<Block> blocks, int i) {
    Block block = blocks.get(i);
    if (!block.open() || !Shape.of(block.plain()).prose()) {
      return false;
    }
    int above = shortLines(blocks, i, -1);
    int below = shortLines(blocks, i, 1);
    return above > 0 && below > 0 && above + below >= TEASER;
  }

  /** Lines that are no prose next to a line, up to the first prose in that direction. */
  private static int shortLines(List<Block> blocks, int from, int step) {
    int lines = 0;
    for (int i = from + step; i >= 0 && i < blocks.size() && lines < TEASER; i += step) {
      Block block = blocks.get(i);
      if (block.is(Audit.Fate.KEPT) || (block.open() && Shape.of(block.plain()).prose())) {
        return lines;
      }
      lines += block.open() ? 1 : 0;
    }
    return lines;
  }
}
