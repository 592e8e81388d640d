package dossier.normalize.pass;

import dossier.diagnostic.Span;
import dossier.model.Audit;
import dossier.model.AuditRule;
import dossier.model.Traced;
import dossier.normalize.draft.Block;
import dossier.normalize.draft.Contract;
import dossier.normalize.draft.Draft;
import dossier.normalize.draft.Pass;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;

/**
 * Mends what no reader sees: spaces of other kinds, characters without width, UTF-8 once read as
 * windows-1252. Code and tables are left alone.
 */
public final class Cleanup implements Pass {
  private static final Pattern INVISIBLE =
      Pattern.compile(
          "[\\u00AD\\u200B\\u2060\\uFEFF\\u0000-\\u0008\\u000B\\u000C\\u000E-\\u001F\\u007F"
              + "\\u202A-\\u202E\\u2066-\\u2069]");
  private static final Pattern SPACE =
      Pattern.compile("[\\u00A0\\u2000-\\u200A\\u202F\\u205F\\u3000\\t]");
  private static final String USUAL = "«»°§–—‘’‚“”„•…€";
  private static final Pattern SPACES = Pattern.compile(" {2,}");

  @Override
  public Contract contract() {
    return Contract.deciding(AuditRule.SPACES, AuditRule.INVISIBLE, AuditRule.MOJIBAKE);
  }

  @Override
  public Draft apply(Draft draft) {
    List<Audit.Entry> repairs = new ArrayList<>();
    Draft cleaned = draft.map((i, block) -> clean(block, repairs));
    return cleaned.recording(repairs);
  }

  private static Block clean(Block block, List<Audit.Entry> repairs) {
    if (block.kind() == Block.Kind.CODE || block.kind() == Block.Kind.TABLE) {
      return block;
    }
    if (clean(block.plain()) && clean(block.markdown())) {
      return block;
    }
    Block now = repaired(block, AuditRule.MOJIBAKE, Mojibake::mend, repairs);
    now = repaired(now, AuditRule.INVISIBLE, t -> t.replace(INVISIBLE, m -> ""), repairs);
    boolean chunk = block.kind() == Block.Kind.CHUNK;
    return repaired(now, AuditRule.SPACES, chunk ? Cleanup::keepLines : Cleanup::spaces, repairs);
  }

  /** Whether nothing can be wrong with a text; most are so. */
  private static boolean clean(String text) {
    char before = ' ';
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean odd = c < ' ' || c == 0x7F || c > 0x7E && !usual(c) || c > 0x7E && before > 0x7E;
      if (odd || c == ' ' && before == ' ') {
        return false;
      }
      before = c;
    }
    return before != ' ';
  }

  /** Letters of the Latin, Greek and Cyrillic scripts, usual quotation marks and dashes. */
  private static boolean usual(char c) {
    return c >= 0xC0 && c < 0x530 || USUAL.indexOf(c) >= 0;
  }

  private static Traced spaces(Traced text) {
    return keepLines(text).replace(SPACES, m -> " ").strip();
  }

  /** Markdown gives meaning to spaces at the ends of lines: there only the kind is mended. */
  private static Traced keepLines(Traced text) {
    return text.replace(SPACE, m -> " ");
  }

  private static Block repaired(
      Block block, AuditRule rule, UnaryOperator<Traced> repair, List<Audit.Entry> repairs) {
    Block mended = block.mended(repair);
    String before = block.plain();
    String after = mended.plain();
    boolean shown = !before.strip().equals(after) && !block.is(Audit.Fate.CUT);
    if (shown) {
      Span span = block.span();
      repairs.add(new Audit.Entry(Audit.Fate.REPAIRED, rule, span, 0, before, after));
    }
    return mended;
  }
}
