package dossier.normalize.html;

import dossier.markdown.MarkdownEscape;
import dossier.model.AuditRule;
import dossier.model.Traced;
import dossier.normalize.draft.Block;
import dossier.normalize.draft.Block.Kind;
import dossier.normalize.draft.Nest;
import dossier.normalize.words.Words;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.Evaluator;
import org.jsoup.select.NodeTraversor;
import org.jsoup.select.NodeVisitor;
import org.jsoup.select.QueryParser;

/** Walks a page once, without recursion, and writes its text as blocks. */
final class BlockBuilder implements NodeVisitor {
  private static final int DEEPEST = 2000;

  /** A line of so few words is a label, and nothing goes on from it. */
  private static final int LABEL = 2;

  private static final Evaluator TABLE_CAPTION = QueryParser.parse("caption");

  /** What screen readers say before a caption tells everybody what it is. */
  private static final Pattern LABEL_ALOUD =
      Pattern.compile(
          "\\s*(?iu:"
              + Words.any(Words.Kind.CAPTION)
              + "|"
              + Words.any(Words.Kind.CREDIT_ALOUD)
              + ")\\s*[,:]?\\s*");

  private final Element story;
  private final Optional<Element> lead;
  private final boolean named;
  private final boolean endless;
  private final Furniture furniture;
  private final List<Block> blocks = new ArrayList<>();
  private final Deque<Element> entered = new ArrayDeque<>();
  private final Deque<AuditRule> reasons = new ArrayDeque<>();
  private final Nests nests = new Nests();
  private final SourceText source;
  private final InlineText inline;
  private boolean inStory;

  /** Whether the story has begun. */
  private boolean begun;

  private Element skipped;
  private Element item;
  private boolean itemBegun;
  private boolean broken;
  private boolean joined;

  private BlockBuilder(
      SourceText source,
      Element story,
      Optional<Element> lead,
      Furniture furniture,
      boolean named,
      boolean endless) {
    this.endless = endless;
    this.source = source;
    this.inline = new InlineText(source);
    this.furniture = furniture;
    this.lead = lead;
    this.named = named;
    this.story = story;
  }

  /**
   * All text of a page as blocks.
   *
   * @param source the text that the page was parsed from
   * @param lead an element above the story that belongs to it
   * @param furniture of the page
   * @param named whether classes and ids tell furniture, or only tags and hiding
   * @param endless whether other articles follow below the story
   */
  static List<Block> blocks(
      Document page,
      SourceText source,
      Element story,
      Optional<Element> lead,
      Furniture furniture,
      boolean named,
      boolean endless) {
    BlockBuilder builder = new BlockBuilder(source, story, lead, furniture, named, endless);
    NodeTraversor.traverse(builder, page.body());
    builder.flush(page.body());
    return builder.blocks;
  }

  @Override
  public void head(Node node, int depth) {
    if (skipped != null) {
      return;
    }
    if (node instanceof TextNode text) {
      text(text);
    } else if (node instanceof Element element) {
      open(element, depth);
    }
  }

  /** A single line break goes on with the sentence when a small letter follows some words. */
  private void text(TextNode text) {
    if (broken && !text.isBlank()) {
      String next = text.getWholeText().strip();
      if (Character.isLowerCase(next.codePointAt(0)) && inline.words() > LABEL) {
        inline.space();
      } else if (text.parentNode() instanceof Element parent) {
        flush(parent);
        joined = true;
      }
      broken = false;
    }
    inline.text(text);
  }

  private void open(Element element, int depth) {
    String tag = element.normalName();
    if (Tags.SKIPPED.contains(tag) || depth > DEEPEST) {
      skipped = element;
      return;
    }
    if (tag.equals("br")) {
      boolean second = broken;
      if (second) {
        flush(element.parent());
      }
      broken = !second;
      return;
    }
    if (Tags.INLINE.contains(tag)) {
      if (Pieces.begins(element) || Place.captionInLine(element)) {
        flush(element.parent());
      }
      Optional<AuditRule> rule = furniture(element);
      if (inline.wrote(element)) {
        skipped = element;
        return;
      }
      boolean deleted = Tags.DELETED.contains(tag);
      boolean hidden = rule.equals(Optional.of(AuditRule.HIDDEN));
      if (hidden && LABEL_ALOUD.matcher(element.text()).matches()) {
        return;
      }
      if (deleted || hidden) {
        unseen(element, deleted ? AuditRule.DELETED : AuditRule.HIDDEN);
        skipped = element;
        return;
      }
      if (rule.isPresent()) {
        flush(element.parent());
        enter(element, rule.get());
      }
      inline.open(element);
      return;
    }
    flush(element.parent());
    inStory = inStory || own(element);
    begun = begun || element == story;
    furniture(element)
        .filter(rule -> !own(element) && !contains(element, story))
        .ifPresent(rule -> enter(element, rule));
    if (tag.equals("li")) {
      item = element;
      itemBegun = false;
    }
    if (tag.equals("table") && inStory && TableText.isData(element)) {
      table(element);
      skipped = element;
    }
    if (tag.equals("pre")) {
      code(element);
      skipped = element;
    }
  }

