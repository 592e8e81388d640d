package dossier.normalize.text;

import dossier.diagnostic.Span;
import dossier.model.AuditRule;
import dossier.model.Traced;
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
  private static final Pattern HEADING = Pattern.compile("^ {0,3}(#{1,6})[ \\t]+(?<text>.*)$");
  private static final Pattern MARKUP =
      Pattern.compile(
          "(?m)^[ \\t]*(?:>\\s?|[-*+]\\s+|\\d+[.)]\\s+)|[*_`]{1,3}(?=\\S)|(?<=\\S)[*_`]{1,3}");

  private static final Pattern LINE_END = Pattern.compile("\n");

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
    Traced.Builder markdown = new Traced.Builder();
    for (Span line : chunk) {
      if (markdown.length() > 0) {
        markdown.put("\n");
      }
      markdown.add(line.in(text), line);
    }
    Span span = new Span(chunk.get(0).start(), chunk.get(chunk.size() - 1).end());
    blocks.add(block(markdown.build(), span));
    chunk.clear();
  }

  private static Block block(Traced markdown, Span span) {
    Matcher heading = HEADING.matcher(markdown.text());
    boolean isHeading = heading.matches();
    Traced seen =
        isHeading
            ? markdown.part(
                heading.start("text"), headingEnd(heading.group(), heading.start("text")))
            : markdown;
    List<MarkdownLink> links = MarkdownLink.in(seen.text());
    int linkChars = links.stream().mapToInt(l -> l.text().length()).sum();
    Traced plain =
        MarkdownLink.texts(seen, links)
            .replace(MARKUP, m -> "")
            .replace(LINE_END, m -> " ")
            .strip();
    int length = plain.text().length();
    double linked = length == 0 ? 0 : Math.min(1, (double) linkChars / length);
    boolean picture = MarkdownLink.onlyPictures(markdown.text());
    if (picture && length == 0) {
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

  /** Where the text of a heading ends: number signs behind it are none of it. */
  private static int headingEnd(String line, int from) {
    int end = line.length();
    while (end > from && " \t#".indexOf(line.charAt(end - 1)) >= 0) {
      end--;
    }
    return end;
  }
}
