package dossier.markdown;

import com.vladsch.flexmark.ast.BlockQuote;
import com.vladsch.flexmark.ast.Heading;
import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.ext.tables.TableBlock;
import com.vladsch.flexmark.ext.tables.TablesExtension;
import com.vladsch.flexmark.ext.wikilink.WikiLinkExtension;
import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.data.MutableDataSet;
import dossier.diagnostic.Span;
import dossier.diagnostic.Spans;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A Markdown text, parsed once. Immutable to callers; safe to share between threads. */
public final class MarkdownText {
  private static final Parser PARSER = Parser.builder(options()).build();
  private static final Parser ACCOUNTS = Parser.builder(accountOptions()).build();

  private final String text;
  private final String masked;
  private final List<CitedParagraph> citations;
  private final List<Span> beyondLimits;
  private final Document document;
  private final boolean story;
  private final List<Passage> passages = new ArrayList<>();
  private final List<Integer> paragraphs = new ArrayList<>();
  private final Map<Node, Passage> byNode = new IdentityHashMap<>();

  private MarkdownText(Parser parser, String text, List<CitedParagraph> citations, Naming naming) {
    this.text = text;
    this.citations = List.copyOf(citations);
    MarkupLimits limits = MarkupLimits.of(Citations.masked(text, citations));
    this.masked = limits.text();
    this.beyondLimits = limits.beyond();
    this.story = parser == PARSER;
    this.document = parser.parse(masked);
    List<Node> nodes = collect(document);
    name(nodes, naming);
  }

  /** Gives passages their anchors. */
  @FunctionalInterface
  public interface Naming {
    /**
     * The anchors of passages, each once, in the same order.
     *
     * @param passages with the anchors that their words give; equal words give equal ones
     */
    List<String> anchors(List<Passage> passages);
  }

  /** Parses the story of a source, in which nothing is a citation. */
  public static MarkdownText story(String text, Naming naming) {
    return new MarkdownText(PARSER, text, List.of(), naming);
  }

  /** Parses a story whose anchors nobody will ask for again. */
  public static MarkdownText story(String text) {
    return story(text, MarkdownText::counted);
  }

  /** What their words give; equal ones are told apart by a count. */
  private static List<String> counted(List<Passage> passages) {
    Map<String, Integer> counts = new HashMap<>();
    List<String> anchors = new ArrayList<>();
    for (Passage passage : passages) {
      int count = counts.merge(passage.anchor(), 1, Integer::sum);
      anchors.add(count == 1 ? passage.anchor() : passage.anchor() + "-" + count);
    }
    return anchors;
  }

  /**
   * Parses an account by editors, in which {@code [@id#p4]} and {@code [@id#p4 "few words"]} cite.
   */
  public static MarkdownText account(String text) {
    Spans code = Code.in(text);
    return new MarkdownText(ACCOUNTS, text, Citations.in(text, code), MarkdownText::counted);
  }

  /** The Markdown. */
  public String text() {
    return text;
  }

  /** Headings, tables and paragraphs, in order. */
  public List<Passage> passages() {
    return List.copyOf(passages);
  }

  /** The paragraph with this number, if there is one. */
  public Optional<Passage> paragraph(int number) {
    return number > 0 && number <= paragraphs.size()
        ? Optional.of(passages.get(paragraphs.get(number - 1)))
        : Optional.empty();
  }

  /**
   * Where the prose of an account ends: at the first heading that asks something, since what
   * follows are answers, shown as tables.
   */
  public int proseEnd() {
    return passages.stream()
        .filter(p -> p.heading() && p.plain().endsWith("?"))
        .mapToInt(p -> p.span().start())
        .findFirst()
        .orElse(text.length());
  }

  /** What the prose of an account cites, in order. */
  public List<CitedParagraph> proseCitations() {
    int end = proseEnd();
    return citations.stream().filter(c -> c.span().end() <= end).toList();
  }

  /** The citations, in order. */
  public List<CitedParagraph> citations() {
    return citations;
  }

