package dossier.markdown;

import com.vladsch.flexmark.ast.Emphasis;
import com.vladsch.flexmark.ast.HardLineBreak;
import com.vladsch.flexmark.ast.HtmlEntity;
import com.vladsch.flexmark.ast.SoftLineBreak;
import com.vladsch.flexmark.ast.StrongEmphasis;
import com.vladsch.flexmark.ast.Text;
import com.vladsch.flexmark.html.HtmlWriter;
import com.vladsch.flexmark.util.ast.Node;
import dossier.diagnostic.Ordered;
import dossier.markdown.Decoration.Mark;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Writes the elements of marks around the words of a text: one element a mark, over emphasis, line
 * ends and entities within it, and pieces only where other markup begins or ends inside the mark.
 */
final class MarkPen {
  private final Set<Mark> begun = Collections.newSetFromMap(new IdentityHashMap<>());
  private final List<Mark> marks;
  private Optional<Mark> open = Optional.empty();

  MarkPen(List<Mark> marks) {
    this.marks = marks;
  }

  /** The mark that holds all of a node, its signs included. */
  Optional<Mark> around(Node node) {
    int last = Ordered.last(marks, m -> m.span().start() <= node.getStartOffset());
    return last < 0 ? Optional.empty() : Optional.of(marks.get(last)).filter(m -> holds(m, node));
  }

  /** Opens the element of a mark, unless it is open. */
  void open(Mark mark, HtmlWriter html) {
    if (open.filter(m -> m == mark).isEmpty()) {
      html.raw(begun.add(mark) ? mark.open() : mark.again());
      open = Optional.of(mark);
    }
  }

  /** Closes it behind a node or words of it, unless the element goes on. */
  void close(Mark mark, Node node, HtmlWriter html) {
    if (!goesOn(mark, node)) {
      html.raw(mark.close());
      open = Optional.empty();
    }
  }

  /** Words of a text node in a mark; space that begins a further piece is no part of it. */
  void words(Mark mark, String words, Node node, HtmlWriter html) {
    boolean further = begun.contains(mark) && open.isEmpty();
    String rest = further ? words.stripLeading() : words;
    html.text(words.substring(0, words.length() - rest.length()));
    if (!rest.isEmpty()) {
      open(mark, html);
      html.text(rest);
      close(mark, node, html);
    }
  }

  private static boolean goesOn(Mark mark, Node node) {
    if (mark.span().end() <= node.getEndOffset()) {
      return false;
    }
    Node next = node.getNext();
    return next == null
        ? emphasis(node.getParent()) && within(mark, node.getParent())
        : joins(mark, next);
  }

  /** Whether the element may hold the beginning of what follows. */
  private static boolean joins(Mark mark, Node next) {
    if (next == null || mark.span().end() <= next.getStartOffset()) {
      return false;
    }
    if (next instanceof Text) {
      return true;
    }
    boolean small =
        next instanceof SoftLineBreak
            || next instanceof HardLineBreak
            || next instanceof HtmlEntity;
    return small
        ? mark.span().end() > next.getEndOffset() && joins(mark, next.getNext())
        : emphasis(next) && holds(mark, next);
  }

  private static boolean within(Mark mark, Node node) {
    return mark.span().start() <= node.getStartOffset() && holds(mark, node);
  }

  private static boolean holds(Mark mark, Node node) {
    return mark.span().end() >= node.getEndOffset();
  }

  private static boolean emphasis(Node node) {
    return node instanceof Emphasis || node instanceof StrongEmphasis;
  }
}
