package dossier.markdown;

import dossier.diagnostic.Span;
import java.util.List;

/**
 * A heading, or a paragraph in its place: alone, in a list item or in a quote. Paragraphs are
 * numbered in order from 1, and that number is what citations name; headings have number 0.
 *
 * @param number 1, 2, 3 … or 0 for a heading
 * @param section how many headings stand before it
 * @param span in the Markdown text
 * @param plain what a reader sees of it
 * @param anchor permanent id: what its words gave when it was first seen
 * @param runs stretches of text in which names may be linked, in order: no code, link or citation
 * @param segments how {@code plain} maps back to the Markdown text
 */
public record Passage(
    int number,
    int section,
    Span span,
    String plain,
    String anchor,
    List<Span> runs,
    List<Segment> segments) {

  /** Copies the lists. */
  public Passage {
    runs = List.copyOf(runs);
    segments = List.copyOf(segments);
  }

  /**
   * A stretch of text that stands in {@link Passage#plain} as it does in the Markdown, save for
   * backslashes.
   *
   * @param raw where it stands in the Markdown
   * @param markdown its text there
   * @param plainStart where it begins in the plain text
   */
  public record Segment(Span raw, String markdown, int plainStart) {}

  /** This passage under another anchor. */
  Passage as(String other) {
    return new Passage(number, section, span, plain, other, runs, segments);
  }

  /** Whether this is a heading. */
  public boolean heading() {
    return number == 0;
  }

  /** The offset in {@link #plain} of an offset in the Markdown text. */
  public int plainOffset(int raw) {
    int best = 0;
    for (Segment segment : segments) {
      if (raw < segment.raw().start()) {
        return best;
      }
      int within = Math.min(raw, segment.raw().end()) - segment.raw().start();
      best =
          segment.plainStart() + Plain.unescape(segment.markdown().substring(0, within)).length();
    }
    return best;
  }
}
