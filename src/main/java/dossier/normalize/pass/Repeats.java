package dossier.normalize.pass;

import dossier.model.AuditRule;
import dossier.model.CaptureFormat;
import dossier.normalize.draft.Block;
import dossier.normalize.draft.Contract;
import dossier.normalize.draft.Draft;
import dossier.normalize.draft.Pass;
import dossier.normalize.draft.Shape;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/**
 * Cuts a line that stood there before: image texts, repeated headlines, doubled paragraphs.
 * Markdown and trimmed texts are left alone.
 */
public final class Repeats implements Pass {
  private static final int SHORTEST = 12;
  private static final int LONG = 120;

  @Override
  public Contract contract() {
    return Contract.deciding(AuditRule.REPEATED).reading(AuditRule.HEADLINE);
  }

  @Override
  public Draft apply(Draft draft) {
    CaptureFormat format = draft.capture().format();
    if (format == CaptureFormat.MARKDOWN || (format == CaptureFormat.TEXT && draft.trimmed())) {
      return draft;
    }
    Map<String, Integer> first = new TreeMap<>();
    for (int i = 0; i < draft.blocks().size(); i++) {
      Block block = draft.blocks().get(i);
      if (block.open() || block.by(AuditRule.HEADLINE)) {
        first.putIfAbsent(key(block), i);
      }
    }
    return draft.map(
        (i, block) -> {
          boolean code = block.kind() == Block.Kind.CODE || block.plain().length() < SHORTEST;
          boolean again = first.getOrDefault(key(block), i) < i;
          return block.open() && !code && again && furniture(block)
              ? block.cut(AuditRule.REPEATED)
              : block;
        });
  }

  /** Speakers repeat short sentences; pages repeat labels, and whole paragraphs as pull quotes. */
  private static boolean furniture(Block block) {
    return !Shape.of(block.plain()).sentence() || block.plain().length() >= LONG;
  }

  private static String key(Block block) {
    return block.plain().strip().toLowerCase(Locale.ROOT);
  }
}
