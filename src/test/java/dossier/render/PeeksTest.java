package dossier.render;

import static org.assertj.core.api.Assertions.assertThat;

import dossier.SmallDossier;
import java.nio.file.Path;
import java.util.Map;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What links show of the pages they lead to. */
class PeeksTest {
  @Test
  void eachPageSaysItsNameWhatItIsAndASentence(@TempDir Path temp) {
    SmallDossier.Built built =
        new SmallDossier(temp)
            .profile("ada-varga", "Ada Varga", "person", "summary: \"A mayor.\"\n")
            .report("2031-01-02-a", "Post", "It happened.")
            .event(
                "vote",
                "date: 2031-01-01\nstatus: planned\nsummary: \"A vote.\"\n",
                "It happened [@2031-01-02-a#p1].")
            .build();
    assertThat(built.file("data/peek-0.js"))
        .startsWith("dossierPeek([\n")
        .contains("[\"profiles/ada-varga.html\",\"Ada Varga\",\"person\",\"A mayor.\"],\n")
        .contains(
            "[\"events/vote.html\",\"Event vote\",\"1 January 2031 · planned · One source\",\"A vote.\"]")
        .contains(
            "[\"sources/2031-01-02-a.html\",\"Report 2031-01-02-a\",\"report · Post · 2 January 2031\",\"\"]");
  }

  @Test
  void aWarningStandsInThePlaceOfTheStandfirst(@TempDir Path temp) {
    SmallDossier.Built built =
        new SmallDossier(temp)
            .report("2031-01-02-a", "Post", "It happened.")
            .with("articles/2031-01-02-a.yaml", "trust: \"A splice.\"\n")
            .build();
    assertThat(built.file("data/peek-0.js")).contains("\"Handle with care. A splice.\"");
  }

  @Test
  void whatMayNotBeShownIsNotInAPeek(@TempDir Path temp) {
    SmallDossier.Built built =
        new SmallDossier(temp)
            .report("2031-01-02-a", "Post", "It happened.")
            .with("articles/2031-01-02-a.yaml", "rights: link\ndeck: \"Not ours to show.\"\n")
            .build();
    assertThat(built.file("data/peek-0.js")).doesNotContain("Not ours");
  }

  @Test
  void aLargeDossierHasMoreFilesAndEachPageStandsInTheOneThatTheScriptAsksFor(@TempDir Path temp) {
    SmallDossier dossier = new SmallDossier(temp).report("2031-01-02-a", "Post", "It happened.");
    for (int i = 0; i < 450; i++) {
      dossier.profile("p" + i, "Place " + i, "place", "");
    }
    SmallDossier.Built built = dossier.build();
    Map<String, String> site = built.site();
    String peeks =
        Jsoup.parse(built.file("index.html")).select("script[data-peeks]").attr("data-peeks");
    assertThat(peeks).isEqualTo("4");
    assertThat(site.keySet().stream().filter(f -> f.startsWith("data/peek-"))).hasSize(4);
    for (int i = 0; i < 450; i++) {
      String path = "profiles/p" + i + ".html";
      assertThat(site.get("data/peek-" + Peeks.file(path, 4) + ".js")).contains("[\"" + path);
    }
  }

  /** The sums are those that the script on the pages counts, read off a browser's console. */
  @ParameterizedTest
  @CsvSource({
    "a, 7, 6",
    "events/2019-09-12-sochi-talks-and-more-of-the-same.html, 64, 63",
    "profiles/ada.html, 16, 0",
    "profiles/zoë.html, 1, 0"
  })
  void theFileOfAPageIsCountedAsTheScriptCounts(String path, int count, int file) {
    assertThat(Peeks.file(path, count)).isEqualTo(file);
  }
}
