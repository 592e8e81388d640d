package dossier.normalize.paste;

import dossier.model.AuditRule;
import dossier.model.CaptureFormat;
import dossier.normalize.draft.Block;
import dossier.normalize.draft.Contract;
import dossier.normalize.draft.Draft;
import dossier.normalize.draft.Heads;
import dossier.normalize.draft.Pass;
import dossier.normalize.draft.Shape;
import dossier.normalize.words.Words;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Pasted press releases: cuts the marks above, whom to ask, and what the sender always says of
 * itself below; {@code SOURCE …} or “About …” names the sender.
 */
public final class Releases implements Pass {
  private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
  private static final Pattern MARK =
      Pattern.compile("(?:" + Words.any(Words.Kind.RELEASE) + ")\\W*", FLAGS);
  private static final Pattern CONTACT = Pattern.compile(Words.any(Words.Kind.CONTACT), FLAGS);
  private static final Pattern BOILERPLATE =
      Pattern.compile(Words.any(Words.Kind.BOILERPLATE), FLAGS);
  private static final Pattern END = Pattern.compile("#{3}|# # #|-+ ?(?:30|ENDS?|ENDE) ?-+|ENDS");
  private static final Pattern SOURCE =
      Pattern.compile("(?:SOURCE:?|Original-Content von:)\\s+(?<who>\\p{Lu}[^,]{2,60})(?:,.*)?");
  private static final Pattern ABOUT =
      Pattern.compile("(?:About|Über)(?: the| die| den| das)?\\s+(?<who>\\p{Lu}.{2,60})");
  private static final int LONGEST = 10;

  @Override
  public Contract contract() {
    return Contract.deciding(AuditRule.BEFORE_STORY, AuditRule.AFTER_STORY, AuditRule.OUTLET);
  }

  @Override
  public Draft apply(Draft draft) {
    boolean release =
        draft.capture().format() == CaptureFormat.TEXT
            && draft.blocks().stream().anyMatch(b -> is(b, MARK) || is(b, END) || is(b, SOURCE));
    return release ? sender(trimmed(draft)) : draft;
  }

  private static boolean is(Block block, Pattern pattern) {
    return block.open() && pattern.matcher(block.plain().strip()).matches();
  }

  private static Draft trimmed(Draft draft) {
    List<Block> blocks = draft.blocks();
    int first = first(blocks);
    int tail = tail(blocks, first);
    return draft.map(
        (i, b) -> {
          if (b.open() && i < first && (is(b, MARK) || is(b, CONTACT))) {
            return b.cut(AuditRule.BEFORE_STORY);
          }
          if (is(b, SOURCE)) {
            return b.metadata(AuditRule.OUTLET, "publisher");
          }
          return b.open() && i >= tail ? b.cut(AuditRule.AFTER_STORY) : b;
        });
  }

  /** The first paragraph. */
  private static int first(List<Block> blocks) {
    int first = 0;
    while (first < blocks.size() && !Shape.of(blocks.get(first).plain()).prose()) {
      first++;
    }
    return first;
  }

  /** The end of the release, or the first heading of what its sender always says. */
  private static int tail(List<Block> blocks, int first) {
    for (int i = first + 1; i < blocks.size(); i++) {
      Block block = blocks.get(i);
      boolean heading = block.gapBefore() && Shape.of(block.plain()).words() <= LONGEST;
      if (is(block, END) || heading && is(block, BOILERPLATE)) {
        return i;
      }
    }
    return blocks.size();
  }

  private static Draft sender(Draft draft) {
    for (Pattern pattern : List.of(SOURCE, ABOUT)) {
      for (Block block : draft.blocks()) {
        Matcher m = pattern.matcher(block.plain().strip());
        if (!block.open() && m.matches()) {
          return draft.adding(
              Heads.inferredPublisher(m.group("who").strip(), "the sender of the press release"));
        }
      }
    }
    return draft;
  }
}
