package dossier.normalize.pass;

import dossier.diagnostic.Span;
import dossier.model.Audit;
import dossier.model.AuditRule;
import dossier.model.CaptureFormat;
import dossier.model.Traced;
import dossier.normalize.draft.Block;
import dossier.normalize.draft.Block.Kind;
import dossier.normalize.draft.Contract;
import dossier.normalize.draft.Draft;
import dossier.normalize.draft.Pass;
import java.util.ArrayList;
import java.util.List;

/**
 * Joins a large initial that stands alone with the word that it begins: one capital, and then a
 * paragraph that begins with a small letter.
 */
public final class DropCaps implements Pass {

  @Override
  public Contract contract() {
    return Contract.deciding(AuditRule.DROP_CAP);
  }

  @Override
  public Draft apply(Draft draft) {
    if (draft.capture().format() == CaptureFormat.MARKDOWN) {
      return draft;
    }
    List<Audit.Entry> repairs = new ArrayList<>();
    List<Block> out = new ArrayList<>();
    for (Block block : draft.blocks()) {
      boolean on = !out.isEmpty() && initial(out.get(out.size() - 1)) && goesOn(block);
      out.add(on ? join(out.remove(out.size() - 1), block, repairs) : block);
    }
    return repairs.isEmpty() ? draft : draft.with(out).recording(repairs);
  }

  private static boolean initial(Block block) {
    String text = block.plain().strip();
    return block.open()
        && text.codePointCount(0, text.length()) == 1
        && Character.isUpperCase(text.codePointAt(0));
  }

  private static boolean goesOn(Block block) {
    String text = block.plain().strip();
    return block.open()
        && block.kind() == Kind.PARAGRAPH
        && Character.isLowerCase(text.codePointAt(0));
  }

  private static Block join(Block initial, Block rest, List<Audit.Entry> repairs) {
    Traced text = new Traced.Builder().add(initial.seen().strip()).add(rest.seen().strip()).build();
    String word = rest.plain().strip().split("\\s", 2)[0];
    String letter = initial.plain().strip();
    Span place = new Span(initial.span().start(), rest.span().start());
    repairs.add(
        new Audit.Entry(
            Audit.Fate.REPAIRED,
            AuditRule.DROP_CAP,
            place,
            0,
            letter + "\n" + word,
            letter + word));
    return initial.joined(rest, text).as(Kind.PARAGRAPH, 0);
  }
}
