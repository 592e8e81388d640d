package dossier.render;

import static org.assertj.core.api.Assertions.assertThat;

import dossier.SmallDossier;
import java.nio.file.Path;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The home page, the lists, and how outlets and sources lead to each other. */
class OverviewsTest {
  private static Document page(SmallDossier.Built built, String path) {
    return Jsoup.parse(built.file(path));
  }

  private static SmallDossier people(Path temp) {
    return new SmallDossier(temp)
        .profile("ada-varga", "Ada Varga", "person", "")
        .profile("ben-olt", "Ben Olt", "person", "")
        .profile("port-marin", "Port Marin", "place", "")
        .profile("morning-post", "Morning Post", "organisation", "aliases: [The Post]\n");
  }

  @Test
  void peopleComeFirstAndPlacesLastHoweverOftenTheyAreNamed(@TempDir Path temp) {
    Document home =
        page(
            people(temp)
                .report(
                    "2031-01-02-a",
                    "Morning Post",
                    "Port Marin. In Port Marin Ben Olt met Ada Varga; Ben Olt left. Morning Post"
                        + " was in Port Marin.")
                .build(),
            "index.html");
    assertThat(home.select("#who + ul a").eachText())
        .containsExactly("Ben Olt", "Ada Varga", "Morning Post", "Port Marin");
    assertThat(home.select("#who + ul .count").eachText())
        .containsExactly("twice", "once", "once", "3 times");
  }

  @Test
  void countsAreInGoodEnglish(@TempDir Path temp) {
    Document home =
        page(people(temp).report("2031-01-02-a", "Post", "Rain.").build(), "index.html");
    assertThat(home.select(".counts li").eachText())
        .containsExactly("One source", "4 profiles", "No events", "No mentions");
  }

  @Test
  void whoPublishedItAndWhenStandsBesideWhatASourceSays(@TempDir Path temp) {
    String head = "---\nlanguage: en\ntitle: ";
    Document profile =
        page(
            people(temp)
                .with("articles/a.md", head + "A\npublished: 2031-01-02\n---\n\nAda Varga came.\n")
                .with("articles/b.md", head + "B\npublisher: Post\n---\n\nAda Varga left.\n")
                .report("2031-01-03-c", "Post", "Ada Varga slept.")
                .with("articles/d.md", head + "D\n---\n\nAda Varga woke.\n")
                .build(),
            "profiles/ada-varga.html");
    assertThat(profile.select("h3 + .by").eachText())
        .containsExactly("2 January 2031", "Post · 3 January 2031", "Post");
  }

  @Test
  void theLatestSourceStandsFirst(@TempDir Path temp) {
    Document home =
        page(
            people(temp)
                .report("2031-01-02-a", "Post", "Rain.")
                .report("2031-03-02-b", "Post", "Sun.")
                .with("articles/undated.md", "---\ntitle: Undated\nlanguage: en\n---\n\nFog.\n")
                .build(),
            "index.html");
    assertThat(home.select("#sources + ul > li > a").eachText())
        .containsExactly("Report 2031-03-02-b", "Report 2031-01-02-a", "Undated");
  }

  @Test
  void whatIsSureAndWhatIsNotStandOnTheHomePage(@TempDir Path temp) {
    String question =
        "\n\n## How many came?\n\n- 30 (2031) [@2031-01-02-a#p1]\n- 50 (2031) [@2031-01-03-b#p1]";
    Document home =
        page(
            people(temp)
                .report("2031-01-02-a", "Post", "The council voted; 30 came.")
                .report("2031-01-03-b", "Courier", "There was a vote of 50.")
                .event(
                    "both",
                    "date: 2031-01-01\n",
                    "It voted [@2031-01-02-a#p1] [@2031-01-03-b#p1]." + question)
                .event("one", "date: 2031-01-01\n", "It voted [@2031-01-02-a#p1].")
                .event("odd", "date: 2031-01-01\nstatus: disputed\n", "It left [@2031-01-02-a#p1].")
                .build(),
            "index.html");
    assertThat(home.select("#sure ~ ul a").eachText()).containsExactly("Event both");
    assertThat(home.select("#open ~ ul a").eachText())
        .containsExactly("How many came?", "Event odd");
    assertThat(home.select("#open ~ ul a").attr("href")).isEqualTo("events/both.html#accounts");
  }

  @Test
  void answersForDifferentTimesAreNoDifference(@TempDir Path temp) {
    String question =
        "\n\n## How many came?\n\n- 30 (2030) [@2031-01-02-a#p1]\n- 50 (2031) [@2031-01-03-b#p1]";
    Document home =
        page(
            people(temp)
                .report("2031-01-02-a", "Post", "30 came.")
                .report("2031-01-03-b", "Courier", "50 came.")
                .event("both", "date: 2031-01-01\n", "It voted [@2031-01-02-a#p1]." + question)
                .build(),
            "index.html");
    assertThat(home.select("#open")).isEmpty();
  }

