package dossier.reference;

import dossier.diagnostic.Diagnostics;
import dossier.diagnostic.Location;
import dossier.diagnostic.Nearest;
import dossier.diagnostic.Rule;
import dossier.diagnostic.Span;
import dossier.diagnostic.TextFile;
import dossier.identity.Citing;
import dossier.identity.Landing;
import dossier.markdown.CitedParagraph;
import dossier.markdown.MarkdownText;
import dossier.markdown.Passage;
import dossier.markdown.Texts;
import dossier.model.Dossier;
import dossier.model.Retold;
import dossier.model.RetoldParagraph;
import dossier.model.Source;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Reports every citation that leads nowhere, elsewhere, or to no one place. */
final class CitationCheck {
  private static final int EXCERPT = 60;

  private final Texts texts;
  private final Citing citing;
  private final Set<String> unread;
  private final Diagnostics diagnostics;
  private final Map<String, Source> sources = new TreeMap<>();
  private final Map<String, Integer> replaced = new TreeMap<>();
  private final Map<String, Integer> whole = new TreeMap<>();
  private int unpinned;

  CitationCheck(
      Dossier dossier, Texts texts, Citing citing, Set<String> unread, Diagnostics diagnostics) {
    this.texts = texts;
    this.citing = citing;
    this.unread = unread;
    this.diagnostics = diagnostics;
    dossier.sources().forEach(s -> sources.put(s.id(), s));
  }

  /** Checks the citations of a text of the editors, which begins at an offset of its file. */
  void check(MarkdownText text, TextFile file, int start) {
    text.brokenCitations().forEach(span -> broken(span, file, start));
    for (CitedParagraph cited : text.citations()) {
      Span span = new Span(start + cited.span().start(), start + cited.span().end());
      landing(cited, citing.of(cited), file.at(span));
    }
  }

  private void broken(Span span, TextFile file, int start) {
    Span place = new Span(start + span.start(), start + span.end());
    diagnostics.add(
        Rule.BROKEN_CITATION,
        file.at(place),
        "`" + place.in(file.text()) + "` is no citation",
        "write `[@source-id#p4]` or `[@source-id#p4 \"few words\"]`, one pair of brackets for each"
            + " paragraph");
  }

  private void landing(CitedParagraph cited, Landing landing, Location place) {
    switch (landing.kind()) {
      case NO_SOURCE -> unknown(cited, place);
      case BEYOND -> beyond(cited, landing, place);
      case MOVED, SLIPPED -> moved(cited, landing, place);
      case REPLACED -> replaced(cited, place);
      case LOST, TWICE -> lost(cited, landing, place);
      case UNLED -> unled(cited, landing, place);
      case WHOLE -> whole(landing);
      case HERE -> unpinned += cited.words().isEmpty() ? 1 : 0;
    }
  }

  private void unknown(CitedParagraph cited, Location place) {
    if (!unread.contains(cited.source())) { // its own file has a finding already
      diagnostics.add(
          Rule.UNKNOWN_SOURCE,
          place,
          "there is no source `" + cited.source() + "`",
          Nearest.hint(cited.source(), sources.keySet()));
    }
  }

  private void beyond(CitedParagraph cited, Landing landing, Location place) {
    MarkdownText text =
        Optional.ofNullable(texts.digests().get(cited.source()))
            .orElse(texts.stories().get(cited.source()));
    long count = text.passages().stream().filter(p -> !p.heading()).count();
    diagnostics.add(
        Rule.UNKNOWN_PARAGRAPH,
        place,
        "`"
            + cited.source()
            + "` has "
            + count
            + " paragraphs, and "
            + cited.paragraph()
            + " is cited",
        landing.near().isEmpty()
            ? "the source page shows the number of each paragraph"
            : "the one on record under this number is paragraph "
                + landing.near().get(0).number()
                + " now; `dossier pin` follows it");
  }

  private void moved(CitedParagraph cited, Landing landing, Location place) {
    boolean pinned = landing.kind() == Landing.Kind.MOVED;
    int now =
        landing.digest().orElse(landing.passage().map(Passage::number).orElse(cited.paragraph()));
    String message =
        pinned
            ? "the words stand in paragraph " + now + " now, and " + cited.paragraph() + " is cited"
            : "paragraph "
                + cited.paragraph()
                + " of `"
                + cited.source()
                + "` is not the one that is on record under this number"
                + "; that one is paragraph "
                + landing.near().get(0).number()
                + " now";
    diagnostics.add(
        Rule.MOVED_CITATION,
        place,
        message,
        pinned
            ? "the words win; `dossier pin` writes the number anew"
            : "`dossier pin` pins it to the paragraph on record; if another is meant, write words of it"
                + " behind the number");
  }

  private void replaced(CitedParagraph cited, Location place) {
    diagnostics.add(
        Rule.MOVED_CITATION,
        place,
        "the paragraph that was cited went, and `"
            + cited.words().orElseThrow()
            + "` stands in another text now",
        "see whether it still says what is claimed; `dossier pin` takes it as it is");
  }

