package dossier.normalize.pass;

import dossier.model.AuditRule;
import dossier.normalize.draft.Block;
import dossier.normalize.draft.Contract;
import dossier.normalize.draft.Draft;
import dossier.normalize.draft.Pass;
import dossier.normalize.draft.Shape;
import java.util.List;

/** Cuts the line of tags, parted by commas, below a label such as “Tags”. */
public final class TagLists implements Pass {
  private static final int LEAST = 3;

  @Override
  public Contract contract() {
    return Contract.deciding(AuditRule.TOPICS).reading(AuditRule.TOPICS);
  }

  @Override
  public Draft apply(Draft draft) {
    List<Block> blocks = draft.blocks();
    return draft.map(
        (i, b) ->
            i > 0 && b.open() && blocks.get(i - 1).by(AuditRule.TOPICS) && tags(b.plain())
                ? b.cut(AuditRule.TOPICS)
                : b);
  }

  private static boolean tags(String text) {
    long commas = text.chars().filter(c -> c == ',' || c == ';').count();
    Shape shape = Shape.of(text);
    return commas >= LEAST && !shape.sentence() && shape.words() / (commas + 1) <= LEAST + 1;
  }
}
