package dossier.normalize.pass;

import dossier.model.AuditRule;
import dossier.normalize.draft.Block;
import dossier.normalize.draft.Contract;
import dossier.normalize.draft.Draft;
import dossier.normalize.draft.Pass;
import dossier.normalize.draft.Shape;
import java.util.List;

/**
 * Cuts lines in capitals throughout, long enough for a headline, between two paragraphs that are
 * not: outlets set links to their other articles so.
 */
public final class ShoutedLinks implements Pass {
  private static final int LEAST_WORDS = 6;
  private static final int MOST_WORDS = 30;

  /** One small letter in so many at most: the plural of an acronym. */
  private static final int FEW = 20;

  @Override
  public Contract contract() {
    return Contract.deciding(AuditRule.TEASER);
  }

  @Override
  public Draft apply(Draft draft) {
    List<Block> blocks = draft.blocks();
    return draft.map((i, b) -> b.open() && link(blocks, i) ? b.cut(AuditRule.TEASER) : b);
  }

  private static boolean link(List<Block> blocks, int i) {
    Block block = blocks.get(i);
    boolean line = block.kind() == Block.Kind.PARAGRAPH;
    return line && shouted(block) && prose(blocks, i, -1) && prose(blocks, i, 1);
  }

  private static boolean shouted(Block block) {
    String text = block.plain();
    int words = Shape.of(text).words();
    return words >= LEAST_WORDS
        && words <= MOST_WORDS
        && text.chars().filter(Character::isLowerCase).count() * FEW < text.length()
        && text.chars().filter(Character::isUpperCase).count() > text.length() / 2;
  }

  /** Whether the next line in a direction that nothing is decided about is a paragraph. */
  private static boolean prose(List<Block> blocks, int from, int step) {
    int i = from + step;
    while (i >= 0 && i < blocks.size() && !blocks.get(i).open()) {
      i += step;
    }
    boolean there = i >= 0 && i < blocks.size();
    return there && Shape.of(blocks.get(i).plain()).prose() && !shouted(blocks.get(i));
  }
}
