package dossier.render;

import static org.assertj.core.api.Assertions.assertThat;

import dossier.SmallDossier;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** No page grows with the dossier. */
class BoundedListsTest {
  private static Document page(SmallDossier.Built built, String path) {
    return Jsoup.parse(built.file(path));
  }

  private static SmallDossier sources(Path temp, int count) {
    SmallDossier dossier = new SmallDossier(temp);
    for (int i = 0; i < count; i++) {
      dossier.report((2030 + i % 2) + "-01-02-s" + i, "Post", "It rained.");
    }
    return dossier;
  }

  @Test
  void asManySourcesAsFitStandOnOnePage(@TempDir Path temp) {
    SmallDossier.Built built = sources(temp, SourceLists.MOST_ON_ONE_PAGE).build();
    assertThat(page(built, "sources.html").select("ol.sources > li")).hasSize(300);
    assertThat(built.site()).doesNotContainKey("sources.2030.html");
  }

  @Test
  void oneMoreAndTheyStandByYear(@TempDir Path temp) {
    SmallDossier.Built built =
        sources(temp, SourceLists.MOST_ON_ONE_PAGE)
            .with("articles/undated.md", "---\ntitle: Undated\nlanguage: en\n---\n\nFog.\n")
            .build();
    Document list = page(built, "sources.html");
    assertThat(list.select("ol.sources")).isEmpty();
    assertThat(list.select(".names li").eachText())
        .containsExactlyInAnyOrder("2030 150 sources", "2031 150 sources", "no date One source");
    assertThat(page(built, "sources.2030.html").select("ol.sources > li")).hasSize(150);
    assertThat(page(built, "sources.undated.html").select("ol.sources > li > a").text())
        .isEqualTo("Undated");
  }

  @Test
  void theNamesBelowTheSearchGiveWayToTheLists(@TempDir Path temp) {
    SmallDossier dossier = sources(temp, 1);
    for (int i = 0; i < 599; i++) {
      dossier.profile("p" + i, "Place " + i, "place", "");
    }
    assertThat(page(dossier.build(), "search.html").select(".az li")).hasSize(600);
    dossier.profile("p599", "Place 599", "place", "");
    Document many = page(dossier.build(), "search.html");
    assertThat(many.select(".az")).isEmpty();
    assertThat(many.select("#a-z a").eachAttr("href"))
        .containsExactly("profiles.html", "events.html", "sources.html");
  }

  @Test
  void thePageOfTwoHoldsTwoHundredParagraphsAndCountsTheRest(@TempDir Path temp) {
    String story =
        IntStream.range(0, 203)
            .mapToObj(i -> "On day " + i + " Ada Varga met Ben Olt at the harbour.")
            .collect(Collectors.joining("\n\n"));
    Document dyad =
        page(
            new SmallDossier(temp)
                .profile("ada-varga", "Ada Varga", "person", "")
                .profile("ben-olt", "Ben Olt", "person", "")
                .report("2031-01-02-a", "Post", story)
                .build(),
            "dyads/ada-varga--ben-olt.html");
    assertThat(dyad.select(".shared li")).hasSize(200);
    assertThat(dyad.select("#shared .count").text()).isEqualTo("203");
    assertThat(dyad.select(".shared .note").text())
        .isEqualTo("3 more stand among the mentions of each.");
  }

  /** At most 2,000 mentions of one name in one text are listed, so it takes 26 texts. */
  @Test
  void mentionsBeyondTheMeasureOfAFileStandByYear(@TempDir Path temp) {
    SmallDossier dossier =
        new SmallDossier(temp).profile("ada-varga", "Ada Varga", "person", "aliases: [Varga]\n");
    String story = "Ada Varga. " + "Varga, ".repeat(1999) + "all.";
    for (int i = 0; i < 26; i++) {
      dossier.report((2030 + i % 2) + "-01-02-s" + i, "Post", story);
    }
    SmallDossier.Built built = dossier.build();
    assertThat(built.file("data/mentions.csv").lines())
        .containsExactly(
            "\"part\",\"mentions\"",
            "\"mentions-2030.csv\",\"26000\"",
            "\"mentions-2031.csv\",\"26000\"");
    assertThat(built.file("data/mentions-2030.csv").lines())
        .hasSize(26_001)
        .noneMatch(line -> line.contains("2031-01-02"));
    assertThat(page(built, "data.html").select("a[href$=.csv]").eachAttr("href"))
        .contains("data/mentions.csv")
        .doesNotContain("data/mentions-2030.csv");
  }
}
