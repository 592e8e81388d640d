package dossier.render.page;

import java.util.List;

/**
 * A block of a story, and what stands beside its paragraphs.
 *
 * @param html a paragraph, a heading, a list, a table or a quote
 * @param notes on its paragraphs; none on those of which there is nothing to say
 */
public record StoryBlock(String html, List<MarginNote> notes) {

  /** Copies the list. */
  public StoryBlock {
    notes = List.copyOf(notes);
  }
}
