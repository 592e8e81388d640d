package dossier.normalize.html;

import dossier.model.Head;
import dossier.normalize.draft.Block;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/**
 * What can be read off a saved page.
 *
 * @param blocks all of its text, in order; what stands outside the story is cut already
 * @param head what the markup states
 */
public record HtmlPage(List<Block> blocks, Head head) {

  /** Copies the list. */
  public HtmlPage {
    blocks = List.copyOf(blocks);
  }

  /** Reads a page; broken markup is mended as browsers do. */
  public static HtmlPage of(String html) {
    Parser parser = Parser.htmlParser().setTrackPosition(true);
    Document page = Jsoup.parse(html, "", parser);
    Head head = HtmlHead.of(page);
    Element story = StoryLocator.locate(page);
    return new HtmlPage(BlockBuilder.blocks(page, story, head), head);
  }
}
