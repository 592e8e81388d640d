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

  /** So much evidence is a story, though something stands between any two of its paragraphs. */
  private static final double MUCH = 100;

  private static final double MOST_ALONE = 8;
  private static final int BRIEF = 20;
  private static final double LISTED = -2;
  private static final int LONGEST_LIST = 10;

  private final List<Block> blocks;
  private final Shape[] shapes;
  private final boolean[] listed;

  private StoryRange(List<Block> blocks) {
    this.blocks = blocks;
    this.shapes = blocks.stream().map(b -> Shape.of(b.plain())).toArray(Shape[]::new);
    this.listed = new boolean[blocks.size()];
    int left = 0;
    for (int i = 0; i < blocks.size(); i++) {
      if (blocks.get(i).open()) {
        listed[i] = left > 0 && !shapes[i].prose();
        left = announces(i) ? LONGEST_LIST : listed[i] ? left - 1 : 0;
      }
    }
  }

  /** First and last line of the story, end exclusive, or empty if no line is prose. */
  static Optional<Span> of(List<Block> blocks) {
    return new StoryRange(blocks).range();
  }

  private Optional<Span> range() {
    double best = 0;
    double sum = 0;
    int from = 0;
    int run = 0;
    boolean told = false;
    Optional<Span> range = Optional.empty();
    for (int i = 0; i < blocks.size(); i++) {
      run = blocks.get(i).open() ? (shapes[i].prose() ? run + 1 : 0) : run;
      told |= run >= STORY || sum >= MUCH;
      sum += told && teaser(i) ? alone(i) : weight(i);
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

  private boolean prose(int i) {
    return blocks.get(i).open() && shapes[i].prose();
  }

  /** A sentence that ends with a colon announces a list, which belongs to the story. */
  private boolean announces(int i) {
    return shapes[i].prose() && blocks.get(i).plain().strip().endsWith(":");
  }

  private double weight(int i) {
    if (!blocks.get(i).open()) {
      return blocks.get(i).is(Audit.Fate.KEPT) ? MOST_A_LINE : -1;
    }
    if (shapes[i].prose()) {
      return Math.min(MOST_A_LINE, shapes[i].words());
    }
    return listed[i] ? LISTED : SHORT_LINE;
  }

  /** Less than the short line beside it takes away, if it is brief itself. */
  private double alone(int i) {
    return shapes[i].words() < BRIEF ? MOST_ALONE / 2 : MOST_ALONE;
  }

  /** A line of prose that stands alone among short ones, as below the headlines of other texts. */
  private boolean teaser(int i) {
    if (!prose(i)) {
      return false;
    }
    int above = shortLines(i, -1);
    int below = shortLines(i, 1);
    boolean brief = shapes[i].words() < BRIEF;
    return above > 0 && below > 0 && (brief || above + below >= TEASER);
  }

  /** Lines that are no prose next to a line, up to the first prose or list in that direction. */
  private int shortLines(int from, int step) {
    int lines = 0;
    for (int i = from + step; i >= 0 && i < blocks.size() && lines < TEASER; i += step) {
      if (blocks.get(i).is(Audit.Fate.KEPT) || prose(i) || listed[i]) {
        return lines;
      }
      lines += blocks.get(i).open() ? 1 : 0;
    }
    return lines;
  }
}
