package dossier.normalize.html;

import dossier.markdown.MarkdownEscape;
import dossier.model.Audit;
import dossier.model.AuditRule;
import dossier.model.CaptureFormat;
import dossier.model.Traced;
import dossier.normalize.draft.Block;
import dossier.normalize.draft.Contract;
import dossier.normalize.draft.Draft;
import dossier.normalize.draft.Pass;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jsoup.parser.Parser;

/**
 * Reads character references that were escaped once too often, so that readers see {@code &rsquo;}
 * for an apostrophe. Code is left alone, and Markdown, which has references of its own.
 */
public final class References implements Pass {
  private static final Pattern REFERENCE =
      Pattern.compile("&(?:#\\d{2,6}|#[xX][0-9a-fA-F]{2,5}|[A-Za-z]{2,8}\\d?);");

  /** A reference may be escaped more than once too often. */
  private static final int ROUNDS = 2;

  @Override
  public Contract contract() {
    return Contract.deciding(AuditRule.REFERENCE);
  }

  @Override
  public Draft apply(Draft draft) {
    if (draft.capture().format() == CaptureFormat.MARKDOWN) {
      return draft;
    }
    List<Audit.Entry> repairs = new ArrayList<>();
    Draft read = draft.map((i, b) -> b.open() && stands(b) ? read(b, repairs) : b);
    return repairs.isEmpty() ? draft : read.recording(repairs);
  }

  private static boolean stands(Block block) {
    boolean text = block.kind() != Block.Kind.CODE && block.kind() != Block.Kind.TABLE;
    return text && block.plain().indexOf('&') >= 0 && REFERENCE.matcher(block.plain()).find();
  }

  private static Block read(Block block, List<Audit.Entry> repairs) {
    Traced seen = block.seen();
    for (int i = 0; i < ROUNDS; i++) {
      seen = seen.replace(REFERENCE, m -> Parser.unescapeEntities(m.group(), false));
    }
    if (seen.text().equals(block.plain())) {
      return block;
    }
    repairs.add(
        new Audit.Entry(
            Audit.Fate.REPAIRED, AuditRule.REFERENCE, block.span(), 0, block.plain(), seen.text()));
    return Block.open(
        block.kind(),
        block.level(),
        MarkdownEscape.line(seen),
        seen,
        block.span(),
        block.gapBefore(),
        block.linked());
  }

  /** A stated text without such references. */
  static String plain(String text) {
    String plain = text;
    for (int i = 0; i < ROUNDS && plain.indexOf('&') >= 0; i++) {
      plain =
          REFERENCE
              .matcher(plain)
              .replaceAll(
                  m ->
                      java.util.regex.Matcher.quoteReplacement(
                          Parser.unescapeEntities(m.group(), false)));
    }
    return plain;
  }
}
