package dossier.render;

import dossier.identity.Landing;
import dossier.markdown.Passage;
import dossier.model.EntityKind;
import dossier.model.Mention;
import dossier.model.Profile;
import dossier.model.Source;
import dossier.model.Version;
import dossier.render.page.AlsoTold;
import dossier.render.page.ClaimLine;
import dossier.render.page.EntityLink;
import dossier.render.page.MarginNote;
import dossier.render.page.PartyLink;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * What stands in the margin of a story: who is named and in which office that day, what rests on
 * the paragraph, who else tells it.
 */
final class MarginNotes {
  /** So many claims stand beside a paragraph in words: a margin is no longer than most of them. */
  private static final int IN_WORDS = 1;

  private static final int MOST_CLAIMS = 16;

  private static final int MOST_ALSO = 6;

  /** Characters of a headline, about a line and a half of the margin. */
  private static final int LONGEST_TITLE = 60;

  private final Press press;
  private final EvidenceLines lines;
  private final Map<String, Map<Integer, Set<Version.Part>>> versions = new HashMap<>();

  MarginNotes(Press press) {
    this.press = press;
    this.lines = new EvidenceLines(press);
    press.edition().evidence().versions().values().stream()
        .flatMap(List::stream)
        .filter(v -> Shown.version(v, press))
        .forEach(this::add);
  }

  private void add(Version version) {
    for (Version.Part part : version.parts()) {
      Set<Version.Part> others =
          versions
              .computeIfAbsent(part.source(), k -> new HashMap<>())
              .computeIfAbsent(part.paragraph(), k -> new LinkedHashSet<>());
      version.parts().stream().filter(p -> !p.source().equals(part.source())).forEach(others::add);
    }
  }

  /** The notes of one source, by number of the paragraph. */
  Map<Integer, MarginNote> of(
      Source source, List<Mention> mentions, List<ClaimLine> resting, String from) {
    Map<Integer, List<EntityLink>> people = people(source, mentions, from);
    Map<Integer, List<ClaimLine>> claims = new HashMap<>();
    resting.forEach(c -> claims.computeIfAbsent(c.paragraph(), k -> new ArrayList<>()).add(c));
    Map<Integer, MarginNote> notes = new HashMap<>();
    for (Passage passage : press.story(source).passages()) {
      int number = passage.number();
      List<ClaimLine> all = claims.getOrDefault(number, List.of());
      List<AlsoTold> also = also(source, number, from);
      List<AlsoTold> with = with(source, number, from);
      MarginNote note =
          new MarginNote(
              number,
              passage.anchor(),
              people.getOrDefault(number, List.of()),
              all.stream().limit(IN_WORDS).toList(),
              all.stream().skip(IN_WORDS).limit(MOST_CLAIMS - IN_WORDS).toList(),
              Math.max(0, all.size() - MOST_CLAIMS),
              also,
              with,
              lines.from(source, List.of(number)));
      if (number > 0 && !note.empty()) {
        notes.put(number, note);
      }
    }
    return notes;
  }

  private Map<Integer, List<EntityLink>> people(
      Source source, List<Mention> mentions, String from) {
    Map<String, Optional<EntityLink>> known = new HashMap<>();
    Map<Integer, Set<EntityLink>> people = new HashMap<>();
    for (Mention mention : mentions) {
      known
          .computeIfAbsent(mention.slug(), slug -> inOffice(slug, source, from))
          .ifPresent(
              link ->
                  people.computeIfAbsent(mention.passage(), k -> new LinkedHashSet<>()).add(link));
    }
    Map<Integer, List<EntityLink>> lists = new HashMap<>();
    people.forEach((paragraph, links) -> lists.put(paragraph, List.copyOf(links)));
    return lists;
  }

  /** A person with the office of the day; empty without one. */
  private Optional<EntityLink> inOffice(String slug, Source source, String from) {
    return press
        .entity(slug)
        .filter(e -> e.kind() == EntityKind.PERSON)
        .map(e -> (Profile) e)
        .flatMap(
            person -> {
              String office = press.officeBeside(person, source.date());
              EntityLink link = press.link(person, from, 0);
              return office.isEmpty()
                  ? Optional.empty()
                  : Optional.of(new EntityLink(link.href(), link.name(), link.kind(), office, 0));
            });
  }

  /** Who else tells it, by the build's alignment. */
  private List<AlsoTold> also(Source source, int number, String from) {
    Map<Source, Map<String, Integer>> also = new LinkedHashMap<>();
    for (Version.Part part :
        versions.getOrDefault(source.id(), Map.of()).getOrDefault(number, Set.of())) {
      Source other = press.source(part.source()).orElseThrow();
      String href = Urls.root(from) + Urls.source(other) + "#" + part.anchor();
      also.computeIfAbsent(other, k -> new TreeMap<>()).put(href, part.paragraph());
    }
    return listed(also);
  }

  /** What an editor cites for the same words. */
  private List<AlsoTold> with(Source source, int number, String from) {
    Map<Source, Map<String, Integer>> with = new LinkedHashMap<>();
    for (Landing landing : press.claims().beside(source, number)) {
      Source other = landing.source().orElseThrow();
      String href = press.paragraph(other, landing.passage(), from);
      with.computeIfAbsent(other, k -> new TreeMap<>()).put(href, landing.paragraph());
    }
    return listed(with);
  }

  private List<AlsoTold> listed(Map<Source, Map<String, Integer>> sources) {
    return sources.entrySet().stream()
        .limit(MOST_ALSO)
        .map(e -> alsoTold(e.getKey(), e.getValue()))
        .toList();
  }

  private AlsoTold alsoTold(Source other, Map<String, Integer> places) {
    List<PartyLink> links = new ArrayList<>();
    places.entrySet().stream()
        .sorted(Map.Entry.comparingByValue())
        .forEach(p -> links.add(new PartyLink(place(other, p.getValue(), links), p.getKey())));
    String title = Press.shortened(other.title(), LONGEST_TITLE);
    return new AlsoTold(title, press.foreign(other), links);
  }

  /** The outlet and the paragraph; behind the first place of a source only the paragraph. */
  private String place(Source source, int paragraph, List<PartyLink> before) {
    String number = paragraph > 0 ? "¶\u00a0" + paragraph : "";
    return before.isEmpty() || number.isEmpty()
        ? (press.outlet(source) + " " + number).strip()
        : number;
  }
}
