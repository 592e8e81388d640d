package dossier.evidence;

import dossier.diagnostic.Span;
import dossier.identity.Citing;
import dossier.language.Language;
import dossier.markdown.MarkdownText;
import dossier.markdown.Passage;
import dossier.markdown.QuotationMarks;
import dossier.markdown.Quoted;
import dossier.model.Dossier;
import dossier.model.Mention;
import dossier.model.Quotation;
import dossier.model.Quotation.How;
import dossier.model.Quotation.Kind;
import dossier.model.Quotation.Party;
import dossier.model.QuotationRuling;
import dossier.model.Source;
import dossier.model.Telling;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** The quotations of a dossier: found in every source, ruled on by its editor, given to events. */
public final class Quotations {
  /** Quotations in one paragraph beyond which it is no article. A limit for hostile texts. */
  private static final int MOST = 300;

  private final People people;
  private final Sayings sayings;
  private final Map<String, MarkdownText> stories;

  /**
   * Prepares a dossier.
   *
   * @param stories the texts of the sources, by id
   * @param accounts what editors wrote of profiles and events, by slug
   */
  public Quotations(
      Dossier dossier,
      Map<String, MarkdownText> stories,
      Map<String, MarkdownText> accounts,
      Citing citing) {
    this.people = new People(dossier, accounts);
    this.sayings = new Sayings(dossier, accounts, citing, people);
    this.stories = stories;
  }

  /**
   * What is read from a source.
   *
   * @param quotations in order, those of its head first
   * @param words of every quotation, those that the editor refused as well
   * @param tellings how its paragraphs know what they say, by number
   */
  public record Read(
      List<Quotation> quotations, List<String> words, Map<Integer, Telling> tellings) {}

  /** Reads a source. */
  public Read of(Source source, List<Mention> mentions) {
    Language language = Language.of(source.head().citation().language());
    MarkdownText text = stories.get(source.id());
    Map<Integer, List<Named>> names = names(text, mentions);
    List<Quotation> all = new ArrayList<>(head(source, language, text, names));
    QuotationFinder finder = new QuotationFinder(people, language);
    Map<Integer, Passage> passages = new TreeMap<>();
    for (Passage passage : text.passages()) {
      if (passage.heading()) {
        finder.heading();
        continue;
      }
      passages.put(passage.number(), passage);
      finder.paragraph(line(passage, names.getOrDefault(passage.number(), List.of()), language));
    }
    Map<Integer, Integer> counts = new HashMap<>();
    for (Draft draft : finder.found()) {
      Passage passage = passages.get(draft.line().number());
      int count = counts.merge(passage.number(), 1, Integer::sum);
      String id = "q-" + passage.anchor().substring(2) + "-" + count;
      all.add(
          quotation(draft, id, source, passage.number(), passage.anchor(), draft.kind(), language));
    }
    List<Quotation> placed =
        sayings.placed(ruled(all, source), source, new Stands(byLine(finder.found()), language));
    return new Read(
        placed, all.stream().flatMap(q -> q.exact().stream()).toList(), finder.tellings());
  }

  private static Map<Integer, List<Draft>> byLine(List<Draft> drafts) {
    Map<Integer, List<Draft>> byLine = new HashMap<>();
    drafts.forEach(d -> byLine.computeIfAbsent(d.line().number(), k -> new ArrayList<>()).add(d));
    return byLine;
  }

  /** Where the drafts of quotations stand. */
  private record Stands(Map<Integer, List<Draft>> drafts, Language language)
      implements Sayings.Places {

    @Override
    public Span sentence(Quotation quotation) {
      Draft draft = draft(quotation);
      return Sentence.of(draft.line(), language).stream()
          .map(Sentence::span)
          .filter(s -> s.overlaps(draft.parts().get(0).whole()))
          .findFirst()
          .orElseThrow();
    }

    @Override
    public boolean earlier(Quotation quotation) {
      Draft draft = draft(quotation);
      Span span = sentence(quotation);
      return draft.line().pieces().stream()
          .filter(p -> p.word() && span.contains(p.span()))
          .anyMatch(p -> language.is(Language.Role.EARLIER, p.key()));
    }

    @Override
    public boolean names(Quotation quotation, String slug) {
      Draft draft = draft(quotation);
      return draft.line().inside().stream()
          .filter(n -> n.slug().equals(slug))
          .anyMatch(n -> draft.parts().stream().anyMatch(p -> p.inner().contains(n.span())));
    }

    private Draft draft(Quotation quotation) {
      return drafts.get(quotation.paragraph()).stream()
          .filter(d -> d.exact().equals(quotation.exact()))
          .findFirst()
          .orElseThrow();
    }
  }

  private static Line line(Passage passage, List<Named> names, Language language) {
    List<Quoted> found =
        Incises.parted(QuotationMarks.in(passage.plain()), passage.plain(), language);
    List<Quoted> quoted = found.size() > MOST ? List.of() : found;
    List<Quoted> all =
        passage.quote() && quoted.isEmpty() && !passage.plain().isBlank()
            ? List.of(new Quoted(whole(passage), whole(passage), true))
            : quoted.isEmpty() && language.dialogue()
                ? Dashes.in(passage.plain(), language)
                : quoted;
    return Line.of(passage.number(), passage.quote(), passage.plain(), all, names);
  }

