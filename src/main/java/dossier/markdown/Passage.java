package dossier.markdown;

import dossier.diagnostic.Ordered;
import dossier.diagnostic.Span;
import java.util.List;

/**
 * A heading, a table, or a paragraph in its place: alone, in a list item or in a quote. Paragraphs
 * are numbered in order from 1, and that number is what citations name; headings have number 0.
 *
 * @param number 1, 2, 3 … or 0 for a heading
 * @param section how many headings stand before it
 * @param quote whether it stands in a block quote
 * @param span in the Markdown text
 * @param plain what a reader sees of it
 * @param anchor permanent id: what its words gave when it was first seen
 * @param runs stretches of text in which names may stand, in order: no code, no citation, and in
 *     accounts no link
 * @param links stretches of a story that lead elsewhere already: names in them are mentions, and no
 *     links
 * @param segments how {@code plain} maps back to the Markdown text
 */
public record Passage(
    int number,
    int section,
    boolean quote,
    Span span,
    String plain,
    String anchor,
    List<Span> runs,
    List<Span> links,
    List<Segment> segments) {

  /** Copies the lists. */
  public Passage {
    runs = List.copyOf(runs);
    links = List.copyOf(links);
    segments = List.copyOf(segments);
  }

  /**
   * A stretch of text that stands in {@link Passage#plain} as it does in the Markdown, save for
   * what is escaped there.
   *
   * @param raw where it stands in the Markdown
   * @param plainStart where it begins in the plain text
   * @param escapes what is longer in the Markdown than a reader sees it, in order
   */
  public record Segment(Span raw, int plainStart, List<Escape> escapes) {

    /** The offset in the plain text of an offset in the Markdown; one outside counts as an end. */
    int plainOffset(int at) {
      int within = Math.max(raw.start(), Math.min(at, raw.end()));
      int escape = Ordered.last(escapes, e -> e.span().start() < within);
      if (escape < 0) {
        return plainStart + within - raw.start();
      }
      Escape last = escapes.get(escape);
      int behind = Math.max(0, within - last.span().end());
      return plainStart + last.plainEnd() + behind;
    }
  }

  /**
   * An escape, an entity or a citation.
   *
   * @param quote whether it stands in a block quote
   * @param span in the Markdown
   * @param plainEnd where what a reader sees of it ends, counted from the start of the segment
   */
  public record Escape(Span span, int plainEnd) {}

  /** This passage under another anchor. */
  Passage as(String other) {
    return new Passage(number, section, quote, span, plain, other, runs, links, segments);
  }

  /** Whether this is a heading. */
  public boolean heading() {
    return number == 0;
  }

  /** The offset in {@link #plain} of an offset in the Markdown text. */
  public int plainOffset(int raw) {
    int segment = Ordered.last(segments, s -> s.raw().start() <= raw);
    return segment < 0 ? 0 : segments.get(segment).plainOffset(raw);
  }
}
