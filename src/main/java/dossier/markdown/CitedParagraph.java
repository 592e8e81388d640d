package dossier.markdown;

import dossier.diagnostic.Span;
import java.util.Optional;

/**
 * {@code [@source-id#p4 "few words"]} in an account.
 *
 * @param source id of the source
 * @param paragraph number of its paragraph, or 0 when the whole source is cited
 * @param words of the paragraph to which the citation is pinned
 * @param claim what it stands behind, without Markdown: the sentence, or what follows the citation
 *     before; the same for citations behind one another
 * @param span where it stands in the Markdown text
 */
public record CitedParagraph(
    String source, int paragraph, Optional<String> words, String claim, Span span) {

  /** The citation as an editor writes it. */
  public static String written(String source, int paragraph, Optional<String> words) {
    String number = paragraph == 0 ? "" : "#p" + paragraph;
    return "[@" + source + number + words.map(w -> " \"" + w + "\"").orElse("") + "]";
  }
}
