package dossier.identity;

import dossier.identity.Landing.Kind;
import dossier.markdown.CitedParagraph;
import dossier.markdown.MarkdownText;
import dossier.markdown.Passage;
import dossier.markdown.Texts;
import dossier.model.Dossier;
import dossier.model.Given;
import dossier.model.Register;
import dossier.model.RetoldParagraph;
import dossier.model.Source;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Leads citations to paragraphs: by their words first, then by their number; and from a digest to
 * the original that stands in its place. Safe to share between threads.
 */
public final class Citing {
  private final Texts texts;
  private final Register register;
  private final Map<String, Source> sources = new HashMap<>();
  private final Map<MarkdownText, WordSearch> searches = new ConcurrentHashMap<>();

  /** Prepares the texts of a dossier. */
  public Citing(Dossier dossier, Texts texts) {
    this.texts = texts;
    this.register = dossier.register();
    dossier.sources().forEach(s -> sources.put(s.id(), s));
  }

  /** Where a citation leads. */
  public Landing of(CitedParagraph cited) {
    Source source = sources.get(cited.source());
    if (source == null) {
      return Landing.nowhere();
    }
    Optional<MarkdownText> digest = Optional.ofNullable(texts.digests().get(source.id()));
    MarkdownText text = digest.orElse(texts.stories().get(source.id()));
    Landing landing = within(text, source, cited);
    return digest.isPresent() && landing.passage().isPresent()
        ? led(landing, source, cited)
        : landing;
  }

  /** The words that a paragraph of a digest retells, and the paragraphs where they stand. */
  public List<Passage> standing(Source source, String words) {
    return search(texts.stories().get(source.id())).of(words).stream()
        .map(WordSearch.Hit::paragraph)
        .toList();
  }

  private Landing within(MarkdownText text, Source source, CitedParagraph cited) {
    if (cited.paragraph() == 0) {
      return Landing.at(Kind.WHOLE, source, Optional.empty(), List.of());
    }
    return cited
        .words()
        .map(words -> byWords(text, source, cited.paragraph(), words))
        .orElseGet(() -> byNumber(text, source, cited.paragraph()));
  }

  private Landing byWords(MarkdownText text, Source source, int number, String words) {
    List<WordSearch.Hit> hits = search(text).of(words);
    if (hits.size() == 1) {
      Passage passage = hits.get(0).paragraph();
      boolean same = passage.number() == number;
      Kind kind =
          replaced(text, source, number, passage) ? Kind.REPLACED : same ? Kind.HERE : Kind.MOVED;
      return Landing.at(kind, source, Optional.of(passage), List.of()).on(hits.get(0).place());
    }
    Optional<WordSearch.Hit> numbered =
        hits.stream().filter(h -> onRecord(text, source, number, h.paragraph())).findFirst();
    if (numbered.isPresent()) {
      Passage passage = numbered.get().paragraph();
      return Landing.at(Kind.HERE, source, Optional.of(passage), List.of())
          .on(numbered.get().place());
    }
    List<Passage> near =
        hits.isEmpty()
            ? search(text).near(words)
            : hits.stream().map(WordSearch.Hit::paragraph).distinct().toList();
    return Landing.at(hits.isEmpty() ? Kind.LOST : Kind.TWICE, source, Optional.empty(), near);
  }

  /**
   * Whether a paragraph has this number and is the one on record under it, as it was or edited:
   * then it is meant, though its words stand elsewhere too.
   */
  private boolean onRecord(MarkdownText text, Source source, int number, Passage passage) {
    return passage.number() == number
        && recorded(source, number)
            .map(anchor -> heir(text, source, anchor).equals(Optional.of(passage)))
            .orElse(false);
  }

  /**
   * Whether the paragraph on record under this number went, and the one that has the words now is
   * neither its heir nor on record itself: few words can stand in any text.
   */
  private boolean replaced(MarkdownText text, Source source, int number, Passage passage) {
    Optional<String> recorded = recorded(source, number);
    boolean known = register.of(source).stream().anyMatch(g -> g.anchor().equals(passage.anchor()));
    return recorded.isPresent()
        && !known
        && !heir(text, source, recorded.get()).equals(Optional.of(passage));
  }

