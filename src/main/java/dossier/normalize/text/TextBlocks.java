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
  private static final Pattern BULLET = Pattern.compile("^[\\s\\h]*[•‣▪◦●∙][\\s\\h]+(?<text>.*)$");

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
    boolean item = bullet.matches();
    Traced plain = item ? line.part(bullet.start("text"), bullet.end("text")) : line;
    return Block.open(
        item ? Kind.BULLET : Kind.PARAGRAPH,
        item ? 1 : 0,
        MarkdownEscape.line(plain.strip()),
        plain,
        span,
        gap,
        0);
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
