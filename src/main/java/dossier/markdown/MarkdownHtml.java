package dossier.markdown;

import com.vladsch.flexmark.html.HtmlRenderer;
import com.vladsch.flexmark.util.data.MutableDataSet;

/**
 * Renders Markdown to HTML: raw HTML escaped, links with other schemes than http, https and mailto
 * reduced to their text, images to their description. One block a line.
 */
public final class MarkdownHtml {
  private MarkdownHtml() {}

  /** The text as HTML blocks, each on its own line, with a final LF. */
  public static String render(MarkdownText text, Decoration decoration) {
    MutableDataSet options = MarkdownText.options();
    options.set(HtmlRenderer.ESCAPE_HTML, true);
    options.set(HtmlRenderer.GENERATE_HEADER_ID, false);
    options.set(HtmlRenderer.INDENT_SIZE, 0);
    options.set(HtmlRenderer.MAX_TRAILING_BLANK_LINES, 0);
    HtmlRenderer renderer =
        HtmlRenderer.builder(options)
            .nodeRendererFactory(o -> new PageRenderer(text, decoration))
            .attributeProviderFactory(new ListItemIds(text, decoration))
            .build();
    return Signs.restoredHtml(renderer.render(text.document()));
  }
}
