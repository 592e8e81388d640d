package dossier.identity;

import dossier.diagnostic.Span;
import dossier.markdown.MarkdownText;
import dossier.markdown.Passage;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Finds where a run of words stands in the paragraphs of a text, whatever marks stand between. */
final class WordSearch {
  private static final int NEAREST = 3;
  private static final double LIKE = 0.5;

  private final List<Passage> paragraphs;
  private final List<List<Word>> words;

  WordSearch(MarkdownText text) {
    this.paragraphs = text.passages().stream().filter(p -> !p.heading()).toList();
    this.words = paragraphs.stream().map(p -> Word.of(p.plain())).toList();
  }

  /**
   * A place where a run stands.
   *
   * @param paragraph it stands in
   * @param place in its plain text
   */
  record Hit(Passage paragraph, Span place) {}

  List<Passage> paragraphs() {
    return paragraphs;
  }

  List<Word> words(Passage paragraph) {
    return words.get(paragraphs.indexOf(paragraph));
  }

  /** Every place of a run, in order. */
  List<Hit> of(String run) {
    return of(Word.of(run).stream().map(Word::key).toList());
  }

  List<Hit> of(List<String> keys) {
    List<Hit> hits = new ArrayList<>();
    for (int p = 0; p < paragraphs.size() && !keys.isEmpty(); p++) {
      List<Word> here = words.get(p);
      for (int i = 0; i + keys.size() <= here.size(); i++) {
        if (stands(keys, here, i)) {
          Span place = new Span(here.get(i).start(), here.get(i + keys.size() - 1).end());
          hits.add(new Hit(paragraphs.get(p), place));
        }
      }
    }
    return hits;
  }

  private static boolean stands(List<String> keys, List<Word> words, int from) {
    for (int i = 0; i < keys.size(); i++) {
      if (!words.get(from + i).key().equals(keys.get(i))) {
        return false;
      }
    }
    return true;
  }

  /** The paragraphs that have most of the words of a run, those with more of them first. */
  List<Passage> near(String run) {
    Set<String> wanted = new HashSet<>(Word.of(run).stream().map(Word::key).toList());
    Map<Passage, Long> shared = new HashMap<>();
    for (int p = 0; p < paragraphs.size(); p++) {
      Set<String> here = new HashSet<>(words.get(p).stream().map(Word::key).toList());
      shared.put(paragraphs.get(p), wanted.stream().filter(here::contains).count());
    }
    return paragraphs.stream()
        .filter(p -> shared.get(p) >= Math.max(1, LIKE * wanted.size()))
        .sorted(Comparator.comparing((Passage p) -> -shared.get(p)))
        .limit(NEAREST)
        .toList();
  }
}