  @Test
  void whatAPageLoadsBearsTheWordOfItsPolicy(@TempDir Path temp) {
    SmallDossier.Built built = people(temp).report("2031-01-02-a", "Post", "Rain.").build();
    for (String path : new String[] {"index.html", "search.html", "sources/2031-01-02-a.html"}) {
      Document page = page(built, path);
      String policy = page.select("meta[http-equiv=Content-Security-Policy]").attr("content");
      assertThat(page.select("link[rel=stylesheet], script[src]"))
          .isNotEmpty()
          .allMatch(e -> policy.contains("'nonce-" + e.attr("nonce") + "'"));
    }
  }

  @Test
  void whereNothingIsSureAndNothingDisputedNothingIsSaid(@TempDir Path temp) {
    Document home =
        page(people(temp).report("2031-01-02-a", "Post", "Rain.").build(), "index.html");
    assertThat(home.select("#sure, #open")).isEmpty();
  }

  @Test
  void anOutletLeadsToItsSourcesAndASourceToItsOutlet(@TempDir Path temp) {
    SmallDossier.Built built =
        people(temp)
            .report("2031-01-02-a", "The Morning Post", "Rain.")
            .report("2031-01-03-b", "Post", "Sun.")
            .report("2031-01-04-c", "Courier", "Fog.")
            .build();
    assertThat(page(built, "profiles/morning-post.html").select("#published + ul > li > a"))
        .hasSize(2);
    assertThat(page(built, "sources/2031-01-02-a.html").select(".facts a").attr("href"))
        .isEqualTo("../profiles/morning-post.html");
    assertThat(page(built, "sources/2031-01-04-c.html").select(".facts a")).isEmpty();
    assertThat(page(built, "sources.html").select(".by a").eachAttr("href"))
        .containsExactly("profiles/morning-post.html", "profiles/morning-post.html");
  }

  @Test
  void aNameOfTwoOutletsLeadsToNeither(@TempDir Path temp) {
    SmallDossier.Built built =
        people(temp)
            .profile("evening-post", "Evening Post", "organisation", "aliases: [Post]\n")
            .report("2031-01-03-b", "Post", "Sun.")
            .build();
    assertThat(page(built, "sources/2031-01-03-b.html").select(".facts a")).isEmpty();
  }

  @Test
  void profilesThatNothingNamesAreFolded(@TempDir Path temp) {
    Document list =
        page(people(temp).report("2031-01-02-a", "Post", "Ada Varga.").build(), "profiles.html");
    assertThat(list.select("#person + ul a").eachText()).containsExactly("Ada Varga");
    assertThat(list.select("details.unnamed").first().text())
        .startsWith("One that no paragraph names by itself Ben Olt");
    assertThat(list.select(".jump .count").first().text()).isEqualTo("2");
  }

  @Test
  void aLongPageHasAListOfItsSectionsAndEachIsThere(@TempDir Path temp) {
    SmallDossier.Built built =
        people(temp)
            .report("2031-01-02-a", "Post", "Ada Varga met Ben Olt.\n\n“Rain,” said Ada Varga.")
            .event(
                "met",
                "date: 2031-01-01\nparticipants: [ada-varga, ben-olt]\n",
                "They met [@2031-01-02-a#p1].")
            .build();
    for (String path : new String[] {"profiles/ada-varga.html", "sources/2031-01-02-a.html"}) {
      Document page = page(built, path);
      assertThat(page.select(".toc a")).hasSizeGreaterThanOrEqualTo(4);
      page.select(".toc a")
          .forEach(
              a ->
                  assertThat(page.select("h2" + a.attr("href")).text())
                      .as(path)
                      .startsWith(a.text()));
      assertThat(page.select(".toc a")).hasSameSizeAs(page.select("main > section h2[id]"));
    }
    assertThat(page(built, "profiles/port-marin.html").select(".toc")).isEmpty();
  }

  @Test
  void twoPlacesOfOneParagraphBehindOneAnotherAreOneNumber(@TempDir Path temp) {
    SmallDossier.Built built =
        people(temp)
            .report("2031-01-02-a", "Post", "Ada met Ben in the rain.\n\nIt was cold.")
            .event(
                "met",
                "date: 2031-01-01\n",
                "They met [@2031-01-02-a#p1 \"Ada met\"] [@2031-01-02-a#p1 \"the rain\"]"
                    + " [@2031-01-02-a#p2], and left [@2031-01-02-a#p1].")
            .build();
    assertThat(page(built, "events/met.html").select(".account sup").eachText())
        .containsExactly("1", "2", "1");
  }
}