  private Landing byNumber(MarkdownText text, Source source, int number) {
    Optional<Passage> passage = text.paragraph(number);
    Optional<String> recorded = recorded(source, number);
    String here = passage.map(Passage::anchor).orElse("");
    if (recorded.isEmpty() || recorded.get().equals(here)) {
      Kind kind = passage.isEmpty() ? Kind.BEYOND : Kind.HERE;
      return Landing.at(kind, source, passage, List.of());
    }
    Optional<Passage> meant = heir(text, source, recorded.get());
    Kind kind = meant.isEmpty() ? Kind.LOST : passage.isEmpty() ? Kind.BEYOND : Kind.SLIPPED;
    return Landing.at(
        kind, source, kind == Kind.LOST ? Optional.empty() : passage, meant.stream().toList());
  }

  /** The anchor that is on record for the paragraph with a number. */
  private Optional<String> recorded(Source source, int number) {
    return register.of(source).stream()
        .map(Given::anchor)
        .filter(a -> a.startsWith("p-"))
        .skip(number - 1L)
        .findFirst();
  }

  /** The paragraph that bears an anchor on record now, or that took its words in. */
  private Optional<Passage> heir(MarkdownText text, Source source, String anchor) {
    String led = Succession.of(register.of(source), text).getOrDefault(anchor, anchor);
    return text.passages().stream().filter(p -> p.anchor().equals(led)).findFirst();
  }

  /** From a paragraph of the digest to the paragraph of the original that says what is claimed. */
  private Landing led(Landing inDigest, Source source, CitedParagraph cited) {
    Passage digest = inDigest.passage().orElseThrow();
    OptionalInt number = OptionalInt.of(digest.number());
    Optional<RetoldParagraph> retold = source.replaces().flatMap(r -> r.paragraph(digest.number()));
    if (retold.isPresent() && retold.get().words().isEmpty()) {
      return new Landing(
          Kind.WHOLE, Optional.of(source), Optional.empty(), Optional.empty(), number, List.of());
    }
    List<WordSearch.Hit> hits = new ArrayList<>();
    WordSearch original = search(texts.stories().get(source.id()));
    for (String words : retold.map(RetoldParagraph::words).orElse(List.of())) {
      List<WordSearch.Hit> places = original.of(words);
      hits.addAll(places.size() == 1 ? places : List.of());
    }
    Optional<WordSearch.Hit> best = best(hits, said(digest, cited));
    Kind kind = best.isEmpty() ? Kind.UNLED : inDigest.kind();
    Optional<Passage> passage = best.map(WordSearch.Hit::paragraph);
    Landing landing =
        new Landing(kind, Optional.of(source), passage, Optional.empty(), number, List.of());
    return best.map(h -> landing.on(h.place())).orElse(landing);
  }

  /** The claim, and the sentence of the digest that it is pinned to. */
  private String said(Passage digest, CitedParagraph cited) {
    MarkdownText text = texts.digests().get(cited.source());
    return cited.claim()
        + " "
        + cited
            .words()
            .flatMap(w -> search(text).of(w).stream().findFirst())
            .map(hit -> sentence(digest, hit))
            .orElse("");
  }

  private static Optional<WordSearch.Hit> best(List<WordSearch.Hit> hits, String said) {
    List<List<Word>> sentences = new ArrayList<>();
    for (WordSearch.Hit hit : hits) {
      sentences.add(Word.of(sentence(hit.paragraph(), hit)));
    }
    Relevance relevance = new Relevance(said, sentences);
    return hits.stream()
        .max(
            Comparator.comparingDouble(
                    (WordSearch.Hit h) -> relevance.of(sentences.get(hits.indexOf(h))))
                .thenComparing(h -> -hits.indexOf(h)));
  }

  private static String sentence(Passage passage, WordSearch.Hit hit) {
    String plain = passage.plain();
    return Sentences.around(plain, hit.place().start()).map(s -> s.in(plain)).orElse(plain);
  }

  private WordSearch search(MarkdownText text) {
    return searches.computeIfAbsent(text, WordSearch::new);
  }
}
