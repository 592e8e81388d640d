package dossier.normalize.pass;

import dossier.model.Audit;
import dossier.model.AuditRule;
import dossier.model.CaptureFormat;
import dossier.model.Traced;
import dossier.normalize.draft.Block;
import dossier.normalize.draft.Contract;
import dossier.normalize.draft.Draft;
import dossier.normalize.draft.Pass;
import dossier.normalize.words.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Clippings in Markdown: takes off what programs for notes write and no reader of the article saw:
 * {@code ==marked==}, {@code [[linked|so]]}, {@code ![[embedded.png]]}. A digest is an editor's own
 * text and keeps its links.
 */
public final class NoteMarks implements Pass {
  private static final Pattern FENCED = Pattern.compile(" {0,3}(?:```|~~~)");
  private static final Pattern MARKS =
      Pattern.compile(
          "`[^`]*`|(?:,?\\s+(?iu:"
              + String.join(
                  "|", Words.of(Words.Kind.AND).stream().filter(w -> !w.endsWith("-")).toList())
              + "))?\\s?!\\[\\[[^\\]]{1,200}]]"
              + "|\\[\\[(?:[^|\\]]{1,200}\\|)?(?<linked>[^|\\]]{1,200})]]"
              + "|==(?=\\S)(?<marked>[^=\\n]{1,500}?)(?<=\\S)==");

  @Override
  public Contract contract() {
    return Contract.deciding(AuditRule.NOTE_MARK);
  }

  @Override
  public Draft apply(Draft draft) {
    boolean clipping =
        draft.capture().format() == CaptureFormat.MARKDOWN
            && draft.head().citation().url().isPresent()
            && draft.sidecar().retells().isEmpty();
    if (!clipping) {
      return draft;
    }
    List<Audit.Entry> repairs = new ArrayList<>();
    return draft.map((i, b) -> bare(b, repairs)).recording(repairs);
  }

  private static Block bare(Block block, List<Audit.Entry> repairs) {
    boolean code = FENCED.matcher(block.markdown()).lookingAt();
    if (code || !block.open() || !MARKS.matcher(block.markdown()).find()) {
      return block;
    }
    Block bare = block.mended(NoteMarks::bare);
    if (!bare.plain().equals(block.plain())) {
      repairs.add(
          new Audit.Entry(
              Audit.Fate.REPAIRED,
              AuditRule.NOTE_MARK,
              block.span(),
              0,
              block.plain(),
              bare.plain()));
    }
    return bare;
  }

  private static Traced bare(Traced text) {
    return text.replace(MARKS, NoteMarks::words);
  }

  private static String words(MatchResult mark) {
    if (mark.group().startsWith("`")) {
      return mark.group();
    }
    String linked = mark.group(1);
    String marked = mark.group(2);
    return linked != null ? linked : marked != null ? marked : "";
  }
}
