package dossier.normalize.pass;

import dossier.language.Language;
import dossier.model.AuditRule;
import dossier.model.CaptureFormat;
import dossier.normalize.draft.Block;
import dossier.normalize.draft.Contract;
import dossier.normalize.draft.Draft;
import dossier.normalize.draft.Heads;
import dossier.normalize.draft.Pass;
import dossier.normalize.draft.Shape;
import dossier.normalize.words.Byline;
import java.util.List;

/**
 * Reads a name that stands alone right above or below the date, before the story, as the author,
 * when nothing else states one. Sections and places stand there too: so one of its words must be
 * none of the language's ordinary ones, and none of them part of the headline.
 */
public final class Signatures implements Pass {
  private static final String REASON = "from the name beside the date";

  @Override
  public Contract contract() {
    return Contract.deciding(AuditRule.BYLINE)
        .reading(AuditRule.DATE, AuditRule.HEADLINE, AuditRule.OUTSIDE_STORY);
  }

  @Override
  public Draft apply(Draft draft) {
    boolean wanted =
        draft.capture().format() != CaptureFormat.MARKDOWN
            && draft.head().citation().byline().isEmpty();
    return wanted ? signed(draft) : draft;
  }

  private static Draft signed(Draft draft) {
    List<Block> blocks = draft.blocks();
    Language language = draft.language();
    for (int i = 0; i < blocks.size(); i++) {
      Block block = blocks.get(i);
      if (block.open() && Shape.of(block.plain()).prose()) {
        return draft;
      }
      boolean beside = date(blocks, i - 1) || date(blocks, i + 1);
      boolean free = block.open() || block.by(AuditRule.OUTSIDE_STORY);
      if (free && beside && name(draft, block.plain().strip(), language)) {
        int at = i;
        return draft
            .map((j, b) -> j == at ? b.metadata(AuditRule.BYLINE, "byline") : b)
            .adding(Heads.inferredByline(block.plain().strip(), REASON));
      }
    }
    return draft;
  }

  private static boolean date(List<Block> blocks, int at) {
    return at >= 0 && at < blocks.size() && blocks.get(at).by(AuditRule.DATE);
  }

  private static boolean name(Draft draft, String text, Language language) {
    String title = draft.head().citation().title().orElse("");
    String outlet = draft.head().citation().publisher().orElse("");
    return Byline.person(text, language) && !title.contains(text) && !outlet.contains(text);
  }
}
