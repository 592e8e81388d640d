package dossier.normalize.pass;

import dossier.normalize.draft.Block;
import dossier.normalize.draft.Block.Kind;
import dossier.normalize.draft.Contract;
import dossier.normalize.draft.Draft;
import dossier.normalize.draft.Pass;
import dossier.normalize.draft.Shape;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A short line without the end of a sentence, before a paragraph, is a heading of the story; a
 * heading that is whole sentences of a paragraph's length is none.
 */
public final class Headings implements Pass {
  private static final int MOST_WORDS = 14;

  private static final Pattern STOP = Pattern.compile("[.。।؟][”\"’'»)]*$");

  @Override
  public Contract contract() {
    return Contract.deciding();
  }

  @Override
  public Draft apply(Draft draft) {
    List<Block> blocks = draft.blocks();
    return draft.map(
        (i, block) ->
            heading(blocks, i)
                ? block.as(Kind.HEADING, 2)
                : told(block) ? block.as(Kind.PARAGRAPH, 0) : block);
  }

  /** Some outlets mark the opening paragraph up as a heading. */
  private static boolean told(Block block) {
    Shape shape = Shape.of(block.plain());
    return block.open()
        && block.kind() == Kind.HEADING
        && shape.words() > MOST_WORDS
        && STOP.matcher(block.plain().strip()).find();
  }

  private static boolean heading(List<Block> blocks, int i) {
    Block block = blocks.get(i);
    if (!block.open() || block.kind() != Kind.PARAGRAPH) {
      return false;
    }
    String text = block.plain().strip();
    Shape shape = Shape.of(text);
    boolean line =
        shape.headingLike()
            && shape.words() <= MOST_WORDS
            && !text.matches(".*[.,;:!?？؟…”\"]$")
            && Character.isUpperCase(text.codePointAt(0));
    return line && block.gapBefore() && !belowHeading(blocks, i) && nextIsProse(blocks, i);
  }

  /** Below a heading stands a name or a place, and no second heading. */
  private static boolean belowHeading(List<Block> blocks, int i) {
    return i > 0 && blocks.get(i - 1).open() && blocks.get(i - 1).kind() == Kind.HEADING;
  }

  private static boolean nextIsProse(List<Block> blocks, int i) {
    for (int j = i + 1; j < blocks.size(); j++) {
      if (blocks.get(j).open()) {
        return blocks.get(j).gapBefore() && Shape.of(blocks.get(j).plain()).prose();
      }
    }
    return false;
  }
}
