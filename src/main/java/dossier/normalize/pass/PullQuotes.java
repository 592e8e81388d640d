package dossier.normalize.pass;

import dossier.model.AuditRule;
import dossier.model.CaptureFormat;
import dossier.normalize.draft.Block;
import dossier.normalize.draft.Block.Kind;
import dossier.normalize.draft.Contract;
import dossier.normalize.draft.Draft;
import dossier.normalize.draft.Pass;
import dossier.normalize.draft.Shape;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Saved pages: cuts words of the story that are set large within it, told by their standing in a
 * paragraph as well, and the name below them.
 */
public final class PullQuotes implements Pass {
  /** Words a repetition must have: shorter ones come back by chance. */
  private static final int FEWEST_WORDS = 7;

  private static final int LONGEST = 400;

  /** Words of a name and an office below such a quotation. */
  private static final int MOST_CREDIT = 8;

  private static final Pattern MARKS = Pattern.compile("[^\\p{L}\\p{N}]+");

  @Override
  public Contract contract() {
    return Contract.deciding(AuditRule.REPEATED);
  }

  @Override
  public Draft apply(Draft draft) {
    boolean quotes = draft.blocks().stream().anyMatch(b -> b.open() && b.kind() == Kind.QUOTE);
    if (draft.capture().format() != CaptureFormat.HTML || !quotes) {
      return draft;
    }
    List<String> folded = draft.blocks().stream().map(PullQuotes::folded).toList();
    List<Block> out = new ArrayList<>();
    boolean quoted = false;
    for (int i = 0; i < draft.blocks().size(); i++) {
      Block block = draft.blocks().get(i);
      boolean large = block.open() && block.kind() == Kind.QUOTE;
      boolean again = large && stands(draft.blocks(), folded, i);
      boolean credit = quoted && large && brief(block);
      quoted = again;
      out.add(again || credit ? block.cut(AuditRule.REPEATED) : block);
    }
    return draft.with(out);
  }

  private static boolean brief(Block block) {
    Shape shape = Shape.of(block.plain());
    return shape.words() <= MOST_CREDIT && !shape.sentence();
  }

  /** Whether the words of a piece stand in a longer paragraph. */
  private static boolean stands(List<Block> blocks, List<String> folded, int at) {
    String words = folded.get(at);
    if (words.length() > LONGEST || Shape.of(blocks.get(at).plain()).words() < FEWEST_WORDS) {
      return false;
    }
    for (int i = 0; i < blocks.size(); i++) {
      Block other = blocks.get(i);
      boolean paragraph = other.open() && other.kind() == Kind.PARAGRAPH;
      if (i != at && paragraph && longer(folded.get(i), words) && folded.get(i).contains(words)) {
        return true;
      }
    }
    return false;
  }

  private static boolean longer(String paragraph, String words) {
    return paragraph.length() > words.length();
  }

  /** Letters and figures, with a space around each word. */
  private static String folded(Block block) {
    String text = block.plain().toLowerCase(Locale.ROOT);
    return " " + MARKS.matcher(text).replaceAll(" ").strip() + " ";
  }
}
