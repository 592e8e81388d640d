package dossier.markdown;

import com.vladsch.flexmark.ast.AutoLink;
import com.vladsch.flexmark.ast.Emphasis;
import com.vladsch.flexmark.ast.Heading;
import com.vladsch.flexmark.ast.Image;
import com.vladsch.flexmark.ast.ImageRef;
import com.vladsch.flexmark.ast.Link;
import com.vladsch.flexmark.ast.LinkRef;
import com.vladsch.flexmark.ast.MailLink;
import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.ast.ParagraphItemContainer;
import com.vladsch.flexmark.ast.Reference;
import com.vladsch.flexmark.ast.StrongEmphasis;
import com.vladsch.flexmark.ast.Text;
import com.vladsch.flexmark.ext.tables.TableBlock;
import com.vladsch.flexmark.ext.wikilink.WikiLink;
import com.vladsch.flexmark.html.HtmlWriter;
import com.vladsch.flexmark.html.renderer.NodeRenderer;
import com.vladsch.flexmark.html.renderer.NodeRendererContext;
import com.vladsch.flexmark.html.renderer.NodeRenderingHandler;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import dossier.diagnostic.Ordered;
import dossier.diagnostic.Span;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The nodes that a page renders otherwise than Markdown alone would. */
final class PageRenderer implements NodeRenderer {
  /** Stands behind each block of the text; a comment of the text's own is escaped. */
  static final String END = "<!--end-->";

  private static final int TOP = 2;
  private static final int DEEPEST = 6;

  private final MarkdownText text;
  private final Decoration decoration;
  private final MarkPen pen;
  private final Set<CitedParagraph> shown = Collections.newSetFromMap(new IdentityHashMap<>());
  private int level = 1;

  PageRenderer(MarkdownText text, Decoration decoration) {
    this.text = text;
    this.decoration = decoration;
    this.pen = new MarkPen(decoration.marks());
  }

  /** Whether a citation was rendered as one. */
  boolean shows(CitedParagraph citation) {
    return shown.contains(citation);
  }

  @Override
  public Set<NodeRenderingHandler<?>> getNodeRenderingHandlers() {
    return Set.of(
        new NodeRenderingHandler<>(Document.class, this::document),
        new NodeRenderingHandler<>(Paragraph.class, this::paragraph),
        new NodeRenderingHandler<>(Heading.class, this::heading),
        new NodeRenderingHandler<>(Text.class, this::text),
        new NodeRenderingHandler<>(Emphasis.class, this::emphasis),
        new NodeRenderingHandler<>(StrongEmphasis.class, this::emphasis),
        new NodeRenderingHandler<>(Link.class, (n, c, h) -> link(n, n.getUrl().unescape(), c, h)),
        new NodeRenderingHandler<>(LinkRef.class, this::linkRef),
        new NodeRenderingHandler<>(WikiLink.class, (n, c, h) -> wikiLink(n, h)),
        new NodeRenderingHandler<>(AutoLink.class, (n, c, h) -> h.text(n.getText())),
        new NodeRenderingHandler<>(MailLink.class, (n, c, h) -> h.text(n.getText())),
        new NodeRenderingHandler<>(Image.class, (n, c, h) -> h.text(n.getText().unescape())),
        new NodeRenderingHandler<>(ImageRef.class, (n, c, h) -> h.text(n.getText().unescape())),
        new NodeRenderingHandler<>(TableBlock.class, this::table));
  }

  /** Whether a paragraph has no element of its own. */
  static boolean tight(Node node) {
    return node instanceof Paragraph paragraph
        && paragraph.getParent() instanceof ParagraphItemContainer container
        && container.isParagraphInTightListItem(paragraph);
  }

  private void document(Document node, NodeRendererContext context, HtmlWriter html) {
    for (Node block : node.getChildren()) {
      context.render(block);
      html.line().raw(END).line();
    }
  }

  private void paragraph(Paragraph node, NodeRendererContext context, HtmlWriter html) {
    Passage passage = text.passage(node).orElseThrow();
    String lead = decoration.lead(passage);
    if (tight(node)) {
      html.raw(lead);
      context.renderChildren(node);
      return;
    }
    html.line();
    html.raw(decoration.anchored() ? "<p id=\"" + passage.anchor() + "\">" : "<p>");
    html.raw(lead);
    context.renderChildren(node);
    html.raw("</p>").line();
  }

