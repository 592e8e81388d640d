package dossier.normalize.pass;

import dossier.model.AuditRule;
import dossier.normalize.draft.Block;
import dossier.normalize.draft.Contract;
import dossier.normalize.draft.Draft;
import dossier.normalize.draft.Pass;
import dossier.normalize.draft.Shape;
import java.util.regex.Pattern;

/** Cuts readers' comments: all that follows a line that heads them, once a story stands before. */
public final class CommentTails implements Pass {
  private static final Pattern HEADING =
      Pattern.compile(
          "(?:(?:top rated|all|reader|latest|user|showing|view|most recent|\\d+) )?comments?(?: ?[(:]\\d*\\)?)?"
              + "|\\d+ (?:comments?|responses?|replies|thoughts on .{1,120}|responses? to .{1,120}).{0,40}"
              + "|(?:leave|post|add|write) a (?:comment|reply).{0,40}|(?:permalink )?\\d+ comments?.{0,60}"
              + "|join the (?:discussion|conversation)|what do you think\\?|discuss(?:ion)?|kommentare?(?: \\(\\d+\\))?"
              + "|.{2,40} on .{6,30} at .{3,12} said:",
          Pattern.CASE_INSENSITIVE);
  private static final int LEAST_PROSE = 3;

  @Override
  public Contract contract() {
    return Contract.deciding(AuditRule.COMMENTS).reading(AuditRule.COMMENTS);
  }

  @Override
  public Draft apply(Draft draft) {
    int prose = 0;
    int from = Integer.MAX_VALUE;
    for (int i = 0; i < draft.blocks().size() && from == Integer.MAX_VALUE; i++) {
      Block block = draft.blocks().get(i);
      boolean free = block.open() || block.by(AuditRule.COMMENTS);
      if (prose >= LEAST_PROSE
          && free
          && !Sections.begins(draft.blocks(), i)
          && HEADING.matcher(block.plain().strip()).matches()) {
        from = i;
      }
      prose += block.open() && Shape.of(block.plain()).prose() ? 1 : 0;
    }
    int start = from;
    return draft.map((i, b) -> i >= start && b.open() ? b.cut(AuditRule.COMMENTS) : b);
  }
}
