package dossier.reference;

import dossier.diagnostic.Diagnostics;
import dossier.diagnostic.Location;
import dossier.diagnostic.Rule;
import dossier.diagnostic.Span;
import dossier.identity.Citing;
import dossier.identity.Landing;
import dossier.markdown.CitedParagraph;
import dossier.markdown.MarkdownText;
import dossier.markdown.Passage;
import dossier.markdown.QuotationMarks;
import dossier.markdown.Quoted;
import dossier.markdown.Texts;
import dossier.model.Dossier;
import dossier.model.Entity;
import dossier.model.Source;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Reports prose that cites nothing, and quoted words that do not stand in what it cites. */
final class QuotedWordsCheck {
  private final Citing citing;
  private final Map<String, MarkdownText> stories;
  private final Diagnostics diagnostics;

  QuotedWordsCheck(Citing citing, Texts texts, Diagnostics diagnostics) {
    this.citing = citing;
    this.stories = texts.stories();
    this.diagnostics = diagnostics;
  }

  void check(Dossier dossier, Texts texts) {
    for (Entity entity : dossier.entities()) {
      MarkdownText account = texts.accounts().get(entity.slug());
      boolean cites = !account.citations().isEmpty();
      for (Passage passage : account.passages()) {
        if (!passage.heading() && cites) {
          check(entity, account, passage);
        }
      }
    }
  }

  private void check(Entity entity, MarkdownText account, Passage passage) {
    List<CitedParagraph> cited =
        account.citations().stream().filter(c -> passage.span().contains(c.span())).toList();
    if (cited.isEmpty()) {
      diagnostics.add(
          Rule.UNCITED_PARAGRAPH,
          place(entity, passage.span()),
          "this paragraph cites no source, as others of the account do",
          "add `[@source-id#p1]` behind each claim");
      return;
    }
    List<String> texts = cited.stream().map(this::words).toList();
    for (Quoted quoted : QuotationMarks.in(passage.plain())) {
      String words = quoted.text(passage.plain());
      if (!plain(words).isEmpty() && texts.stream().noneMatch(t -> t.contains(plain(words)))) {
        diagnostics.add(
            Rule.QUOTED_WORDS_LOST,
            place(entity, at(account, passage, words)),
            "`" + words + "` does not stand in what the paragraph cites",
            "quote word for word, cite the paragraph that has it, or leave the marks out");
      }
    }
  }

  private static Span at(MarkdownText account, Passage passage, String words) {
    int at = account.text().indexOf(words, passage.span().start());
    return at < 0 ? passage.span() : Span.of(at, words.length());
  }

  private static Location place(Entity entity, Span span) {
    int start = entity.accountStart();
    return entity.file().at(new Span(start + span.start(), start + span.end()));
  }

  /** What a citation shows: its paragraph, or the whole source with its headline. */
  private String words(CitedParagraph cited) {
    Landing landing = citing.of(cited);
    if (landing.passage().isPresent()) {
      return plain(landing.passage().get().plain());
    }
    List<String> all = new ArrayList<>();
    landing.source().map(Source::title).ifPresent(all::add);
    landing
        .source()
        .map(s -> stories.get(s.id()))
        .ifPresent(t -> t.passages().forEach(p -> all.add(p.plain())));
    return plain(String.join(" ", all));
  }

  /** Words as they are compared: whatever marks and capitals they have. */
  private static String plain(String words) {
    return Normalizer.normalize(words, Normalizer.Form.NFKC)
        .toLowerCase(Locale.ROOT)
        .replaceAll("[^\\p{L}\\p{M}\\p{N}]+", " ")
        .strip();
  }
}