  /** A heading without words heads nothing. */
  private void heading(Heading node, NodeRendererContext context, HtmlWriter html) {
    if (!words(node)) {
      return;
    }
    String stray = decoration.stray();
    if (!stray.isEmpty()) {
      html.line()
          .raw("<p class=\"stray\" id=\"" + text.passage(node).orElseThrow().anchor() + "\">");
      html.raw(stray);
      context.renderChildren(node);
      html.raw("</p>").line();
      return;
    }
    level = Math.min(Math.max(TOP, node.getLevel()), Math.min(level + 1, DEEPEST));
    String id =
        decoration.anchored() ? " id=\"" + text.passage(node).orElseThrow().anchor() + "\"" : "";
    html.line().raw("<h" + level + id + ">");
    context.renderChildren(node);
    html.raw("</h" + level + ">").line();
  }

  private void text(Text node, NodeRendererContext context, HtmlWriter html) {
    int at = node.getStartOffset();
    int first = node.getStartOffset();
    List<CitedParagraph> citations = text.citations();
    for (int i = Ordered.last(citations, c -> c.span().start() < first) + 1;
        i < citations.size() && citations.get(i).span().end() <= node.getEndOffset();
        i++) {
      words(node, new Span(at, citations.get(i).span().start()), true, html);
      html.raw(decoration.citation(citations.get(i)));
      shown.add(citations.get(i));
      at = citations.get(i).span().end();
    }
    words(node, new Span(at, node.getEndOffset()), false, html);
  }

  /** Words without citations, marked as the page wants it; no space stands before a citation. */
  private void words(Text node, Span words, boolean cited, HtmlWriter html) {
    int from = words.start();
    int end = words.end();
    int at = from;
    List<Decoration.Mark> marks = decoration.marks();
    for (int i = Ordered.last(marks, m -> m.span().end() <= from) + 1;
        i < marks.size() && marks.get(i).span().start() < end;
        i++) {
      Decoration.Mark mark = marks.get(i);
      Span span = mark.span();
      int start = Math.max(at, span.start());
      int to = Math.min(end, span.end());
      html.text(plain(at, start));
      pen.words(mark, plain(start, to), node, html);
      at = to;
    }
    String rest = plain(at, end);
    html.text(cited ? rest.stripTrailing() : rest);
  }

  /** Emphasis in a mark stands within its element. */
  private void emphasis(Node node, NodeRendererContext context, HtmlWriter html) {
    Optional<Decoration.Mark> mark = pen.around(node);
    mark.ifPresent(m -> pen.open(m, html));
    context.delegateRender();
    mark.ifPresent(m -> pen.close(m, node, html));
  }

  private String plain(int from, int to) {
    return Plain.unescape(text.masked().substring(from, Math.max(from, to)));
  }

  private void linkRef(LinkRef node, NodeRendererContext context, HtmlWriter html) {
    Reference reference = node.getReferenceNode(text.document());
    if (reference == null) {
      context.delegateRender();
    } else {
      link(node, reference.getUrl().unescape(), context, html);
    }
  }

  private void link(Node node, String url, NodeRendererContext context, HtmlWriter html) {
    boolean words = words(node);
    boolean web = words && OwnLinks.WEB.matcher(url).matches();
    Optional<Decoration.Own> own = web || !words ? Optional.empty() : decoration.own(url);
    if (web) {
      html.raw("<a class=\"out\" rel=\"nofollow\" href=\"" + Html.escape(url) + "\">");
    }
    own.ifPresent(o -> open(o, html));
    context.renderChildren(node);
    if (web || own.isPresent()) {
      html.raw("</a>");
    }
  }

  /** Whether a reader sees something of a node: a picture without a description is nothing. */
  private static boolean words(Node node) {
    boolean words = Plain.visible(new Plain(node, true).text());
    for (Node child : node.getDescendants()) {
      words |= child instanceof Image image && Plain.visible(image.getText().toString());
    }
    return words;
  }

  private static void open(Decoration.Own own, HtmlWriter html) {
    html.raw("<a class=\"" + own.kind() + "\" href=\"" + Html.escape(own.href()) + "\">");
  }

  /** {@code [[slug]]} bears the name of the page, {@code [[slug|words]]} the words. */
  private void wikiLink(WikiLink node, HtmlWriter html) {
    Optional<Decoration.Own> own = decoration.own(node.getLink().unescape());
    String words = node.getText().isNull() ? "" : Plain.unescape(node.getText().toString());
    own.ifPresent(o -> open(o, html));
    html.text(
        words.isBlank() ? own.map(Decoration.Own::name).orElse(node.getLink().unescape()) : words);
    own.ifPresent(o -> html.raw("</a>"));
  }

  private void table(TableBlock node, NodeRendererContext context, HtmlWriter html) {
    Passage passage = text.passage(node).orElseThrow();
    String id = decoration.anchored() ? " id=\"" + passage.anchor() + "\"" : "";
    html.line().raw("<div class=\"table\"" + id + ">").line();
    html.raw(decoration.lead(passage));
    context.delegateRender();
    html.line().raw("</div>").line();
  }
}
