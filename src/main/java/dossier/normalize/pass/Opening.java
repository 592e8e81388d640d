package dossier.normalize.pass;

import dossier.model.Audit.Fate;
import dossier.model.AuditRule;
import dossier.model.CaptureFormat;
import dossier.normalize.draft.Block;
import dossier.normalize.draft.Contract;
import dossier.normalize.draft.Draft;
import dossier.normalize.draft.Pass;
import dossier.normalize.draft.Shape;
import java.util.List;

/**
 * Saved pages and Markdown: short lines that stand before the headline, byline or date belong to
 * the page's head, as kickers and labels do, and not to the story.
 */
public final class Opening implements Pass {
  private static final int NEAR = 12;
  private static final double SHARE = 0.25;

  @Override
  public Contract contract() {
    return Contract.deciding(AuditRule.BEFORE_STORY)
        .reading(AuditRule.HEADLINE, AuditRule.BYLINE, AuditRule.DATE);
  }

  @Override
  public Draft apply(Draft draft) {
    if (draft.capture().format() == CaptureFormat.TEXT) {
      return draft;
    }
    if (draft.capture().format() == CaptureFormat.HTML) {
      return leading(draft);
    }
    int end = end(draft.blocks());
    return draft.map(
        (i, b) -> i < end && b.open() && !heading(b) ? b.cut(AuditRule.BEFORE_STORY) : b);
  }

  /** Saved pages: short lines before the first paragraph, if there is one. */
  private static Draft leading(Draft draft) {
    int first = 0;
    List<Block> blocks = draft.blocks();
    while (first < blocks.size()
        && !(blocks.get(first).open() && Shape.of(blocks.get(first).plain()).prose())) {
      first++;
    }
    int section = Sections.first(blocks, first);
    int end =
        first == blocks.size()
                || length(blocks, 0, first) > SHARE * length(blocks, 0, blocks.size())
            ? end(blocks)
            : section < 0 ? first : section;
    return draft.map(
        (i, b) -> i < end && b.open() && label(b, i, end) ? b.cut(AuditRule.BEFORE_STORY) : b);
  }

  private static int length(List<Block> blocks, int from, int to) {
    return blocks.subList(from, to).stream()
        .filter(Block::open)
        .mapToInt(b -> b.plain().length())
        .sum();
  }

  private static boolean label(Block block, int index, int end) {
    boolean text = block.kind() == Block.Kind.PARAGRAPH || block.kind() == Block.Kind.BULLET;
    boolean lone = block.kind() == Block.Kind.HEADING && index + 1 < end;
    return text || lone;
  }

  private static boolean heading(Block block) {
    return block.kind() == Block.Kind.HEADING || block.level() > 0;
  }

  /** One past the last line of metadata before the first paragraph. */
  private static int end(List<Block> blocks) {
    int end = 0;
    int seen = 0;
    for (int i = 0; i < blocks.size() && seen < NEAR; i++) {
      Block block = blocks.get(i);
      boolean prose = block.open() && Shape.of(block.plain()).prose();
      if (prose) {
        return end;
      }
      boolean pageHead =
          block.by(AuditRule.HEADLINE) || block.by(AuditRule.BYLINE) || block.by(AuditRule.DATE);
      end = block.is(Fate.METADATA) && pageHead ? i + 1 : end;
      seen += block.open() ? 1 : 0;
    }
    return end;
  }
}
