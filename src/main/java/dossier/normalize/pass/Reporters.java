package dossier.normalize.pass;

import dossier.normalize.draft.Block;
import dossier.normalize.draft.Contract;
import dossier.normalize.draft.Draft;
import dossier.normalize.draft.Heads;
import dossier.normalize.draft.Pass;
import dossier.normalize.words.Byline;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads who wrote it off the note of agencies, {@code (Reporting by A in X and B in Y; Editing by
 * C)}, when nothing else states it. The note stays in the story.
 */
public final class Reporters implements Pass {
  private static final String REASON = "from the note on who reported, at the end of the story";
  private static final Pattern NOTE =
      Pattern.compile(
          "[(\\[—–-]*\\s*(?:(?:Additional )?[Rr]eporting|Reported|Written|Words|Text) by (?<who>\\p{Lu}[^;.()]{3,160})"
              + "(?:[;.)].*)?");
  private static final Pattern PLACE = Pattern.compile("\\s+in\\s+\\p{Lu}[^,;]*?(?=,| and |$)");

  @Override
  public Contract contract() {
    return Contract.deciding();
  }

  @Override
  public Draft apply(Draft draft) {
    if (draft.head().citation().byline().isPresent()) {
      return draft;
    }
    List<Block> blocks = draft.blocks();
    for (int i = blocks.size() - 1; i >= 0; i--) {
      Matcher note = NOTE.matcher(blocks.get(i).plain().strip());
      if (blocks.get(i).open() && note.matches()) {
        String names = PLACE.matcher(note.group("who")).replaceAll("");
        return draft.adding(Heads.inferredByline(Byline.names(names), REASON));
      }
    }
    return draft;
  }
}
