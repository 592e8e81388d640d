package dossier.normalize;

import dossier.model.Audit.Fate;
import dossier.normalize.draft.Block;
import dossier.normalize.draft.Block.Kind;
import java.util.Arrays;
import java.util.List;

/** Writes the kept blocks as Markdown: LF, one blank line between blocks, a final LF. */
final class StoryWriter {
  private static final int DEEPEST = 6;

  private StoryWriter() {}

  static String write(List<Block> blocks) {
    StringBuilder out = new StringBuilder();
    Block before = null;
    int[] numbers = new int[DEEPEST + 1];
    for (Block block : blocks) {
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
      out.append(separator(before, block)).append(line(block, numbers[level])).append('\n');
      before = block;
    }
    return out.toString();
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

  private static String line(Block block, int number) {
    String text = block.markdown();
    String indent = "   ".repeat(Math.max(0, block.level() - 1));
    return switch (block.kind()) {
      case HEADING -> "#".repeat(Math.max(2, block.level())) + " " + text;
      case BULLET -> indent + "- " + text;
      case NUMBERED -> indent + number + ". " + text;
      case ITEM_MORE -> indent + "   " + text;
      case QUOTE -> "> " + text;
      default -> text;
    };
  }
}
