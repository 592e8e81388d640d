package dossier.normalize.pass;

import dossier.diagnostic.Diagnostic;
import dossier.diagnostic.Rule;
import dossier.model.Audit;
import dossier.model.AuditRule;
import dossier.normalize.draft.Block;
import dossier.normalize.draft.Contract;
import dossier.normalize.draft.Draft;
import dossier.normalize.draft.Pass;
import dossier.normalize.draft.Shape;
import dossier.normalize.words.Words;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Cuts what follows the story: a heading such as "Related Content" and the list under it, the note
 * on the author after the links to the next article.
 */
public final class Tails implements Pass {
  private static final Pattern RELATED =
      Pattern.compile(
          "(?:" + Words.any(Words.Kind.RELATED_HEADING) + ")[^\\p{L}\\p{N}?]*",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
  private static final int LONGEST = 160;
  private static final int LONG_PARAGRAPH = 45;
  private static final double LARGEST = 0.45;

  @Override
  public Contract contract() {
    return Contract.deciding(AuditRule.RELATED, AuditRule.AFTER_STORY)
        .reading(AuditRule.NEIGHBOURS, AuditRule.EDITOR_CUT);
  }

  @Override
  public Draft apply(Draft given) {
    Draft draft = boxes(given);
    int from = start(draft.blocks());
    if (from < 0) {
      return draft;
    }
    AuditRule rule =
        draft.blocks().get(from).by(AuditRule.NEIGHBOURS)
            ? AuditRule.AFTER_STORY
            : AuditRule.RELATED;
    Draft cut = draft.map((i, b) -> i >= from && b.open() ? b.cut(rule) : b);
    long prose = draft.blocks().stream().skip(from).filter(Tails::openProse).count();
    boolean doubt = prose > 1 && rule == AuditRule.RELATED && draft.blocks().get(from).open();
    return doubt ? cut.reporting(doubtful(draft, from, prose)) : cut;
  }

  /** A heading such as “Related” in the middle, when what it heads was cut already. */
  private static Draft boxes(Draft draft) {
    List<Block> blocks = draft.blocks();
    return draft.map(
        (i, b) -> {
          if (!b.open() || !related(b) || i + 1 == blocks.size()) {
            return b;
          }
          boolean heads = blocks.get(i + 1).is(Audit.Fate.CUT) || goesOn(blocks, i);
          return heads && !Sections.begins(blocks, i) ? b.cut(AuditRule.RELATED) : b;
        });
  }

  /** A paragraph of some length right below: the story goes on behind a box. */
  private static boolean goesOn(List<Block> blocks, int heading) {
    int next = heading + 1;
    while (next < blocks.size() && !blocks.get(next).open()) {
      next++;
    }
    return next < blocks.size()
        && Shape.of(blocks.get(next).plain()).prose()
        && Shape.of(blocks.get(next).plain()).words() >= LONG_PARAGRAPH;
  }

  private static boolean related(Block block) {
    return block.plain().length() <= LONGEST && RELATED.matcher(block.plain().strip()).matches();
  }

  private static boolean openProse(Block block) {
    return block.open() && Shape.of(block.plain()).prose();
  }

  /** The first heading of a tail that does not take too much of the prose with it. */
  private static int start(List<Block> blocks) {
    int all = 0;
    for (Block block : blocks) {
      all += prose(block);
    }
    int before = 0;
    for (int i = 0; i < blocks.size(); i++) {
      Block block = blocks.get(i);
      boolean heading =
          (block.open() || block.by(AuditRule.EDITOR_CUT))
              && related(block)
              && !(block.open() && Sections.begins(blocks, i));
      boolean mark = heading && !goesOn(blocks, i) || block.by(AuditRule.NEIGHBOURS);
      if (mark && before > 0 && all - before <= LARGEST * all) {
        return i;
      }
      before += prose(block);
    }
    return -1;
  }

  private static int prose(Block block) {
    return openProse(block) ? block.plain().length() : 0;
  }

  private static Diagnostic doubtful(Draft draft, int from, long prose) {
    Block heading = draft.blocks().get(from);
    long lines = draft.blocks().stream().skip(from).filter(Block::open).count();
    return new Diagnostic(
        Rule.DOUBTFUL_CUT,
        draft.capture().file().at(heading.span()),
        "cut what looks like a related-content block, but "
            + prose
            + " of its "
            + lines
            + " lines read like the story",
        "list lines to keep under `keep`, or the heading under `cut` to agree, in "
            + draft.capture().id()
            + ".yaml");
  }
}
