package dossier.normalize.text;

import dossier.diagnostic.Span;
import dossier.markdown.MarkdownEscape;
import dossier.model.Traced;
import dossier.normalize.draft.Block;
import dossier.normalize.draft.Block.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Pasted text as blocks, one a line. */
public final class TextBlocks {
  private static final Pattern BULLET =
      Pattern.compile(
          "^[\\s\\h]*(?:[•‣▪◦●∙][\\s\\h]+|[·§]\\h{2,}|[·§]\\t\\h*|(?<deep>o)\\t\\h*)(?<text>\\S.*)$");

  /** A number and a tab, as word processors paste their lists. */
  private static final Pattern NUMBERED =
      Pattern.compile("^[\\s\\h]*\\d{1,3}[.)]\\t\\h*(?<text>\\S.*)$");

  private TextBlocks() {}

  /** The lines that are not blank. */
  public static List<Block> of(String text) {
    List<Block> blocks = new ArrayList<>();
    boolean gap = true;
    for (Span line : Lines.of(text, 0)) {
      String raw = line.in(text);
      if (blank(raw)) {
        gap = true;
      } else {
        blocks.add(block(Traced.of(text, line), line, gap));
        gap = false;
      }
    }
    return blocks;
  }

  private static Block block(Traced line, Span span, boolean gap) {
    Matcher bullet = BULLET.matcher(line.text());
    if (bullet.matches()) {
      return item(line, bullet, Kind.BULLET, bullet.group("deep") == null ? 1 : 2, span, gap);
    }
    Matcher number = NUMBERED.matcher(line.text());
    return number.matches()
        ? item(line, number, Kind.NUMBERED, 1, span, gap)
        : Block.open(Kind.PARAGRAPH, 0, MarkdownEscape.line(line.strip()), line, span, gap, 0);
  }

  private static Block item(
      Traced line, Matcher mark, Kind kind, int depth, Span span, boolean gap) {
    Traced text = line.part(mark.start("text"), mark.end("text"));
    return Block.open(kind, depth, MarkdownEscape.line(text.strip()), text, span, gap, 0);
  }

  private static boolean blank(String raw) {
    return raw.codePoints()
        .allMatch(
            c ->
                Character.isWhitespace(c)
                    || Character.isSpaceChar(c)
                    || Character.getType(c) == Character.FORMAT);
  }
}
