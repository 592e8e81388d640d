package dossier.normalize.html;

import dossier.model.Audit;
import dossier.model.AuditRule;
import dossier.model.Head;
import dossier.normalize.draft.Block;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.jsoup.select.Evaluator;
import org.jsoup.select.QueryParser;

/**
 * What can be read off a saved page.
 *
 * @param blocks all of its text, in order; what stands outside the story is cut already
 * @param head what the markup states
 * @param places where it states that
 */
public record HtmlPage(List<Block> blocks, Head head, List<Audit.Entry> places) {
  /** A template that browsers put into the page: readers see what it holds. */
  private static final Evaluator SHADOW = QueryParser.parse("template[shadowrootmode]");

  /** Before the page it would end its head; a space of the same length does not. */
  private static final String BYTE_ORDER_MARK = "\uFEFF";

  private static final int TOO_SHORT = 250;
  private static final double LOST = 0.4;

  /** Copies the lists. */
  public HtmlPage {
    blocks = List.copyOf(blocks);
    places = List.copyOf(places);
  }

  /**
   * Reads a page; broken markup is mended as browsers do. When next to nothing is left inside the
   * story, names of elements are not believed, and then the whole page is read.
   */
  public static HtmlPage of(String given) {
    String html = given.startsWith(BYTE_ORDER_MARK) ? " " + given.substring(1) : given;
    Parser parser = Parser.htmlParser().setTrackPosition(true);
    Document page = Jsoup.parse(html, "", parser);
    page.select(SHADOW).forEach(template -> template.tagName("div"));
    SourceText source = new SourceText(html);
    HtmlHead stated = new HtmlHead(page, html);
    Head head = stated.head();
    Furniture furniture = new Furniture(page.body());
    Optional<Element> own = Endless.own(page);
    boolean endless = own.isPresent();
    Element story = own.orElseGet(() -> StoryLocator.locate(page, furniture, stated.quotedBody()));
    Optional<Element> lead = LeadFinder.above(story, furniture);
    List<Block> blocks = BlockBuilder.blocks(page, source, story, lead, furniture, true, endless);
    if (open(blocks) < TOO_SHORT) {
      List<Block> looser =
          BlockBuilder.blocks(page, source, story, lead, furniture, false, endless);
      blocks = open(looser) > open(blocks) ? looser : blocks;
    }
    if (open(blocks) < TOO_SHORT) {
      List<Block> whole =
          BlockBuilder.blocks(page, source, page.body(), Optional.empty(), furniture, true, false);
      blocks = open(whole) > 2 * open(blocks) ? whole : blocks;
    }
    Optional<List<Block>> quoted = stated.quotedBlocks();
    if (quoted.isPresent() && open(blocks) < LOST * open(quoted.get())) {
      List<Block> all = new ArrayList<>(quoted.get());
      blocks.forEach(b -> all.add(b.open() ? b.cut(AuditRule.OUTSIDE_STORY) : b));
      blocks = all;
    }
    return new HtmlPage(blocks, head, stated.places());
  }

  private static int open(List<Block> blocks) {
    return blocks.stream()
        .filter(b -> b.open() && b.linked() < 0.5)
        .mapToInt(b -> b.plain().length())
        .sum();
  }
}
