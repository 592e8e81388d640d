package dossier.normalize.pass;

import dossier.diagnostic.Span;
import dossier.model.AuditRule;
import dossier.model.CaptureFormat;
import dossier.normalize.draft.Block;
import dossier.normalize.draft.Contract;
import dossier.normalize.draft.Draft;
import dossier.normalize.draft.Heads;
import dossier.normalize.draft.Pass;
import dossier.normalize.draft.Shape;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Cuts what is left after the story, and reads the note on the author there. */
public final class AfterStory implements Pass {
  private static final Pattern BIO =
      Pattern.compile(
          "(?<who>\\p{Lu}[\\p{L}\\p{M}'’.-]+(?:\\s+\\p{Lu}[\\p{L}\\p{M}'’.-]+){1,3}),? (?:is|was|has been|works as|writes|covers)\\s"
              + "(?=.{0,200}\\b(?:writer|analyst|journalist|reporter|editor|correspondent|author|"
              + "columnist|contributor|writes for|fellow|producer|blogger)\\b).*",
          Pattern.DOTALL);

  @Override
  public Contract contract() {
    return Contract.deciding(AuditRule.AFTER_STORY, AuditRule.AUTHOR_BIO)
        .reading(AuditRule.AFTER_STORY);
  }

  @Override
  public Draft apply(Draft draft) {
    Draft now = bios(draft);
    if (draft.capture().format() == CaptureFormat.HTML) {
      return trailing(now);
    }
    if (draft.capture().format() != CaptureFormat.TEXT || draft.trimmed()) {
      return now;
    }
    Optional<Span> range = StoryRange.of(now.blocks());
    int end = range.map(Span::end).orElse(Integer.MAX_VALUE);
    return now.map((i, b) -> i >= end && b.open() ? b.cut(AuditRule.AFTER_STORY) : b);
  }

  /** Saved pages: short lines that trail behind the last paragraph. */
  private static Draft trailing(Draft draft) {
    int last = -1;
    for (int i = 0; i < draft.blocks().size(); i++) {
      last = draft.blocks().get(i).open() && content(draft.blocks().get(i)) ? i : last;
    }
    int end = last + farewell(draft.blocks(), last);
    return last < 0
        ? draft
        : draft.map((i, b) -> i > end && b.open() ? b.cut(AuditRule.AFTER_STORY) : b);
  }

  /** A short line right below the last paragraph: “Yours, the editors”. */
  private static int farewell(List<Block> blocks, int last) {
    int next = last + 1;
    boolean there = last >= 0 && next < blocks.size() && blocks.get(next).open();
    return there && blocks.get(next).kind() == Block.Kind.PARAGRAPH ? 1 : 0;
  }

  private static boolean content(Block block) {
    return switch (block.kind()) {
      case PARAGRAPH -> Shape.of(block.plain()).prose();
      case HEADING, CAPTION -> false;
      default -> true;
    };
  }

  /** A note on the author, at the end or in the tail that was cut. */
  private static Draft bios(Draft draft) {
    List<Block> blocks = draft.blocks();
    Draft now = draft;
    boolean tail = true;
    for (int i = blocks.size() - 1; i >= 0 && tail; i--) {
      Block block = blocks.get(i);
      Matcher m = BIO.matcher(block.plain().strip());
      if ((block.open() || block.by(AuditRule.AFTER_STORY)) && m.matches()) {
        int at = i;
        now =
            now.map((j, b) -> j == at ? b.cut(AuditRule.AUTHOR_BIO) : b)
                .adding(
                    Heads.inferredByline(
                        m.group("who"), "from the note on the author after the story"));
      } else if (block.open() && Shape.of(block.plain()).prose()) {
        tail = false;
      }
    }
    return now;
  }
}