  private static Span whole(Passage passage) {
    return new Span(0, passage.plain().length());
  }

  /** The mentions of a text, by paragraph, in its plain text. */
  private static Map<Integer, List<Named>> names(MarkdownText text, List<Mention> mentions) {
    Map<Integer, Passage> passages = new HashMap<>();
    text.passages().stream().filter(p -> !p.heading()).forEach(p -> passages.put(p.number(), p));
    Map<Integer, List<Named>> names = new HashMap<>();
    for (Mention m : mentions) {
      Passage passage = passages.get(m.passage());
      int start = passage == null ? 0 : passage.plainOffset(m.span().start());
      int end = passage == null ? 0 : passage.plainOffset(m.span().end());
      if (end > start && end <= passage.plain().length()) {
        names
            .computeIfAbsent(m.passage(), k -> new ArrayList<>())
            .add(new Named(new Span(start, end), m.slug()));
      }
    }
    names.values().forEach(list -> list.sort(Comparator.comparing(Named::span)));
    return names;
  }

  /** The quotations of headline, deck and captions, their names known from the story. */
  private List<Quotation> head(
      Source source, Language language, MarkdownText text, Map<Integer, List<Named>> names) {
    KnownNames known = KnownNames.of(text, names);
    List<Quotation> all = new ArrayList<>();
    source
        .head()
        .citation()
        .title()
        .ifPresent(t -> all.addAll(head(source, language, known, t, "q-title", true)));
    source
        .head()
        .deck()
        .ifPresent(t -> all.addAll(head(source, language, known, t, "q-deck", false)));
    for (String caption : source.head().captions()) {
      all.addAll(
          head(
              source,
              language,
              known,
              caption,
              "q-caption-" + Integer.toHexString(caption.hashCode()),
              false));
    }
    return all;
  }

  private List<Quotation> head(
      Source source, Language language, KnownNames known, String text, String stem, boolean title) {
    List<Quoted> quoted = QuotationMarks.in(text);
    if (quoted.isEmpty() || quoted.size() > MOST) {
      return List.of();
    }
    QuotationFinder finder = new QuotationFinder(people, language);
    boolean all = quoted.size() == 1 && quoted.get(0).whole().length() == text.strip().length();
    finder.paragraph(Line.of(0, false, text, quoted, known.in(text)));
    List<Quotation> list = new ArrayList<>();
    for (Draft draft : finder.found()) {
      Kind kind = title && (draft.kind() != Kind.SCARE_QUOTE || all) ? Kind.HEADLINE : draft.kind();
      list.add(quotation(draft, stem + "-" + (list.size() + 1), source, 0, "", kind, language));
    }
    return list;
  }

  private Quotation quotation(
      Draft draft,
      String id,
      Source source,
      int paragraph,
      String anchor,
      Kind kind,
      Language language) {
    boolean known = draft.speaker().slug().isPresent() && kind != Kind.SCARE_QUOTE;
    List<Party> chain = new ArrayList<>();
    if (known) {
      source.publisher().map(p -> new Party(people.named(p), p)).ifPresent(chain::add);
      draft.links().stream()
          .filter(
              l -> l.slug().isEmpty() || chain.stream().noneMatch(c -> c.slug().equals(l.slug())))
          .forEach(chain::add);
      chain.add(draft.speaker());
    }
    boolean scare = kind == Kind.SCARE_QUOTE;
    return new Quotation(
        id,
        source.id(),
        paragraph,
        anchor,
        draft.exact(),
        kind,
        scare ? Party.unknown() : draft.speaker(),
        scare ? Party.unknown() : draft.addressee(),
        draft.date(),
        draft.addressee().slug().filter(slug -> !scare && people.outlet(slug, language)),
        scare ? How.UNKNOWN : draft.how(),
        chain,
        Optional.empty(),
        draft.continues());
  }

  /** A speaker whom the editor named, behind the outlet that tells it. */
  private Quotation told(Quotation q, Source source) {
    boolean alone = q.speaker().named() && q.chain().size() == 1;
    Optional<Party> outlet = source.publisher().map(p -> new Party(people.named(p), p));
    return alone && outlet.isPresent() ? q.by(List.of(outlet.get(), q.speaker())) : q;
  }

  private List<Quotation> ruled(List<Quotation> found, Source source) {
    List<Quotation> all = new ArrayList<>();
    for (Quotation q : found) {
      Optional<QuotationRuling> ruling =
          source.quotations().stream()
              .filter(r -> q.exact().stream().anyMatch(e -> e.contains(r.text())))
              .findFirst();
      if (ruling.isEmpty()) {
        all.add(q);
      } else if (!ruling.get().refused()) {
        all.add(told(q.ruled(ruling.get()), source));
      }
    }
    return all;
  }
}
