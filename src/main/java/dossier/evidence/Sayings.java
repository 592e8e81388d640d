package dossier.evidence;

import dossier.diagnostic.Span;
import dossier.identity.Citing;
import dossier.identity.Landing;
import dossier.markdown.CitedParagraph;
import dossier.markdown.MarkdownText;
import dossier.model.Dossier;
import dossier.model.EdtfDate;
import dossier.model.Event;
import dossier.model.Quotation;
import dossier.model.Quotation.Kind;
import dossier.model.Source;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Gives quotations to the events at which they were said: the event cites their paragraph, the
 * speaker takes part, and it had begun when the source was written. Of several the one that cites
 * the words themselves, then the one that the source tells most of.
 */
final class Sayings {
  /** What it counts that the speaker took part; more than the place of a citation. */
  private static final int THERE = 4;

  /** What it counts that the event cites the very sentence. */
  private static final int HERE = 2;

  private final Map<String, List<Cite>> bySource = new HashMap<>();
  private final Map<String, Event> events = new TreeMap<>();
  private final People people;

  /** A paragraph that an event cites, and the words. */
  private record Cite(Event event, int paragraph, Optional<Span> words) {}

  Sayings(Dossier dossier, Map<String, MarkdownText> accounts, Citing citing, People people) {
    this.people = people;
    for (Event event : dossier.events()) {
      events.put(event.slug(), event);
      for (CitedParagraph cited : accounts.get(event.slug()).citations()) {
        Landing landing = citing.of(cited);
        if (landing.source().isPresent() && landing.paragraph() > 0) {
          bySource
              .computeIfAbsent(landing.source().get().id(), k -> new ArrayList<>())
              .add(new Cite(event, landing.paragraph(), landing.words()));
        }
      }
    }
  }

  /**
   * The same quotations, each with its event if there is one.
   *
   * @param places where they stand
   */
  List<Quotation> placed(List<Quotation> all, Source source, Places places) {
    List<Cite> cites = bySource.getOrDefault(source.id(), List.of());
    Map<String, Long> weight = new HashMap<>();
    cites.forEach(c -> weight.merge(c.event().slug(), 1L, Long::sum));
    List<Quotation> placed = new ArrayList<>();
    for (Quotation q : all) {
      Optional<Event> event =
          q.paragraph() == 0 ? Optional.empty() : event(q, source, cites, weight, places);
      placed.add(event.map(q::within).orElse(q));
    }
    for (int i = 1; i < placed.size(); i++) {
      joined(placed, i, i - 1);
    }
    for (int i = placed.size() - 2; i >= 0; i--) {
      joined(placed, i, i + 1);
    }
    return placed;
  }

  /** What the text knows of the places of quotations. */
  interface Places {
    /** The sentence of the narrator in which a quotation stands, in its paragraph. */
    Span sentence(Quotation quotation);

    /** Whether its sentence says that it was said at another time: “whom he had earlier called”. */
    boolean earlier(Quotation quotation);

    /** Whether the words of a quotation name somebody. */
    boolean names(Quotation quotation, String slug);
  }

  /** Speech that goes on belongs where it began. */
  private void joined(List<Quotation> placed, int at, int beside) {
    Quotation q = placed.get(at);
    Quotation other = placed.get(beside);
    if (q.event().isEmpty() && goesOn(q, other)) {
      other.event().map(events::get).ifPresent(e -> placed.set(at, q.within(e)));
    }
  }

  private static boolean goesOn(Quotation q, Quotation other) {
    boolean same =
        q.speaker().slug().isPresent() && q.speaker().slug().equals(other.speaker().slug());
    boolean near = q.paragraph() > 0 && other.paragraph() > 0;
    boolean spoken = whole(q) && q.kind() == other.kind();
    return same && near && spoken && Math.abs(q.paragraph() - other.paragraph()) <= 1;
  }

  private static boolean whole(Quotation q) {
    return q.kind() == Kind.DIRECT || q.kind() == Kind.WRITTEN;
  }

  private Optional<Event> event(
      Quotation q, Source source, List<Cite> cites, Map<String, Long> weight, Places places) {
    Span sentence = places.sentence(q);
    List<Cite> fitting =
        cites.stream()
            .filter(c -> c.paragraph() == q.paragraph())
            .filter(c -> q.speaker().slug().filter(s -> takesPart(c.event(), s)).isPresent())
            .filter(c -> begun(c.event(), source))
            .filter(c -> !places.earlier(q) || c.words().map(sentence::overlaps).orElse(false))
            .filter(c -> q.addressee().slug().map(a -> !others(c.event(), a)).orElse(true))
            .filter(c -> addressed(q, c.event()) || !spokenOf(q, c.event(), places))
            .toList();
    Map<Event, Integer> marks = new HashMap<>();
    for (Cite cite : fitting) {
      boolean there = cite.event().participants().contains(q.speaker().slug().orElse(""));
      boolean here = cite.words().map(sentence::overlaps).orElse(false);
      marks.merge(cite.event(), (there ? THERE : 0) + (here ? HERE : 0), Math::max);
    }
    int best = marks.values().stream().mapToInt(m -> m).max().orElse(0);
    List<Event> all = marks.keySet().stream().filter(e -> marks.get(e) == best).toList();
    boolean torn = all.size() > 1 && best % THERE == 0;
    return torn
        ? Optional.empty()
        : all.stream()
            .max(
                Comparator.comparing((Event e) -> weight.get(e.slug()))
                    .thenComparing(Event::slug, Comparator.reverseOrder()));
  }

  private static boolean addressed(Quotation q, Event event) {
    return q.addressee().slug().filter(event.participants()::contains).isPresent();
  }

  /** Bodies speak of what happened; they need not have been there. */
  private boolean takesPart(Event event, String speaker) {
    return event.participants().contains(speaker) || !people.person(speaker);
  }

  /** Whether somebody who was there is spoken of, and so not spoken to. */
  private boolean spokenOf(Quotation q, Event event, Places places) {
    return event.participants().stream().anyMatch(p -> spokenOf(q, p, places));
  }

  private boolean spokenOf(Quotation q, String participant, Places places) {
    boolean speaker = q.speaker().slug().equals(Optional.of(participant));
    boolean body = q.speaker().slug().filter(s -> !people.person(s)).isPresent();
    return !speaker && !body && people.person(participant) && places.names(q, participant);
  }

  /** Whether somebody was addressed who was not there, while others were. */
  private static boolean others(Event event, String addressee) {
    return event.participants().size() > 1 && !event.participants().contains(addressee);
  }

  private static boolean begun(Event event, Source source) {
    Optional<EdtfDate> written = source.date();
    return written.isEmpty()
        || event.date().map(d -> !d.earliest().isAfter(written.get().latest())).orElse(true);
  }
}
