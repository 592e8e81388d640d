package dossier.normalize.pass;

import dossier.normalize.draft.Block;
import dossier.normalize.draft.Block.Kind;
import dossier.normalize.draft.Shape;
import java.util.List;

/**
 * Tells the sections of a report from the furniture behind it: “Comments” and “Recommendations” are
 * sections where others of the same depth stand before them, each with prose below, and prose
 * follows.
 */
final class Sections {
  /** Sections before it that make a heading one more of them. */
  private static final int FEWEST = 2;

  private static final double MOST_LINKED = 0.3;

  private Sections() {}

  /** Whether a heading begins a section of the story. */
  static boolean begins(List<Block> blocks, int at) {
    Block heading = blocks.get(at);
    if (heading.kind() != Kind.HEADING || !told(blocks, at)) {
      return false;
    }
    int before = 0;
    for (int i = 0; i < at && before < FEWEST; i++) {
      Block block = blocks.get(i);
      boolean same = block.kind() == Kind.HEADING && block.level() == heading.level();
      before += same && told(blocks, i) ? 1 : 0;
    }
    return before >= FEWEST;
  }

  /**
   * The first of a run of sections: a heading with {@value FEWEST} more of its depth behind it that
   * have prose below; -1 if there is none. What stands from there on is no head of a page, whatever
   * its length: the updates of a live report have times and names before their prose.
   */
  static int first(List<Block> blocks, int to) {
    for (int at = 0; at < to; at++) {
      if (blocks.get(at).open() && blocks.get(at).kind() == Kind.HEADING && run(blocks, at)) {
        return at;
      }
    }
    return -1;
  }

  private static boolean run(List<Block> blocks, int from) {
    int more = 0;
    for (int i = from + 1; i < blocks.size() && more < FEWEST; i++) {
      Block block = blocks.get(i);
      boolean same = block.kind() == Kind.HEADING && block.level() == blocks.get(from).level();
      more += same && block.open() && (told(blocks, i) || named(blocks, i)) ? 1 : 0;
    }
    return more >= FEWEST;
  }

  /** Whether a name or a time and then prose stands below. */
  private static boolean named(List<Block> blocks, int heading) {
    return heading + 2 < blocks.size()
        && blocks.get(heading + 1).kind() == Kind.PARAGRAPH
        && !Shape.of(blocks.get(heading + 1).plain()).prose()
        && told(blocks, heading + 1);
  }

  /** Whether prose stands right below. */
  private static boolean told(List<Block> blocks, int heading) {
    if (heading + 1 >= blocks.size()) {
      return false;
    }
    Block next = blocks.get(heading + 1);
    return next.open()
        && next.kind() == Kind.PARAGRAPH
        && next.linked() < MOST_LINKED
        && Shape.of(next.plain()).prose();
  }
}
