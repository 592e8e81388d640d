package dossier.normalize.pass;

import dossier.model.AuditRule;
import dossier.model.CaptureFormat;
import dossier.normalize.draft.Block;
import dossier.normalize.draft.Draft;
import dossier.normalize.draft.Pass;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** Cuts a line that stood there before: image texts, repeated headlines, doubled paragraphs. */
public final class Repeats implements Pass {
  private static final int SHORTEST = 12;

  @Override
  public Draft apply(Draft draft) {
    if (draft.capture().format() == CaptureFormat.TEXT && draft.trimmed()) {
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
          boolean prose = block.kind() != Block.Kind.CODE && block.plain().length() >= SHORTEST;
          boolean again = first.getOrDefault(key(block), i) < i;
          return block.open() && prose && again ? block.cut(AuditRule.REPEATED) : block;
        });
  }

  private static String key(Block block) {
    return block.plain().strip().toLowerCase(Locale.ROOT);
  }
}