  /** A number without words, whose paragraph is on record and nowhere in the text. */
  private void went(CitedParagraph cited, Location place) {
    diagnostics.add(
        Rule.LOST_WORDS,
        place,
        "the paragraph that is on record as number "
            + cited.paragraph()
            + " of `"
            + cited.source()
            + "` went",
        "cite words of the paragraph that says it now, or take the citation out");
  }

  private void lost(CitedParagraph cited, Landing landing, Location place) {
    if (cited.words().isEmpty()) {
      went(cited, place);
      return;
    }
    String words = cited.words().orElseThrow();
    boolean twice = landing.kind() == Landing.Kind.TWICE;
    String near =
        landing.near().stream()
            .map(p -> "p" + p.number() + " (“" + excerpt(p) + "”)")
            .collect(Collectors.joining(", "));
    diagnostics.add(
        Rule.LOST_WORDS,
        place,
        "`"
            + words
            + "` stands "
            + (twice ? "more than once" : "nowhere")
            + " in `"
            + cited.source()
            + "`",
        (near.isEmpty() ? "" : (twice ? "it stands in " : "nearest: ") + near + "; ")
            + (twice ? "cite more words of one place" : "cite words that stand there")
            + ", or take the words out and run `dossier pin`");
  }

  private static String excerpt(Passage passage) {
    String text = passage.plain();
    int space = text.length() <= EXCERPT ? text.length() : text.lastIndexOf(' ', EXCERPT);
    return text.substring(0, space <= 0 ? EXCERPT : space) + (space < text.length() ? " …" : "");
  }

  private void unled(CitedParagraph cited, Landing landing, Location place) {
    Source source = landing.source().orElseThrow();
    int digest = landing.digest().orElse(cited.paragraph());
    List<RetoldParagraph> map = source.replaces().map(Retold::paragraphs).orElse(List.of());
    if (map.isEmpty()) {
      replaced.merge(source.id(), 1, Integer::sum);
    } else if (map.stream().noneMatch(p -> p.number() == digest)) {
      diagnostics.add(
          Rule.UNLED_PARAGRAPH,
          place,
          "nobody says which words of the original paragraph "
              + digest
              + " of the digest `"
              + source.id()
              + "` retells",
          "add `p" + digest + ": [\"few words\"]` to `retells.paragraphs` in its sidecar");
    }
  }

  /** How many of the citations checked so far name a paragraph and none of its words. */
  int unpinned() {
    return unpinned;
  }

  /** Checks what digests say of their originals, and notes the digests that say nothing. */
  void digests() {
    for (Source source : sources.values()) {
      source.retells().ifPresent(r -> numbers(r, source, texts.stories().get(source.id())));
      source
          .replaces()
          .ifPresent(
              r -> {
                Optional.ofNullable(texts.digests().get(source.id()))
                    .ifPresent(digest -> numbers(r, source, digest));
                words(r, source);
              });
    }
    replaced.forEach(this::note);
    whole.forEach(this::noteWhole);
  }

  private void numbers(Retold retold, Source source, MarkdownText digest) {
    for (RetoldParagraph paragraph : retold.paragraphs()) {
      if (digest.paragraph(paragraph.number()).isEmpty()) {
        diagnostics.add(
            Rule.UNLED_PARAGRAPH,
            paragraph.place(),
            "the digest `" + source.id() + "` has no paragraph " + paragraph.number(),
            "the source page shows the number of each paragraph");
      }
    }
  }

  private void words(Retold retold, Source source) {
    for (RetoldParagraph paragraph : retold.paragraphs()) {
      for (String words : paragraph.words()) {
        List<Passage> standing = citing.standing(source, words);
        if (standing.size() != 1) {
          diagnostics.add(
              Rule.UNLED_PARAGRAPH,
              paragraph.place(),
              "`"
                  + words
                  + "` stands "
                  + (standing.isEmpty() ? "nowhere" : "more than once")
                  + " in the original of `"
                  + source.id()
                  + "`",
              "name words that stand once in "
                  + source.capture().file().path()
                  + ", fewer than ten");
        }
      }
    }
  }

  /** A paragraph of a digest that is about the original as a whole leads to its head. */
  private void whole(Landing landing) {
    if (landing.digest().isPresent()) {
      whole.merge(landing.source().orElseThrow().id(), 1, Integer::sum);
    }
  }

  private void noteWhole(String id, int count) {
    diagnostics.add(
        Rule.REPLACED_DIGEST,
        Location.ofFile(sources.get(id).capture().file().path()),
        "citations of the digest `"
            + id
            + "` ("
            + count
            + ") lead to the head of this page: they cite what is about it as a whole",
        "where a paragraph says it, name its words under `retells.paragraphs` in " + id + ".yaml");
  }

  private void note(String id, int count) {
    diagnostics.add(
        Rule.REPLACED_DIGEST,
        Location.ofFile(sources.get(id).capture().file().path()),
        "citations of the digest `" + id + "` (" + count + ") lead to the head of this page",
        "say under `retells.paragraphs` in " + id + ".yaml which words each paragraph retells");
  }
}
