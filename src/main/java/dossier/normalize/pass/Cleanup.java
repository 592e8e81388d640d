package dossier.normalize.pass;

import dossier.diagnostic.Span;
import dossier.model.Audit;
import dossier.model.AuditRule;
import dossier.model.Traced;
import dossier.normalize.draft.Block;
import dossier.normalize.draft.Contract;
import dossier.normalize.draft.Draft;
import dossier.normalize.draft.Pass;
import java.text.Normalizer;
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

  /** Letters that type sets as one: ﬀ to ﬆ. */
  private static final Pattern LIGATURE = Pattern.compile("[\\uFB00-\\uFB06]");

  /** Code between backticks, which stays as it is. */
  private static final String CODE = "`[^`]*`";

  private static final Pattern FENCED = Pattern.compile(" {0,3}(?:```|~~~)");

  /** The same as character references, which clippers leave in Markdown. */
  private static final Pattern HIDDEN_REFERENCE =
      Pattern.compile(
          CODE + "|&(?:shy|zwnj|zwj|#173|#xad|#8203|#x200b);", Pattern.CASE_INSENSITIVE);

  private static final Pattern SPACE_REFERENCE =
      Pattern.compile(
          CODE + "|&(?:nbsp|ensp|emsp|thinsp|#160|#xa0|#8239|#x202f);", Pattern.CASE_INSENSITIVE);

  private static final String USUAL = "«»°§–—‘’‚“”„•…€";
  private static final Pattern SPACES = Pattern.compile(" {2,}");

  @Override
  public Contract contract() {
    return Contract.deciding(
        AuditRule.SPACES, AuditRule.INVISIBLE, AuditRule.MOJIBAKE, AuditRule.LIGATURE);
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
    if (clean(block.plain()) && clean(block.markdown()) && block.markdown().indexOf('&') < 0) {
      return block;
    }
    boolean chunk = block.kind() == Block.Kind.CHUNK;
    if (chunk && plain(block.plain()) && plain(block.markdown())) {
      return block;
    }
    Block now = repaired(block, AuditRule.MOJIBAKE, Mojibake::mend, repairs);
    now =
        repaired(
            now,
            AuditRule.LIGATURE,
            t -> t.replace(LIGATURE, m -> Normalizer.normalize(m.group(), Normalizer.Form.NFKC)),
            repairs);
    now = repaired(now, AuditRule.INVISIBLE, t -> t.replace(INVISIBLE, m -> ""), repairs);
    if (chunk
        && block.markdown().indexOf('&') >= 0
        && !FENCED.matcher(block.markdown()).lookingAt()) {
      now = repaired(now, AuditRule.INVISIBLE, t -> outsideCode(t, HIDDEN_REFERENCE, ""), repairs);
      now = repaired(now, AuditRule.SPACES, t -> outsideCode(t, SPACE_REFERENCE, " "), repairs);
    }
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

  /** Whether a text is ASCII without tabs and references, of which only spaces could be mended. */
  private static boolean plain(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c < ' ' && c != '\n' || c > '~' || c == '&') {
        return false;
      }
    }
    return true;
  }

  /** Letters of the Latin, Greek and Cyrillic scripts, usual quotation marks and dashes. */
  private static boolean usual(char c) {
    return c >= 0xC0 && c < 0x530 || USUAL.indexOf(c) >= 0;
  }

  private static Traced outsideCode(Traced text, Pattern reference, String by) {
    return text.replace(reference, m -> m.group().startsWith("`") ? m.group() : by);
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
    boolean changed = !before.equals(after) && !before.strip().equals(after);
    boolean shown = changed && block.open();
    if (shown) {
      Span span = block.span();
      repairs.add(new Audit.Entry(Audit.Fate.REPAIRED, rule, span, 0, before, after));
    }
    return mended;
  }
}
