package dossier.identity;

import dossier.diagnostic.Span;
import dossier.markdown.MarkdownText;
import dossier.markdown.Passage;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Chooses the words to which a citation is pinned: the fewest, from two on, that stand once in the
 * source, in the sentence of the paragraph that is nearest to the claim; of equally few those that
 * the claim says too, then those that no comma parts, then the longest, then the first. A word
 * alone would soon stand twice: any sentence added to the source might hold it.
 */
public final class Pin {
  private static final int LEAST_WORDS = 2;
  private static final int MOST_WORDS = 9;

  private Pin() {}

  private record Choice(String words, double relevance, boolean unbroken, int place) {}

  /**
   * The words to pin a citation to.
   *
   * @param claim what the citation stands behind
   * @return empty if no run of up to nine words of the paragraph stands once in the text
   */
  public static Optional<String> choose(MarkdownText text, Passage paragraph, String claim) {
    WordSearch search = new WordSearch(text);
    List<Word> words = search.words(paragraph);
    List<List<Word>> sentences = sentences(paragraph, words);
    Relevance near = new Relevance(claim, sentences);
    List<List<Word>> nearest = new ArrayList<>(sentences);
    nearest.sort(Comparator.comparing((List<Word> s) -> -near.of(s)));
    Optional<Choice> choice = Optional.empty();
    for (int i = 0; i < nearest.size() && choice.isEmpty(); i++) {
      for (int count = LEAST_WORDS; count <= MOST_WORDS && choice.isEmpty(); count++) {
        choice = best(search, paragraph, nearest.get(i), count, near);
      }
    }
    return choice.or(() -> best(search, paragraph, words, 1, near)).map(Choice::words);
  }

  private static Optional<Choice> best(
      WordSearch search, Passage paragraph, List<Word> sentence, int count, Relevance near) {
    List<Choice> choices = new ArrayList<>();
    for (int i = 0; i + count <= sentence.size(); i++) {
      List<Word> run = sentence.subList(i, i + count);
      if (search.of(run.stream().map(Word::key).toList()).size() == 1) {
        String words = words(paragraph.plain(), run);
        choices.add(new Choice(words, near.of(run), words.indexOf(',') < 0, i));
      }
    }
    return choices.stream()
        .max(
            Comparator.comparingDouble(Choice::relevance)
                .thenComparing(Choice::unbroken)
                .thenComparingInt(c -> c.words().length())
                .thenComparing(c -> -c.place()));
  }

  /** The words as they stand, or with a space between them where marks would break the citation. */
  private static String words(String plain, List<Word> run) {
    String standing = plain.substring(run.get(0).start(), run.get(run.size() - 1).end());
    return standing.matches("[\\p{L}\\p{M}\\p{N} ,.'’–-]+")
        ? standing
        : String.join(" ", run.stream().map(w -> plain.substring(w.start(), w.end())).toList());
  }

  private static List<List<Word>> sentences(Passage paragraph, List<Word> words) {
    List<List<Word>> sentences = new ArrayList<>();
    for (Span span : Sentences.of(paragraph.plain())) {
      List<Word> here =
          words.stream().filter(w -> w.start() >= span.start() && w.end() <= span.end()).toList();
      if (!here.isEmpty()) {
        sentences.add(here);
      }
    }
    return sentences;
  }
}
