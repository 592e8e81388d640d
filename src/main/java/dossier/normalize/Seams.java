package dossier.normalize;

import dossier.model.AuditRule;
import dossier.model.Seam;
import dossier.normalize.draft.Block;
import dossier.normalize.draft.Block.Kind;
import dossier.normalize.draft.Draft;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Finds the seams of a spliced page: lines that are headlines with an outlet, or the page's own
 * headline once more, and were cut between paragraphs of the story.
 */
final class Seams {
  private Seams() {}

  static List<Seam> of(Draft draft, StoryWriter.Story story) {
    List<Seam> seams = new ArrayList<>();
    boolean open = false;
    Optional<String> outlet = Optional.empty();
    int blocks = draft.outlets().isEmpty() ? 0 : draft.blocks().size();
    for (int i = 0; i < blocks; i++) {
      Block block = draft.blocks().get(i);
      if (story.starts()[i] >= 0 && block.kind() != Kind.HEADING) {
        if (open) {
          seams.add(new Seam(story.starts()[i], outlet));
        }
        open = false;
        outlet = Optional.empty();
      } else if (seam(draft, block)) {
        open = true;
        outlet = outlet.or(() -> named(draft, block));
      }
    }
    return seams;
  }

  private static boolean seam(Draft draft, Block block) {
    boolean line = block.kind() == Kind.PARAGRAPH || block.kind() == Kind.HEADING;
    return line && (named(draft, block).isPresent() || headline(draft, block));
  }

  private static Optional<String> named(Draft draft, Block block) {
    return block.by(AuditRule.TEASER)
        ? draft.outlets().stream().filter(o -> block.plain().strip().endsWith(o)).findFirst()
        : Optional.empty();
  }

  private static boolean headline(Draft draft, Block block) {
    Optional<String> title = draft.head().citation().title();
    boolean cut = block.by(AuditRule.REPEATED) || block.by(AuditRule.TEASER);
    return cut && title.filter(t -> folded(t).equals(folded(block.plain()))).isPresent();
  }

  private static String folded(String text) {
    return text.strip().toLowerCase(Locale.ROOT);
  }
}
