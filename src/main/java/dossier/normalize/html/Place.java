package dossier.normalize.html;

import dossier.diagnostic.Span;
import dossier.normalize.draft.Block.Kind;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Range;
import org.jsoup.select.Evaluator;
import org.jsoup.select.QueryParser;

/**
 * What the elements around a text make of it.
 *
 * @param kind of block
 * @param level of a heading or list item
 * @param element the one that decided
 */
record Place(Kind kind, int level, Element element) {
  private static final Pattern CAPTION =
      Pattern.compile(
          "wp-caption-text|(?:.*[-_])?(?:img|image|photo|picture|pic|media|foto)?[-_]*(?:caption|legenda?|bildunterschrift)(?:[-_]text)?",
          Pattern.CASE_INSENSITIVE);

  /** Characters of all that a figure says; longer ones hold more than a picture. */
  private static final int LONGEST_FIGURE = 300;

  private static final int LONGEST_CAPTION = 700;

  private static final Evaluator PICTURE = QueryParser.parse("img, picture, svg, amp-img");
  private static final Evaluator BLOCKS =
      QueryParser.parse("table, blockquote, pre, ul, ol, p + p");

  /** An item with a heading of its own is an update or a chapter, and no item. */
  private static final Evaluator HEADED = QueryParser.parse("h2, h3, h4");

  private static final Set<String> BLOCK = Set.of("table", "blockquote", "pre", "ul", "ol");
  private static final Pattern PULLED =
      Pattern.compile("(?:.*[-_])?pull[-_]?quotes?(?:[-_].*)?", Pattern.CASE_INSENSITIVE);

  static Place of(Element within) {
    for (Element up = within; up != null; up = up.parent()) {
      String tag = up.normalName();
      if (tag.length() == 2 && tag.charAt(0) == 'h' && Character.isDigit(tag.charAt(1))) {
        return new Place(Kind.HEADING, tag.charAt(1) - '0', up);
      }
      if (tag.equals("figcaption") || caption(up) || figure(up)) {
        return new Place(Kind.CAPTION, 0, up);
      }
      if (tag.equals("li") && up.selectFirst(HEADED) == null) {
        return listItem(up);
      }
      if (tag.equals("blockquote") || pulled(up)) {
        return new Place(Kind.QUOTE, 0, up);
      }
    }
    return new Place(Kind.PARAGRAPH, 0, within);
  }

  /** A figure with next to nothing but its picture. */
  private static boolean figure(Element element) {
    return element.normalName().equals("figure")
        && TextLength.below(element, LONGEST_FIGURE)
        && element.selectFirst(PICTURE) != null
        && element.selectFirst(BLOCKS) == null;
  }

  /** Whether an element that stands within a line is named for the words under a picture. */
  static boolean captionInLine(Element element) {
    return element.normalName().equals("span") && namedCaption(element);
  }

  /** Named for the words under a picture, or beside one in an element for figures. */
  private static boolean caption(Element element) {
    Element around = element.parent();
    boolean within = around != null && around.normalName().equals("figure");
    return namedCaption(element) || within && besidePicture(element, around);
  }

  private static boolean besidePicture(Element element, Element figure) {
    return TextLength.below(figure, LONGEST_FIGURE)
        && !BLOCK.contains(element.normalName())
        && element.selectFirst(PICTURE) == null
        && figure.selectFirst(PICTURE) != null
        && element.selectFirst(BLOCKS) == null;
  }

  private static boolean namedCaption(Element element) {
    return named(element, CAPTION, "aption", "egend", "unterschrift")
        && TextLength.below(element, LONGEST_CAPTION);
  }

  /** Words of the text that are set large beside it, as class names say. */
  private static boolean pulled(Element element) {
    return named(element, PULLED, "pull", "Pull");
  }

  /** Whether a class reads so; few names have one of the parts, and asking for it costs nothing. */
  private static boolean named(Element element, Pattern name, String... parts) {
    if (element.attributesSize() == 0) {
      return false;
    }
    String all = element.className();
    for (String part : parts) {
      if (all.contains(part)) {
        return element.classNames().stream().anyMatch(c -> name.matcher(c).matches());
      }
    }
    return false;
  }

  private static Place listItem(Element li) {
    int depth = 0;
    for (Element up = li.parent(); up != null; up = up.parent()) {
      depth += up.normalName().equals("ul") || up.normalName().equals("ol") ? 1 : 0;
    }
    boolean numbered = li.parent() != null && li.parent().normalName().equals("ol");
    return new Place(numbered ? Kind.NUMBERED : Kind.BULLET, Math.min(6, Math.max(1, depth)), li);
  }

  /** The opening tag of an element. */
  static Span opening(Element element) {
    Range tag = element.sourceRange();
    int from = tag.isTracked() ? Math.max(0, tag.startPos()) : 0;
    return new Span(from, tag.isTracked() ? Math.max(from, tag.endPos()) : 0);
  }

  static Span span(Element element) {
    Range start = element.sourceRange();
    Range end = element.endSourceRange();
    if (!start.isTracked()) {
      return new Span(0, 0);
    }
    int from = Math.max(0, start.startPos());
    int to = end.isTracked() ? end.endPos() : start.endPos();
    return new Span(from, Math.max(from, to));
  }
}
