package dossier.evidence;

import dossier.diagnostic.Span;
import dossier.language.Language;
import dossier.markdown.MarkdownText;
import dossier.markdown.Passage;
import dossier.model.Quotation;
import dossier.model.Source;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Cuts a source into statements: sentences, those within quotations apart, and quoted phrases. */
final class Statements {
  private static final Pattern END = Pattern.compile("[.!?…]+[”\"’»)]*(?=\\s+[^\\p{Ll}]|\\s*$)");
  private static final int SHORTEST = 2;

  private final Map<Language, Map<String, Stem>> known = new ConcurrentHashMap<>();

  /** The statements of a source, in order; may be called from several threads. */
  List<Statement> of(Source source, MarkdownText text, List<Quotation> quotations) {
    List<Statement> all = new ArrayList<>();
    Language language = Language.of(source.head().citation().language());
    Map<Integer, List<Quotation>> byParagraph =
        quotations.stream().collect(Collectors.groupingBy(Quotation::paragraph));
    for (Passage passage : text.passages()) {
      if (!passage.heading()) {
        List<Quotation> here = byParagraph.getOrDefault(passage.number(), List.of());
        paragraph(source, passage, here, language, all);
      }
    }
    return all;
  }

  private void paragraph(
      Source source,
      Passage passage,
      List<Quotation> quotations,
      Language language,
      List<Statement> all) {
    String plain = passage.plain();
    List<Span> speech = new ArrayList<>();
    for (Quotation q : quotations) {
      boolean whole = q.kind() == Quotation.Kind.DIRECT || q.kind() == Quotation.Kind.WRITTEN;
      for (String part : q.exact()) {
        int at = plain.indexOf(part);
        if (at < 0) {
          continue;
        }
        Optional<String> speaker = q.speaker().slug();
        if (whole) {
          speech.add(Span.of(at, part.length()));
          sentences(part)
              .forEach(
                  s -> add(source, passage, s.in(part).strip(), speaker, false, language, all));
        } else if (stems(part, language).size() >= SHORTEST) {
          add(source, passage, part, speaker, true, language, all);
        }
      }
    }
    for (Span s : sentences(plain)) {
      if (speech.stream().noneMatch(s::overlaps)) {
        add(source, passage, s.in(plain).strip(), Optional.empty(), false, language, all);
      }
    }
  }

  private void add(
      Source source,
      Passage passage,
      String text,
      Optional<String> speaker,
      boolean phrase,
      Language language,
      List<Statement> all) {
    List<Stem> stems = stems(text, language);
    if (stems.size() >= SHORTEST) {
      all.add(
          new Statement(
              source.id(), passage.number(), passage.anchor(), text, speaker, phrase, stems));
    }
  }

  private List<Stem> stems(String text, Language language) {
    return Stem.of(text, language, known.computeIfAbsent(language, l -> new ConcurrentHashMap<>()));
  }

  private static List<Span> sentences(String text) {
    List<Span> sentences = new ArrayList<>();
    Matcher m = END.matcher(text);
    int start = 0;
    while (m.find()) {
      sentences.add(new Span(start, m.end()));
      start = m.end();
    }
    if (start < text.length() && !text.substring(start).isBlank()) {
      sentences.add(new Span(start, text.length()));
    }
    return sentences;
  }
}
