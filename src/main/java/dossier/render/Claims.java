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
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** What the editors claim on the ground of each source. */
final class Claims {
  /** Characters that a claim has in the margin, about three of its lines. */
  private static final int LONGEST = 150;

  /** Characters of the words before it that a claim in the middle of a sentence has at least. */
  private static final int LEAST_LED = 40;

  private final Map<String, List<Claim>> bySource = new TreeMap<>();

  /**
   * A claim.
   *
   * @param entity on whose page it stands
   * @param lead words before it, where it goes on behind a citation; may be empty
   * @param words of the claim
   * @param landing what it rests on
   * @param number of the citation on the page; 0 if the prose does not show it
   * @param beside what the same words rest on besides, in other sources
   */
  record Claim(
      Entity entity,
      String lead,
      String words,
      Landing landing,
      int number,
      List<Landing> beside) {}

  Claims(Edition edition) {
    for (Entity entity : edition.dossier().entities()) {
      add(entity, edition.texts().accounts().get(entity.slug()), edition);
    }
  }

  private void add(Entity entity, MarkdownText account, Edition edition) {
    Map<String, List<Landing>> byWords = new LinkedHashMap<>();
    Map<String, String> leads = new HashMap<>();
    String before = "";
    for (CitedParagraph cited : account.citations()) {
      Landing landing = edition.citing().of(cited);
      if (landing.source().isPresent()) {
        byWords.computeIfAbsent(cited.claim(), k -> new ArrayList<>()).add(landing);
      }
      String behind = before;
      String lead = leads.computeIfAbsent(cited.claim(), own -> lead(behind, own));
      before = (lead + " " + plain(cited.claim())).strip();
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
                                leads.get(words),
                                plain(words),
                                l,
                                numbered.indexOf(Numbering.key(l)) + 1,
                                elsewhere(l, landings)))));
  }

  /**
   * Words that a claim needs before it to be understood by itself: one that goes on behind a
   * citation in the middle of its sentence has those before it, as many of the last as there is
   * room for.
   */
  private static String lead(String before, String own) {
    String words = plain(own);
    if (before.isEmpty() || words.isEmpty() || !goesOn(own)) {
      return "";
    }
    int room = Math.max(LONGEST - words.length(), LEAST_LED);
    int space = before.indexOf(' ', Math.max(0, before.length() - room));
    String led = before.length() <= room || space < 0 ? before : "… " + before.substring(space + 1);
    return own.strip().startsWith(",") || own.strip().startsWith(";") ? led + "," : led;
  }

  private static boolean goesOn(String claim) {
    String words = claim.strip();
    return Character.isLowerCase(words.charAt(0)) || ",;".indexOf(words.charAt(0)) >= 0;
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
        claim.lead(),
        Press.shortened(claim.words(), LONGEST + LEAST_LED),
        entity.name(),
        entity.kind().word(),
        date,
        Urls.root(from) + Urls.entity(entity) + place);
  }

  private static String plain(String words) {
    return Legible.line(words).replaceAll("\\s+", " ").replaceAll("^[.,;:\\s]+", "").strip();
  }
}
