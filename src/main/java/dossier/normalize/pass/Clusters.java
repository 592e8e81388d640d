package dossier.normalize.pass;

import dossier.diagnostic.Span;
import dossier.model.AuditRule;
import dossier.model.CaptureFormat;
import dossier.normalize.draft.Block;
import dossier.normalize.draft.Contract;
import dossier.normalize.draft.Draft;
import dossier.normalize.draft.Pass;
import dossier.normalize.draft.Shape;
import java.util.List;
import java.util.Optional;

/**
 * Pasted text: cuts clusters of short lines without sentences among the paragraphs, as boxes with
 * other articles, menus and tags leave them. One or two such lines may be headings and stay.
 */
public final class Clusters implements Pass {
  private static final int SMALLEST = 4;

  @Override
  public Contract contract() {
    return Contract.deciding(AuditRule.RELATED);
  }

  @Override
  public Draft apply(Draft draft) {
    if (draft.capture().format() != CaptureFormat.TEXT || draft.trimmed()) {
      return draft;
    }
    Optional<Span> range = StoryRange.of(draft.blocks());
    if (range.isEmpty()) {
      return draft;
    }
    List<Block> blocks = draft.blocks();
    boolean[] cut = new boolean[blocks.size()];
    int i = range.get().start();
    while (i < range.get().end()) {
      int end = i;
      while (end < range.get().end() && loose(blocks.get(end))) {
        end++;
      }
      for (int j = i; j < end && end - i >= SMALLEST && !listed(blocks, i); j++) {
        cut[j] = true;
      }
      i = Math.max(i + 1, end);
    }
    return draft.map((j, b) -> cut[j] && b.open() ? b.cut(AuditRule.RELATED) : b);
  }

  /** Behind a colon stands a list that belongs to the story. */
  private static boolean listed(List<Block> blocks, int from) {
    return from > 0
        && blocks.get(from - 1).open()
        && blocks.get(from - 1).plain().strip().endsWith(":");
  }

  private static boolean loose(Block block) {
    if (!block.open()) {
      return true;
    }
    Shape shape = Shape.of(block.plain());
    return block.kind() == Block.Kind.PARAGRAPH && !shape.prose() && !shape.sentence();
  }
}
