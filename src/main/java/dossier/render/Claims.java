package dossier.render;

import dossier.identity.Landing;
import dossier.markdown.CitedParagraph;
import dossier.markdown.MarkdownText;
import dossier.markdown.Passage;
import dossier.model.Entity;
import dossier.model.Event;
import dossier.model.Legible;
import dossier.model.Source;
import dossier.render.page.ClaimLine;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** What the editors claim on the ground of each source. */
final class Claims {
  private static final int LONGEST = 110;

  private final Map<String, List<Claim>> bySource = new TreeMap<>();

  /**
   * A claim.
   *
   * @param entity on whose page it stands
   * @param words of the claim
   * @param landing what it rests on
   * @param number of the citation on the page; 0 if the prose does not show it
   * @param beside what the same words rest on besides, in other sources
   */
  record Claim(Entity entity, String words, Landing landing, int number, List<Landing> beside) {}

  Claims(Edition edition) {
    for (Entity entity : edition.dossier().entities()) {
      add(entity, edition.texts().accounts().get(entity.slug()), edition);
    }
  }

  private void add(Entity entity, MarkdownText account, Edition edition) {
    Map<String, List<Landing>> byWords = new LinkedHashMap<>();
    for (CitedParagraph cited : account.citations()) {
      Landing landing = edition.citing().of(cited);
      if (landing.source().isPresent()) {
        byWords.computeIfAbsent(cited.claim(), k -> new ArrayList<>()).add(landing);
      }
    }
    List<String> numbered = List.copyOf(Numbering.of(account.proseCitations(), edition).keySet());
    byWords.forEach(
        (words, landings) ->
            landings.forEach(
                l ->
                    bySource
                        .computeIfAbsent(id(l), k -> new ArrayList<>())
                        .add(
                            new Claim(
                                entity,
                                words,
                                l,
                                numbered.indexOf(Numbering.key(l)) + 1,
                                elsewhere(l, landings)))));
  }

  private static List<Landing> elsewhere(Landing here, List<Landing> all) {
    return all.stream().filter(l -> !id(l).equals(id(here))).toList();
  }

  private static String id(Landing landing) {
    return landing.source().map(Source::id).orElse("");
  }

  /** The claims that rest on a source, by paragraph; each page claims a paragraph once. */
  List<ClaimLine> on(Source source, Press press, String from) {
    Map<String, ClaimLine> lines = new TreeMap<>();
    for (Claim claim : bySource.getOrDefault(source.id(), List.of())) {
      ClaimLine line = line(claim, press, from);
      lines.putIfAbsent(line.paragraph() + " " + claim.entity().slug(), line);
    }
    return lines.values().stream()
        .sorted(
            Comparator.comparing(ClaimLine::paragraph)
                .thenComparing(l -> l.date().isEmpty())
                .thenComparing(ClaimLine::page))
        .toList();
  }

  /** What claims on a paragraph rest on besides, in other sources; each place once. */
  List<Landing> beside(Source source, int paragraph) {
    Set<String> seen = new HashSet<>();
    return bySource.getOrDefault(source.id(), List.of()).stream()
        .filter(c -> c.landing().paragraph() == paragraph)
        .flatMap(c -> c.beside().stream())
        .filter(l -> seen.add(Numbering.key(l)))
        .toList();
  }

  private static ClaimLine line(Claim claim, Press press, String from) {
    Entity entity = claim.entity();
    String date =
        entity instanceof Event event ? event.date().map(press.dates()::of).orElse("") : "";
    String place = claim.number() == 0 ? "" : "#c" + claim.number();
    return new ClaimLine(
        claim.landing().paragraph(),
        claim.landing().passage().map(Passage::anchor).orElse(""),
        shortened(claim.words()),
        entity.name(),
        entity.kind().word(),
        date,
        Urls.root(from) + Urls.entity(entity) + place);
  }

  private static String shortened(String words) {
    String plain =
        Legible.line(words).replaceAll("\\s+", " ").replaceAll("^[.,;:\\s]+", "").strip();
    return Press.shortened(plain, LONGEST);
  }
}
