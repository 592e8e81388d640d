package dossier.normalize.text;

import dossier.diagnostic.Span;
import dossier.model.AuditRule;
import dossier.normalize.draft.Block;
import dossier.normalize.draft.Block.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Markdown as chunks between blank lines. A chunk stays as it is, letter by letter, or goes as a
 * whole; fenced code is one chunk whatever stands in it.
 */
public final class MarkdownBlocks {
  private static final Pattern FENCE = Pattern.compile("^ {0,3}(`{3,}|~{3,}).*");
  private static final Pattern HEADING =
      Pattern.compile("^ {0,3}(#{1,6})[ \\t]+(?<text>.*?)[ \\t#]*$");
  private static final Pattern LINK =
      Pattern.compile("!?\\[(?<text>[^\\]]*)]\\([^)\\s]*(?:\\s[^)]*)?\\)");
  private static final Pattern PICTURES = Pattern.compile("\\s*(?:!\\[[^\\]]*]\\([^)]*\\)\\s*)+");
  private static final Pattern MARKUP =
      Pattern.compile(
          "(?m)^\\s*(?:>\\s?|[-*+]\\s+|\\d+[.)]\\s+)|[*_`]{1,3}(?=\\S)|(?<=\\S)[*_`]{1,3}");

  private MarkdownBlocks() {}

  /** The chunks of a text from an offset on. */
  public static List<Block> of(String text, int from) {
    List<Block> blocks = new ArrayList<>();
    List<Span> chunk = new ArrayList<>();
    String fence = "";
    for (Span line : Lines.of(text, from)) {
      String raw = line.in(text);
      Matcher m = FENCE.matcher(raw);
      if (fence.isEmpty() && m.matches()) {
        fence = m.group(1);
      } else if (!fence.isEmpty() && raw.strip().startsWith(fence)) {
        fence = "";
      }
      if (raw.isBlank() && fence.isEmpty()) {
        close(text, chunk, blocks);
      } else {
        chunk.add(line);
      }
    }
    close(text, chunk, blocks);
    return blocks;
  }

  private static void close(String text, List<Span> chunk, List<Block> blocks) {
    if (chunk.isEmpty()) {
      return;
    }
    StringBuilder markdown = new StringBuilder();
    for (Span line : chunk) {
      markdown.append(markdown.isEmpty() ? "" : "\n").append(line.in(text));
    }
    Span span = new Span(chunk.get(0).start(), chunk.get(chunk.size() - 1).end());
    blocks.add(block(markdown.toString(), span));
    chunk.clear();
  }

  private static Block block(String markdown, Span span) {
    Matcher heading = HEADING.matcher(markdown);
    boolean isHeading = heading.matches();
    String seen = isHeading ? heading.group("text") : markdown;
    int linkChars = LINK.matcher(seen).results().mapToInt(r -> r.group(1).length()).sum();
    String plain = LINK.matcher(seen).replaceAll("${text}");
    plain = MARKUP.matcher(plain).replaceAll("").replace("\n", " ").strip();
    double linked = plain.isEmpty() ? 0 : Math.min(1, (double) linkChars / plain.length());
    boolean picture = PICTURES.matcher(markdown).matches();
    if (picture && plain.isEmpty()) {
      return Block.open(Kind.CAPTION, 0, markdown, plain, span, true, 0).cut(AuditRule.HIDDEN);
    }
    return Block.open(
        picture ? Kind.CAPTION : Kind.CHUNK,
        isHeading ? heading.end(1) - heading.start(1) : 0,
        markdown,
        plain,
        span,
        true,
        linked);
  }
}