  /** Where running text holds what is no citation, and somebody meant to cite. */
  public List<Span> brokenCitations() {
    Spans code = Code.in(text);
    List<Span> broken = new ArrayList<>();
    for (Passage passage : passages) {
      int end = passage.span().end();
      int at = masked.indexOf("[@", passage.span().start());
      while (at >= 0 && at < end) {
        int close = masked.indexOf(']', at);
        int to = close < 0 || close >= end ? Math.min(end, at + 2) : close + 1;
        if (!code.overlap(new Span(at, to))) {
          broken.add(new Span(at, to));
        }
        at = masked.indexOf("[@", to);
      }
      Citations.meant(masked, passage.span()).stream()
          .filter(span -> !code.overlap(span) && broken.stream().noneMatch(span::overlaps))
          .forEach(broken::add);
    }
    return broken;
  }

  /** Links to pages of the dossier, in order; those of a story are none of the editors'. */
  public List<OwnLink> ownLinks() {
    List<OwnLink> links = new ArrayList<>();
    for (Node node = document; node != null; node = next(node, document)) {
      OwnLinks.of(node, document).ifPresent(links::add);
    }
    return links;
  }

  /** Where markup is shown as it was typed, because there is more of it than anybody writes. */
  public List<Span> beyondLimits() {
    return beyondLimits;
  }

  Document document() {
    return document;
  }

  Optional<Passage> passage(Node node) {
    return Optional.ofNullable(byNode.get(node));
  }

  static MutableDataSet options() {
    MutableDataSet options = new MutableDataSet();
    options.set(Parser.EXTENSIONS, List.of(TablesExtension.create()));
    return options;
  }

  private static MutableDataSet accountOptions() {
    MutableDataSet options = options();
    options.set(Parser.EXTENSIONS, List.of(TablesExtension.create(), WikiLinkExtension.create()));
    options.set(WikiLinkExtension.LINK_FIRST_SYNTAX, true);
    options.set(WikiLinkExtension.ALLOW_ANCHORS, true);
    return options;
  }

  /** Walks the tree without recursion, since hostile text nests deeply. */
  private List<Node> collect(Node root) {
    List<Node> nodes = new ArrayList<>();
    int headings = 0;
    for (Node node = root; node != null; node = next(node, root)) {
      if (node instanceof Heading) {
        headings++;
        nodes.add(node);
        passages.add(passage(node, 0, headings));
      } else if (node instanceof Paragraph || node instanceof TableBlock) {
        nodes.add(node);
        paragraphs.add(passages.size());
        passages.add(passage(node, paragraphs.size(), headings));
      }
    }
    return nodes;
  }

  private void name(List<Node> nodes, Naming naming) {
    List<String> anchors = naming.anchors(List.copyOf(passages));
    for (int i = 0; i < nodes.size(); i++) {
      Passage named = passages.get(i).as(anchors.get(i));
      passages.set(i, named);
      byNode.put(nodes.get(i), named);
    }
  }

  private List<Span> runs(Plain plain) {
    return plain.runs(masked).stream()
        .flatMap(run -> Citations.between(run, citations).stream())
        .toList();
  }

  /** The text with its citations masked; offsets are the same. */
  String masked() {
    return masked;
  }

  private static Node next(Node node, Node root) {
    if (node.getFirstChild() != null) {
      return node.getFirstChild();
    }
    Node up = node;
    while (up != null && up != root && up.getNext() == null) {
      up = up.getParent();
    }
    return up == null || up == root ? null : up.getNext();
  }

  private Passage passage(Node node, int number, int section) {
    Plain plain = new Plain(node, story);
    Span span = new Span(node.getStartOffset(), node.getEndOffset());
    List<Span> runs = number == 0 ? List.of() : runs(plain);
    String anchor = Anchors.of(number == 0 ? "h" : "p", plain.text());
    boolean quote = node.getAncestorOfType(BlockQuote.class) != null;
    return new Passage(
        number, section, quote, span, plain.text(), anchor, runs, plain.links(), plain.segments());
  }
}
