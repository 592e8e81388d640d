package dossier.model;

import java.util.List;
import java.util.Optional;

/**
 * The original that a digest tells in its own words.
 *
 * @param citation of the original
 * @param sha256 of the original's capture
 * @param note one sentence on the original
 * @param paragraphs which words of the original each paragraph of the digest retells, by number
 */
public record Retold(
    Citation citation,
    Optional<String> sha256,
    Optional<String> note,
    List<RetoldParagraph> paragraphs) {

  /** Copies the list. */
  public Retold {
    paragraphs = List.copyOf(paragraphs);
  }

  /** What a paragraph of the digest retells, if the editor says so. */
  public Optional<RetoldParagraph> paragraph(int number) {
    return paragraphs.stream().filter(p -> p.number() == number).findFirst();
  }
}
