package dossier.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import dossier.SmallDossier;
import dossier.json.Json;
import dossier.json.JsonTree;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Which statements of two reports are one, and which only look like it. */
class VersionsTest {
  private static final String FIRST =
      """
      Ada Varga met Bruno Keller at the old lighthouse on Monday.

      “We shall rebuild the northern breakwater before the autumn gales,” Varga said. “Nobody will pay a toll for it.”

      Keller answered: “The quarry has delivered forty barges of granite since March.”

      “The pilots want higher fees for night passages,” Varga said.

      Eleven families lost vegetable gardens, sheds and fences when contractors widened the towpath.

      A crowd sang outside.""";

  private static final String SECOND =
      """
      The two spoke at the lighthouse.

      “The northern breakwater will be rebuilt before the gales of autumn,” said Ada Varga.

      Bruno Keller said: “Forty barges of granite have come from the quarry since March.”

      Bruno Keller added: “I would rebuild the northern breakwater before the autumn gales as well.”

      “The pilots want higher fees for night passages,” Keller said.

      Botanists planted medlars, quinces and walnuts beside sheds, fences, kiosks, lanterns and benches.

      The fish market was closed.""";

  private static SmallDossier dossier(Path temp, String front) {
    return new SmallDossier(temp)
        .profile("ada-varga", "Ada Varga", "person", "aliases: [Varga]\n")
        .profile("bruno-keller", "Bruno Keller", "person", "aliases: [Keller]\n")
        .report("2024-05-02-first", "First Post", FIRST)
        .report("2024-05-03-second", "Second Post", SECOND)
        .event(
            "meeting",
            "date: 2024-05-01\nparticipants: [ada-varga, bruno-keller]\n" + front,
            "They met [@2024-05-02-first#p1] [@2024-05-02-first#p2] [@2024-05-03-second#p1]"
                + " [@2024-05-03-second#p2].");
  }

  private static List<String> pairs(SmallDossier.Built built) {
    return Json.read(built.file("data/versions.json")).orElseThrow().items().stream()
        .map(
            v ->
                v.get("parts").items().stream()
                    .map(VersionsTest::part)
                    .collect(Collectors.joining(" = ")))
        .toList();
  }

  private static String part(JsonTree part) {
    return "p"
        + part.get("paragraph").number().orElseThrow()
        + " "
        + part.get("exact").text().orElseThrow();
  }

  /** What is rare is decided by all sources, also by those that no event sets beside others. */
  @Test
  void whatEverySourceSaysIsNoSignOfOneStatement(@TempDir Path temp) {
    SmallDossier dossier = dossier(temp, "");
    for (int i = 10; i < 40; i++) {
      dossier.report(
          "2024-06-" + (i % 20 + 10) + "-post-" + i,
          "Post " + i,
          "The quarry has delivered forty barges of granite since March, number " + i + " says.");
    }
    assertThat(pairs(dossier.build()))
        .anyMatch(p -> p.contains("breakwater"))
        .noneMatch(p -> p.contains("barges of granite"));
  }

  @Test
  void theSameStatementInOtherWordsIsOne(@TempDir Path temp) {
    assertThat(pairs(dossier(temp, "").build()))
        .contains(
            "p2 We shall rebuild the northern breakwater before the autumn gales, = p2 The northern"
                + " breakwater will be rebuilt before the gales of autumn,",
            "p3 The quarry has delivered forty barges of granite since March. = p3 Forty barges of"
                + " granite have come from the quarry since March.");
  }

  @Test
  void whatTwoPeopleSaidIsNeverOne(@TempDir Path temp) {
    assertThat(pairs(dossier(temp, "").build()))
        .noneMatch(p -> p.contains("I would rebuild") || p.contains("pilots"));
  }

  @Test
  void twoWordsThatLongSentencesShareMakeThemNotOne(@TempDir Path temp) {
    assertThat(pairs(dossier(temp, "").build())).noneMatch(p -> p.contains("fences"));
  }

  @Test
  void whatOnlyOneTellsHasNoPartner(@TempDir Path temp) {
    assertThat(pairs(dossier(temp, "").build()))
        .noneMatch(p -> p.contains("toll") || p.contains("crowd") || p.contains("fish"));
  }

  @Test
  void theEditorRefusesAPair(@TempDir Path temp) {
    SmallDossier.Built built =
        dossier(temp, "different: [\"forty barges | Forty barges\"]\n").build();
    assertThat(pairs(built)).hasSize(1).allMatch(p -> p.contains("breakwater"));
  }

  @Test
  void theWordsThatOnlyOneHasAreMarked(@TempDir Path temp) {
    assertThat(dossier(temp, "").build().file("events/meeting.html"))
        .contains("<u>has delivered</u> forty barges of granite")
        .contains("<u>have come from</u>");
  }
}
