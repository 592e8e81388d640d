package dossier.markdown;

import com.vladsch.flexmark.ast.Heading;
import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.ext.tables.TablesExtension;
import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.data.MutableDataSet;
import dossier.diagnostic.Span;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;

/** A Markdown text, parsed once. Immutable to callers; safe to share between threads. */
public final class MarkdownText {
  private static final Parser PLAIN = Parser.builder(options()).build();
  private static final Parser CITING =
      Parser.builder(options())
          .customInlineParserExtensionFactory(new CitationParser.Factory())
          .build();

  private final String text;
  private final Document document;
  private final List<Passage> passages = new ArrayList<>();
  private final Map<Node, Passage> byNode = new IdentityHashMap<>();
  private final List<CitedParagraph> citations = new ArrayList<>();

  private MarkdownText(String text, Parser parser) {
    this.text = text;
    this.document = parser.parse(text);
    Anchors anchors = new Anchors();
    collect(document, anchors, new int[2]);
  }

  /** Parses the story of a source, in which nothing is a citation. */
  public static MarkdownText story(String text) {
    return new MarkdownText(text, PLAIN);
  }

  /** Parses an account by editors, in which {@code [@id#p4]} cites. */
  public static MarkdownText account(String text) {
    return new MarkdownText(text, CITING);
  }

  /** The Markdown. */
  public String text() {
    return text;
  }

  /** Headings and paragraphs, in order. */
  public List<Passage> passages() {
    return List.copyOf(passages);
  }

  /** The paragraph with this number, if there is one. */
  public Optional<Passage> paragraph(int number) {
    return passages.stream().filter(p -> number > 0 && p.number() == number).findFirst();
  }

  /** The citations, in order. */
  public List<CitedParagraph> citations() {
    return List.copyOf(citations);
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

  /** Walks the tree without recursion, since hostile text nests deeply. */
  private void collect(Node root, Anchors anchors, int[] counts) {
    for (Node node = root; node != null; node = next(node, root)) {
      if (node instanceof Heading) {
        counts[1]++;
        add(node, 0, counts[1], anchors.of("h", new Plain(node).text()));
      } else if (node instanceof Paragraph) {
        counts[0]++;
        add(node, counts[0], counts[1], anchors.of("p", new Plain(node).text()));
      } else if (node instanceof CitationNode) {
        cite(node);
      }
    }
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

  private void add(Node node, int number, int section, String anchor) {
    Plain plain = new Plain(node);
    Span span = new Span(node.getStartOffset(), node.getEndOffset());
    List<Span> runs = number == 0 ? List.of() : plain.runs(text);
    Passage passage =
        new Passage(number, section, span, plain.text(), anchor, runs, plain.segments());
    passages.add(passage);
    byNode.put(node, passage);
  }

  private void cite(Node node) {
    Matcher m = CitationParser.CITATION.matcher(node.getChars());
    if (m.matches()) {
      String paragraph = m.group("paragraph");
      citations.add(
          new CitedParagraph(
              m.group("source"),
              paragraph == null ? 0 : Integer.parseInt(paragraph),
              new Span(node.getStartOffset(), node.getEndOffset())));
    }
  }
}
