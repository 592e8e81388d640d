package dossier.markdown;

import com.vladsch.flexmark.html.HtmlRenderer;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.data.MutableDataSet;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Renders Markdown to HTML: raw HTML escaped, links with other schemes than http, https and mailto
 * reduced to their text, images to their description. One block a line.
 */
public final class MarkdownHtml {
  private MarkdownHtml() {}

  /**
   * A block that stands in no other: a heading, a paragraph, a list, a table, a quote.
   *
   * @param html the block, with a final LF
   * @param passages the passages in it, in order
   */
  public record Block(String html, List<Passage> passages) {

    /** Copies the list. */
    public Block {
      passages = List.copyOf(passages);
    }
  }

  /** The text as HTML blocks, each on its own line, with a final LF. */
  public static String render(MarkdownText text, Decoration decoration) {
    return blocks(text, decoration).stream().map(Block::html).collect(Collectors.joining());
  }

  /** The same, block by block, so that a page can say something beside each. */
  public static List<Block> blocks(MarkdownText text, Decoration decoration) {
    String[] pieces = html(text, decoration).split(PageRenderer.END, -1);
    List<Block> blocks = new ArrayList<>();
    List<Passage> passages = text.passages();
    int at = 0;
    int next = 0;
    for (Node node : text.document().getChildren()) {
      List<Passage> within = new ArrayList<>();
      while (next < passages.size() && passages.get(next).span().start() < node.getEndOffset()) {
        within.add(passages.get(next++));
      }
      String html = Signs.restoredHtml(pieces[at++].strip());
      if (!html.isEmpty()) {
        blocks.add(new Block(html + "\n", within));
      }
    }
    return blocks;
  }

  private static String html(MarkdownText text, Decoration decoration) {
    MutableDataSet options = MarkdownText.options();
    options.set(HtmlRenderer.ESCAPE_HTML, true);
    options.set(HtmlRenderer.GENERATE_HEADER_ID, false);
    options.set(HtmlRenderer.INDENT_SIZE, 0);
    options.set(HtmlRenderer.MAX_TRAILING_BLANK_LINES, 0);
    PageRenderer page = new PageRenderer(text, decoration);
    HtmlRenderer renderer =
        HtmlRenderer.builder(options)
            .nodeRendererFactory(o -> page)
            .attributeProviderFactory(new BlockAttributes(text, decoration))
            .build();
    String html = renderer.render(text.document());
    return html.indexOf(Citations.MASK) < 0 ? html : asWritten(html, text, page);
  }

  /** What looks like a citation within code is code. */
  private static String asWritten(String html, MarkdownText text, PageRenderer page) {
    StringBuilder out = new StringBuilder(html);
    for (CitedParagraph code : text.citations()) {
      int at = out.indexOf(String.valueOf(Citations.MASK));
      if (at >= 0 && !page.shows(code)) {
        String written = Html.escape(code.span().in(text.text()));
        out.replace(at, Math.min(out.length(), at + code.span().length()), written);
      }
    }
    return out.toString();
  }
}
