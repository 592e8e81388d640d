package dossier.render;

import dossier.identity.Landing;
import dossier.markdown.CitedParagraph;
import dossier.markdown.Passage;
import dossier.model.Entity;
import dossier.model.Legible;
import dossier.model.Source;
import dossier.render.page.ClaimLine;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What the editors claim on the ground of each source. */
final class Claims {
  private static final int LONGEST = 140;

  private final Map<String, List<Claim>> bySource = new TreeMap<>();

  private record Claim(Entity entity, String words, Landing landing) {}

  Claims(Edition edition) {
    for (Entity entity : edition.dossier().entities()) {
      for (CitedParagraph cited : edition.texts().accounts().get(entity.slug()).citations()) {
        Landing landing = edition.citing().of(cited);
        landing
            .source()
            .ifPresent(
                s ->
                    bySource
                        .computeIfAbsent(s.id(), k -> new ArrayList<>())
                        .add(new Claim(entity, cited.claim(), landing)));
      }
    }
  }

  /** The claims that rest on a source, by paragraph; each page claims a paragraph once. */
  List<ClaimLine> on(Source source, String from) {
    Map<String, ClaimLine> lines = new TreeMap<>();
    for (Claim claim : bySource.getOrDefault(source.id(), List.of())) {
      ClaimLine line =
          new ClaimLine(
              claim.landing().paragraph(),
              claim.landing().passage().map(Passage::anchor).orElse(""),
              shortened(claim.words()),
              claim.entity().name(),
              Urls.root(from) + Urls.entity(claim.entity()));
      lines.putIfAbsent(line.paragraph() + " " + line.href(), line);
    }
    return lines.values().stream()
        .sorted(Comparator.comparing(ClaimLine::paragraph).thenComparing(ClaimLine::page))
        .toList();
  }

  private static String shortened(String words) {
    String plain =
        Legible.line(words).replaceAll("\\s+", " ").replaceAll("^[.,;:\\s]+", "").strip();
    return Press.shortened(plain, LONGEST);
  }
}
