package dossier.model;

import dossier.diagnostic.Location;
import java.util.List;

/**
 * Which words of the original a paragraph of a digest retells.
 *
 * @param number of the digest's paragraph, from 1
 * @param words runs of fewer than ten words, each standing once in the original; none if the
 *     paragraph is about the original as a whole
 * @param place where the editor wrote it
 */
public record RetoldParagraph(int number, List<String> words, Location place) {
  /** A run has fewer words than this: a pointer to a sentence, never the sentence. */
  public static final int LIMIT = 10;

  /** Copies the list. */
  public RetoldParagraph {
    words = List.copyOf(words);
  }
}
