package dossier.markdown;

import com.vladsch.flexmark.ast.AutoLink;
import com.vladsch.flexmark.ast.Code;
import com.vladsch.flexmark.ast.HardLineBreak;
import com.vladsch.flexmark.ast.HtmlEntity;
import com.vladsch.flexmark.ast.HtmlInline;
import com.vladsch.flexmark.ast.Image;
import com.vladsch.flexmark.ast.ImageRef;
import com.vladsch.flexmark.ast.LinkNodeBase;
import com.vladsch.flexmark.ast.LinkRef;
import com.vladsch.flexmark.ast.SoftLineBreak;
import com.vladsch.flexmark.ast.Text;
import com.vladsch.flexmark.ext.tables.TableCell;
import com.vladsch.flexmark.ext.tables.TableSeparator;
import com.vladsch.flexmark.ext.wikilink.WikiLink;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.Escaping;
import dossier.diagnostic.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Collects what a reader sees of an inline tree, and where names may be linked in it. */
final class Plain {
  private final StringBuilder plain = new StringBuilder();
  private final List<Passage.Segment> segments = new ArrayList<>();
  private final List<Span> runs = new ArrayList<>();
  private final List<Span> links = new ArrayList<>();
  private final boolean inLinks;
  private boolean inRawLink;

  /** An escaped sign, an entity, or a citation. */
  private static final Pattern ESCAPE =
      Pattern.compile("\\\\[!-/:-@\\[-`{-~]|&#?\\w{1,32};|" + Citations.MASK + "+");

  /** What a reader sees of a stretch of Markdown text. */
  static String unescape(String markdown) {
    String seen = Citations.unmasked(markdown);
    boolean plain = seen.indexOf('\\') < 0 && seen.indexOf('&') < 0;
    return Signs.restored(plain ? seen : Escaping.unescapeString(seen));
  }

  /** Whether anything of a text is to be seen: spaces and marks of direction are not. */
  static boolean visible(String text) {
    return text.codePoints()
        .anyMatch(
            c ->
                !Character.isWhitespace(c)
                    && !Character.isSpaceChar(c)
                    && Character.getType(c) != Character.FORMAT);
  }

  private static List<Passage.Escape> escapes(String markdown, int start) {
    List<Passage.Escape> escapes = new ArrayList<>();
    Matcher m = ESCAPE.matcher(markdown);
    int shorter = 0;
    while (m.find()) {
      shorter += m.end() - m.start() - unescape(m.group()).length();
      escapes.add(
          new Passage.Escape(new Span(start + m.start(), start + m.end()), m.end() - shorter));
    }
    return escapes;
  }

  /**
   * Reads the children of a block.
   *
   * @param inLinks whether names may stand in links
   */
  Plain(Node block, boolean inLinks) {
    this.inLinks = inLinks;
    children(block, true);
  }

  /** Stretches that lead elsewhere and in which names may stand. */
  List<Span> links() {
    return links;
  }

  String text() {
    return plain.toString().strip();
  }

  List<Passage.Segment> segments() {
    return segments;
  }

  /** White space, the end of a line set by hand, or the marks of emphasis around white space. */
  private static boolean between(String whole, int from, int to) {
    return whole
        .substring(from, to)
        .matches("\\s*|\\\\\\n\\h*|\\h*\\n[>\\h]*>[>\\h]*|[*_]{1,3}\\s*[*_]{0,3}|\\s*[*_]{1,3}");
  }

  /** The runs, joined where only white space or emphasis stands between two. */
  List<Span> runs(String whole) {
    List<Span> joined = new ArrayList<>();
    for (Span run : runs) {
      int last = joined.size() - 1;
      if (last >= 0 && between(whole, joined.get(last).end(), run.start())) {
        joined.set(last, new Span(joined.get(last).start(), run.end()));
      } else {
        joined.add(run);
      }
    }
    return joined;
  }

  private void children(Node node, boolean linkable) {
    for (Node child : node.getChildren()) {
      read(child, linkable);
    }
  }

  private void read(Node node, boolean linkable) {
    if (node instanceof Text) {
      add(node, linkable && !inRawLink);
    } else if (node instanceof HtmlInline) {
      String tag = node.getChars().toString().toLowerCase(Locale.ROOT);
      inRawLink = tag.startsWith("<a ") || (inRawLink && !tag.startsWith("</a"));
    } else if (node instanceof SoftLineBreak || node instanceof HardLineBreak) {
      plain.append(' ');
    } else if (node instanceof HtmlEntity) {
      plain.append(Escaping.unescapeHtml(node.getChars()));
    } else if (node instanceof AutoLink link) {
      plain.append(link.getText());
    } else if (node instanceof WikiLink link) {
      plain.append(link.getText().isNull() ? link.getLink() : link.getText());
    } else if (node instanceof Code) {
      children(node, false);
    } else if (node instanceof Image
        || node instanceof ImageRef
        || node instanceof TableSeparator) {
      return;
    } else {
      boolean brackets = node instanceof LinkRef && !defined(node);
      plain.append(brackets ? "[" : "");
      boolean link = node instanceof LinkNodeBase || defined(node);
      if (link && inLinks) {
        links.add(new Span(node.getStartOffset(), node.getEndOffset()));
      }
      children(node, linkable && (!link || inLinks));
      plain.append(brackets ? "]" : "");
      plain.append(node instanceof TableCell ? " " : "");
    }
  }

  /** Words in brackets are a link only if the text says where it leads. */
  private static boolean defined(Node node) {
    return node instanceof LinkRef link && link.getReferenceNode(link.getDocument()) != null;
  }

  private void add(Node text, boolean linkable) {
    Span raw = new Span(text.getStartOffset(), text.getEndOffset());
    String markdown = text.getChars().toString();
    segments.add(new Passage.Segment(raw, plain.length(), escapes(markdown, raw.start())));
    plain.append(unescape(markdown));
    if (linkable) {
      runs.add(raw);
    }
  }
}
