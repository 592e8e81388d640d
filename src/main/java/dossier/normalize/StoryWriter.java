package dossier.normalize;

import dossier.model.Audit.Fate;
import dossier.normalize.draft.Block;
import dossier.normalize.draft.Block.Kind;
import java.util.List;

/** Writes the kept blocks as Markdown: LF, one blank line between blocks, a final LF. */
final class StoryWriter {
  private StoryWriter() {}

  static String write(List<Block> blocks) {
    StringBuilder out = new StringBuilder();
    Block before = null;
    int number = 0;
    for (Block block : blocks) {
      if (!block.is(Fate.KEPT) || block.markdown().isBlank()) {
        continue;
      }
      boolean numbered = block.kind() == Kind.NUMBERED;
      boolean goesOn = before != null && before.kind() == Kind.NUMBERED;
      number = numbered ? (goesOn ? number + 1 : 1) : number;
      out.append(separator(before, block)).append(line(block, number)).append('\n');
      before = block;
    }
    return out.toString();
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
    String indent = "  ".repeat(Math.max(0, block.level() - 1));
    return switch (block.kind()) {
      case HEADING -> "#".repeat(Math.max(2, block.level())) + " " + text;
      case BULLET -> indent + "- " + text;
      case NUMBERED -> indent + number + ". " + text;
      case ITEM_MORE -> indent + "  " + text;
      case QUOTE -> "> " + text;
      default -> text;
    };
  }
}
