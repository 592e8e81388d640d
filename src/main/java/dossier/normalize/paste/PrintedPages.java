package dossier.normalize.paste;

import dossier.model.AuditRule;
import dossier.model.CaptureFormat;
import dossier.normalize.date.DateReader;
import dossier.normalize.draft.Block;
import dossier.normalize.draft.Contract;
import dossier.normalize.draft.Draft;
import dossier.normalize.draft.Pass;
import dossier.normalize.draft.Shape;
import dossier.normalize.words.Words;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Text pasted from a print or a PDF: cuts the heads and feet of pages, and reads title, outlet,
 * address and day of capture off those that browsers print.
 */
public final class PrintedPages implements Pass {
  private static final int LONGEST = 14;
  private static final int NEAR = 12;
  private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
  private static final Pattern EDGE = Pattern.compile(Words.any(Words.Kind.PAGE_EDGE), FLAGS);
  private static final Pattern JUMP = Pattern.compile(Words.any(Words.Kind.JUMP), FLAGS);

  /** A number that says of what: others stand in stories too. */
  private static final Pattern PAGE =
      Pattern.compile("(?iu)(?:page|seite|p\\.)\\s*\\p{Lu}?\\d{1,3}\\b.*");

  private static final Pattern OTHER = Pattern.compile("[^\\p{L}]+");

  @Override
  public Contract contract() {
    return Contract.deciding(AuditRule.PAGE_EDGE, AuditRule.HEADLINE, AuditRule.OUTLET);
  }

  @Override
  public Draft apply(Draft draft) {
    return draft.capture().format() == CaptureFormat.TEXT ? edges(BrowserPrint.read(draft)) : draft;
  }

  /** Numbers of pages, notes on where the text goes on, and heads that come back. */
  private static Draft edges(Draft draft) {
    List<Block> blocks = draft.blocks();
    if (blocks.stream().noneMatch(b -> BrowserPrint.edge(b, PAGE) || BrowserPrint.edge(b, JUMP))) {
      return draft;
    }
    Map<String, Integer> times = new HashMap<>();
    for (Block block : blocks) {
      if (numbered(block)) {
        times.merge(folded(block), 1, Integer::sum);
      }
    }
    return draft.map(
        (i, b) ->
            b.open() && (BrowserPrint.edge(b, EDGE) || jump(blocks, i) || again(blocks, i, times))
                ? b.cut(AuditRule.PAGE_EDGE)
                : b);
  }

  /** “Continued from page 1”, and the heading that stands on the line before. */
  private static boolean jump(List<Block> blocks, int at) {
    boolean next = at + 1 < blocks.size() && !blocks.get(at + 1).gapBefore();
    return BrowserPrint.edge(blocks.get(at), JUMP)
        || next && BrowserPrint.edge(blocks.get(at + 1), JUMP);
  }

  /**
   * A line with a figure whose words come back, or that goes on from the first line with a date.
   */
  private static boolean again(List<Block> blocks, int at, Map<String, Integer> times) {
    Block block = blocks.get(at);
    if (!numbered(block)) {
      return false;
    }
    String first = blocks.get(0).plain().strip();
    boolean masthead =
        at > 0
            && first.length() > NEAR
            && block.plain().strip().startsWith(first)
            && DateReader.find(block.plain()).isPresent();
    return masthead || times.getOrDefault(folded(block), 0) > 1 && folded(block).length() >= NEAR;
  }

  private static boolean numbered(Block block) {
    String text = block.plain().strip();
    Shape shape = Shape.of(text);
    return shape.words() <= LONGEST
        && !shape.sentence()
        && !text.isEmpty()
        && Character.isDigit(text.charAt(text.length() - 1))
        && block.gapBefore();
  }

  private static String folded(Block block) {
    return OTHER.matcher(block.plain().toLowerCase(Locale.ROOT)).replaceAll("");
  }
}
