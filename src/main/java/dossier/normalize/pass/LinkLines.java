package dossier.normalize.pass;

import dossier.model.AuditRule;
import dossier.model.CaptureFormat;
import dossier.normalize.draft.Block;
import dossier.normalize.draft.Block.Kind;
import dossier.normalize.draft.Contract;
import dossier.normalize.draft.Draft;
import dossier.normalize.draft.Pass;
import dossier.normalize.draft.Shape;
import java.util.ArrayList;
import java.util.List;

/**
 * Saved pages: cuts lines that are nothing but a link, as “read also” boxes and lists of other
 * articles are, and headings that are left with nothing under them.
 */
public final class LinkLines implements Pass {
  private static final double LINK = 0.85;
  private static final int LONGEST = 30;

  /** Words of a sentence that is more than the headline of something else. */
  private static final int SENTENCE = 20;

  @Override
  public Contract contract() {
    return Contract.deciding(AuditRule.RELATED);
  }

  @Override
  public Draft apply(Draft draft) {
    if (draft.capture().format() != CaptureFormat.HTML) {
      return draft;
    }
    List<Block> blocks = draft.blocks();
    Draft cut =
        draft.map(
            (i, b) -> b.open() && linkLine(b) && !told(blocks, i) ? b.cut(AuditRule.RELATED) : b);
    return orphanHeadings(cut);
  }

  private static boolean linkLine(Block block) {
    boolean text = block.kind() != Kind.TABLE && block.kind() != Kind.CODE;
    return text && block.linked() >= LINK && Shape.of(block.plain()).words() <= LONGEST;
  }

  /** A paragraph of the story may be one link: a whole sentence beside another paragraph. */
  private static boolean told(List<Block> blocks, int at) {
    Block block = blocks.get(at);
    Shape shape = Shape.of(block.plain());
    return block.kind() == Kind.PARAGRAPH
        && shape.words() >= SENTENCE
        && block.plain().strip().endsWith(".")
        && (paragraph(blocks, at - 1) || paragraph(blocks, at + 1));
  }

  private static boolean paragraph(List<Block> blocks, int at) {
    return at >= 0
        && at < blocks.size()
        && blocks.get(at).open()
        && blocks.get(at).kind() == Kind.PARAGRAPH
        && blocks.get(at).linked() < LINK
        && Shape.of(blocks.get(at).plain()).prose();
  }

  /** From the end: a heading that no open block follows before the next heading or the end. */
  private static Draft orphanHeadings(Draft draft) {
    List<Block> blocks = new ArrayList<>(draft.blocks());
    boolean filled = false;
    for (int i = blocks.size() - 1; i >= 0; i--) {
      Block block = blocks.get(i);
      if (block.open() && block.kind() == Kind.HEADING) {
        blocks.set(i, filled ? block : block.cut(AuditRule.RELATED));
        filled = filled && nextIsDeeper(blocks, i);
      } else if (block.open()) {
        filled = true;
      }
    }
    return draft.with(blocks);
  }

  /** A heading counts as content for the one above it only if that one is of a higher level. */
  private static boolean nextIsDeeper(List<Block> blocks, int i) {
    for (int j = i - 1; j >= 0; j--) {
      if (blocks.get(j).open()) {
        return blocks.get(j).kind() == Kind.HEADING
            && blocks.get(j).level() < blocks.get(i).level();
      }
    }
    return false;
  }
}