  /** What stands within a line and is not part of it; the line goes on. */
  private void unseen(Element element, AuditRule rule) {
    String text = element.text();
    if (!text.isBlank()) {
      Traced seen = source.within(element, text);
      blocks.add(
          Block.open(
                  Kind.PARAGRAPH, 0, MarkdownEscape.line(seen), seen, Place.span(element), false, 0)
              .cut(rule));
    }
  }

  private boolean own(Element element) {
    return element == story || lead.filter(l -> l == element).isPresent();
  }

  private Optional<AuditRule> furniture(Element element) {
    return named ? furniture.of(element) : furniture.byTag(element);
  }

  private static boolean contains(Element outer, Element inner) {
    for (Element up = inner; up != null; up = up.parent()) {
      if (up == outer) {
        return true;
      }
    }
    return false;
  }

  private void enter(Element element, AuditRule rule) {
    entered.push(element);
    reasons.push(rule);
  }

  @Override
  public void tail(Node node, int depth) {
    if (node == skipped) {
      skipped = null;
      return;
    }
    if (skipped != null || !(node instanceof Element element) || node.nameIs("br")) {
      return;
    }
    boolean isInline = Tags.INLINE.contains(element.normalName());
    if (isInline) {
      inline.close(element);
    }
    if (!isInline || element == entered.peek() || Place.captionInLine(element)) {
      flush(element);
    }
    if (element == entered.peek()) {
      entered.pop();
      reasons.pop();
    }
    if (own(element)) {
      inStory = false;
    }
  }

  /** Ends the block that the text so far makes up; {@code within} is the element it stands in. */
  private void flush(Element within) {
    broken = false;
    Optional<InlineText.Line> line = inline.take();
    if (line.isEmpty()) {
      return;
    }
    Place place = Place.of(within);
    Kind kind = place.kind();
    if (kind == Kind.BULLET || kind == Kind.NUMBERED) {
      if (itemBegun && item == place.element()) {
        kind = Kind.ITEM_MORE;
      }
      itemBegun = true;
      item = place.element();
    }
    InlineText.Line text = line.get();
    Traced markdown =
        kind == Kind.HEADING ? text.markdown() : MarkdownEscape.start(text.markdown());
    add(
        Block.open(
            kind, place.level(), markdown, text.plain(), text.span(), !joined, text.linked()),
        within);
    joined = false;
  }

  private void add(Block bare, Element within) {
    Nest nest = nests.of(within);
    Block block = bare.in(entered.isEmpty() ? nest : nest.asFurniture());
    if (!entered.isEmpty()) {
      blocks.add(block.cut(reasons.peek()));
    } else if (endless && begun && !inStory) {
      blocks.add(block.cut(AuditRule.NEIGHBOURS));
    } else if (!inStory) {
      blocks.add(block.cut(AuditRule.OUTSIDE_STORY));
    } else {
      blocks.add(block);
    }
  }

  private void table(Element table) {
    Element caption = table.selectFirst(TABLE_CAPTION);
    if (caption != null && !caption.text().isBlank()) {
      Traced text = source.within(caption, caption.text().strip());
      add(
          Block.open(
              Kind.PARAGRAPH, 0, MarkdownEscape.line(text), text, Place.span(caption), true, 0),
          caption);
    }
    Traced seen = source.within(table, table.text());
    new TableText(source)
        .markdown(table)
        .ifPresent(
            markdown ->
                add(Block.open(Kind.TABLE, 0, markdown, seen, Place.span(table), true, 0), table));
  }

  private void code(Element pre) {
    String text = pre.wholeText().replace("\r\n", "\n").strip();
    if (text.isEmpty()) {
      return;
    }
    String fence = "```";
    while (text.contains(fence)) {
      fence += "`";
    }
    Traced seen = source.within(pre, text);
    Traced.Builder markdown = new Traced.Builder();
    markdown.put(fence + "\n").add(seen).put("\n" + fence);
    add(Block.open(Kind.CODE, 0, markdown.build(), seen, Place.span(pre), true, 0), pre);
  }
}
