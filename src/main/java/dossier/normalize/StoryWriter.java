package dossier.normalize;

import dossier.model.Audit.Fate;
import dossier.model.Traced;
import dossier.normalize.draft.Block;
import dossier.normalize.draft.Block.Kind;
import java.util.Arrays;
import java.util.List;

/** Writes the kept blocks as Markdown: LF, one blank line between blocks, a final LF. */
final class StoryWriter {
  private static final int DEEPEST = 6;

  private StoryWriter() {}

  /**
   * A story.
   *
   * @param text Markdown that knows where the capture has it
   * @param starts for each block where it begins in the text; -1 if it is not in it
   */
  record Story(Traced text, int[] starts) {}

  static Story write(List<Block> blocks) {
    Traced.Builder out = new Traced.Builder();
    int[] starts = new int[blocks.size()];
    Arrays.fill(starts, -1);
    Block before = null;
    int[] numbers = new int[DEEPEST + 1];
    for (int i = 0; i < starts.length; i++) {
      Block block = blocks.get(i);
      if (!block.is(Fate.KEPT) || block.markdown().isBlank()) {
        continue;
      }
      int level = Math.min(DEEPEST, Math.max(1, block.level()));
      if (!listed(block)) {
        Arrays.fill(numbers, 0);
      } else {
        Arrays.fill(numbers, level + 1, DEEPEST + 1, 0);
      }
      numbers[level] += block.kind() == Kind.NUMBERED ? 1 : 0;
      out.put(separator(before, block)).put(mark(block, numbers[level]));
      starts[i] = out.length();
      out.add(block.marked()).put("\n");
      before = block;
    }
    return new Story(out.build(), starts);
  }

  private static boolean listed(Block block) {
    return item(block) || block.kind() == Kind.ITEM_MORE;
  }

  private static String separator(Block before, Block block) {
    if (before == null) {
      return "";
    }
    if (before.kind() == Kind.QUOTE && block.kind() == Kind.QUOTE) {
      return ">\n";
    }
    return item(before) && item(block) ? "" : "\n";
  }

  private static boolean item(Block block) {
    return block.kind() == Kind.BULLET || block.kind() == Kind.NUMBERED;
  }

  /** What stands before a block's text. */
  private static String mark(Block block, int number) {
    String indent = "   ".repeat(Math.max(0, block.level() - 1));
    return switch (block.kind()) {
      case HEADING -> "#".repeat(Math.max(2, block.level())) + " ";
      case BULLET -> indent + "- ";
      case NUMBERED -> indent + number + ". ";
      case ITEM_MORE -> indent + "   ";
      case QUOTE -> "> ";
      default -> "";
    };
  }
}
