package dossier.render;

import static org.assertj.core.api.Assertions.assertThat;

import dossier.SmallDossier;
import java.nio.file.Path;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What stands beside the paragraphs of a story. */
class MarginTest {
  private static final String MAYOR =
      "aliases: [Varga]\nroles:\n  - {title: mayor, of: port-marin, from: 2016, to: 2018}\n";

  private static SmallDossier people(Path temp) {
    return new SmallDossier(temp)
        .profile("ada-varga", "Ada Varga", "person", MAYOR)
        .profile("ben-olt", "Ben Olt", "person", "")
        .profile("port-marin", "Port Marin", "place", "");
  }

  private static Document source(SmallDossier.Built built, String id) {
    return Jsoup.parse(built.file("sources/" + id + ".html"));
  }

  /** The notes behind the block with some words, before the next block. */
  private static String beside(Document page, String words) {
    Element block =
        page.select(".story > p, .story > ul, .story > h2").stream()
            .filter(e -> e.text().contains(words))
            .findFirst()
            .orElseThrow();
    Element next = block.nextElementSibling();
    return next == null || !next.hasClass("margin")
        ? ""
        : next.select("li").eachText().stream().collect(Collectors.joining(" | "));
  }

  @Test
  void whoIsNamedStandsBesideTheParagraphWithTheOfficeOfThatDay(@TempDir Path temp) {
    Document page =
        source(
            people(temp)
                .report("2017-05-02-a", "Post", "Ada Varga met Ben Olt.\n\nIt rained all day.")
                .report("2019-05-02-b", "Post", "Varga and Ada Varga met Ben Olt.")
                .build(),
            "2017-05-02-a");
    assertThat(beside(page, "met Ben Olt")).isEqualTo("Ada Varga, then mayor of Port Marin");
    assertThat(beside(page, "It rained")).isEmpty();
  }

  @Test
  void anOfficeOfThePastIsSaidToBePast(@TempDir Path temp) {
    Document page =
        source(
            people(temp).report("2019-05-02-b", "Post", "Varga met Ada Varga.").build(),
            "2019-05-02-b");
    assertThat(beside(page, "met")).isEqualTo("Ada Varga, by then former mayor of Port Marin");
  }

  @Test
  void aClaimStandsBesideItsParagraphAndLeadsBackToItsCitation(@TempDir Path temp) {
    SmallDossier.Built built =
        people(temp)
            .report("2017-05-02-a", "Post", "Nobody came.\n\nThe council voted.")
            .report("2017-05-03-b", "Courier", "There was a vote.")
            .event(
                "vote",
                "date: 2017-05-01\n",
                "Few came [@2017-05-02-a#p1]. It voted [@2017-05-02-a#p2] [@2017-05-03-b#p1].")
            .build();
    Document page = source(built, "2017-05-02-a");
    assertThat(beside(page, "Nobody came")).isEqualTo("Event vote, 1 May 2017: Few came");
    assertThat(beside(page, "The council"))
        .isEqualTo(
            "Event vote, 1 May 2017: It voted | Cited together with: Report 2017-05-03-b, Courier ¶ 1");
    assertThat(page.select(".margin a.event").eachAttr("href"))
        .containsExactly("../events/vote.html#c1", "../events/vote.html#c2");
    assertThat(Jsoup.parse(built.file("events/vote.html")).selectFirst("#c2").attr("href"))
        .isEqualTo("../sources/2017-05-02-a.html#" + page.select(".story p").get(1).id());
  }

  @Test
  void aClaimInTheMiddleOfItsSentenceHasTheWordsBeforeIt(@TempDir Path temp) {
    Document page =
        source(
            people(temp)
                .report("2017-05-02-a", "Post", "Nobody came.\n\nThey voted.\n\nThe end.")
                .event(
                    "vote",
                    "date: 2017-05-01\n",
                    "Few came [@2017-05-02-a#p1], and voted [@2017-05-02-a#p2]. Then all left"
                        + " [@2017-05-02-a#p3].")
                .build(),
            "2017-05-02-a");
    assertThat(beside(page, "They voted")).isEqualTo("Event vote, 1 May 2017: Few came, and voted");
    assertThat(beside(page, "The end")).isEqualTo("Event vote, 1 May 2017: Then all left");
  }

  @Test
  void ofALongSentenceTheLastWordsBeforeTheClaimAreShown(@TempDir Path temp) {
    String words = "word ".repeat(60).strip();
    Document page =
        source(
            people(temp)
                .report("2017-05-02-a", "Post", "Nobody came.\n\nThey voted.")
                .event(
                    "vote",
                    "date: 2017-05-01\n",
                    "So " + words + " [@2017-05-02-a#p1] and voted [@2017-05-02-a#p2].")
                .build(),
            "2017-05-02-a");
    assertThat(beside(page, "They voted"))
        .startsWith("Event vote, 1 May 2017: … word word")
        .endsWith("word and voted")
        .hasSizeBetween(150, 180);
  }

  @Test
  void severalPlacesOfAnotherSourceStandBehindItsHeadlineOnce(@TempDir Path temp) {
    Document page =
        source(
            people(temp)
                .report("2017-05-02-a", "Post", "The council voted.")
                .report("2017-05-03-b", "Courier", "There was a vote.\n\nIt was late.")
                .event(
                    "vote",
                    "date: 2017-05-01\n",
                    "It voted [@2017-05-02-a#p1] [@2017-05-03-b#p1] [@2017-05-03-b#p2].")
                .build(),
            "2017-05-02-a");
    assertThat(beside(page, "The council"))
        .endsWith("Cited together with: Report 2017-05-03-b, Courier ¶ 1, ¶ 2");
  }

  @Test
  void aCitationThatTheProseDoesNotShowIsFoundAmongTheEvidence(@TempDir Path temp) {
    SmallDossier.Built built =
        people(temp)
            .report("2017-05-02-a", "Post", "The council voted.")
            .event("vote", "date: 2017-05-01\n", "<div>It voted [@2017-05-02-a#p1].</div>")
            .build();
    String place = source(built, "2017-05-02-a").select(".margin a.event").attr("href");
    assertThat(place).isEqualTo("../events/vote.html#c1");
    assertThat(Jsoup.parse(built.file("events/vote.html")).select("#c1")).hasSize(1);
  }

  @Test
  void aPlaceOfTheSameSourceIsNotAnotherSource(@TempDir Path temp) {
    Document page =
        source(
            people(temp)
                .report("2017-05-02-a", "Post", "Nobody came.\n\nThe council voted.")
                .event(
                    "vote", "date: 2017-05-01\n", "It voted [@2017-05-02-a#p1] [@2017-05-02-a#p2].")
                .build(),
            "2017-05-02-a");
    assertThat(page.select(".margin").text()).doesNotContain("Also told");
  }

  @Test
  void oneClaimStandsInWordsAndSixteenAreNamed(@TempDir Path temp) {
    SmallDossier dossier = people(temp).report("2017-05-02-a", "Post", "The council voted.");
    for (int i = 1; i <= 18; i++) {
      dossier.event("e" + i, "date: 2017-04-" + (10 + i) + "\n", "It voted [@2017-05-02-a#p1].");
    }
    Document page = source(dossier.build(), "2017-05-02-a");
    page.select("details.words").remove();
    String beside = beside(page, "The council");
    assertThat(beside).containsOnlyOnce("It voted").contains("and in 2 more places");
    assertThat(beside.split("Event e", -1)).hasSize(17);
  }

  @Test
  void whatFurtherPagesSayUnfolds(@TempDir Path temp) {
    Document page =
        source(
            people(temp)
                .report("2017-05-02-a", "Post", "The council voted.")
                .event("a", "date: 2017-04-01\n", "It voted [@2017-05-02-a#p1].")
                .event("b", "date: 2017-04-02\n", "There was a vote [@2017-05-02-a#p1].")
                .build(),
            "2017-05-02-a");
    assertThat(page.select("details.words li").eachText())
        .containsExactly("Event b: There was a vote");
  }

  @Test
  void aHeadlineInAnotherLanguageSaysSo(@TempDir Path temp) {
    SmallDossier.Built built =
        people(temp)
            .with(
                "articles/2017-05-02-a.md",
                "---\ntitle: Der Rat tagt\nlanguage: de\npublished: 2017-05-02\npublisher: Post\n---\n\n"
                    + "Der Rat stimmte ab.\n")
            .report("2017-05-03-b", "Post", "There was a vote.")
            .build();
    Document list = Jsoup.parse(built.file("sources.html"));
    assertThat(list.select(".sources li > a[lang=de]").eachText()).containsExactly("Der Rat tagt");
    assertThat(list.select(".sources li > a:not([lang])")).hasSize(1);
    assertThat(source(built, "2017-05-02-a").selectFirst("h1").attr("lang")).isEqualTo("de");
  }

  @Test
  void notesOfALongListSayWhichItemTheyAreOn(@TempDir Path temp) {
    Document page =
        source(
            people(temp)
                .report("2017-05-02-a", "Post", "Ada Varga.\n\n- Ada Varga spoke.\n- Varga left.")
                .build(),
            "2017-05-02-a");
    assertThat(page.select(".margin .of").eachText()).containsExactly("¶ 2", "¶ 3");
  }

  @Test
  void notesOfAListStandBehindTheWholeList(@TempDir Path temp) {
    Document page =
        source(
            people(temp)
                .report("2017-05-02-a", "Post", "- Ada Varga spoke.\n- Ada Varga left.")
                .build(),
            "2017-05-02-a");
    assertThat(page.select(".story > ul + .margin > details")).hasSize(2);
    assertThat(page.select(".story li .margin")).isEmpty();
  }

  @Test
  void aClaimOnTheWholeSourceStandsAtTheFoot(@TempDir Path temp) {
    Document page =
        source(
            people(temp)
                .report("2017-05-02-a", "Post", "The council voted.")
                .event("vote", "date: 2017-05-01\n", "It voted [@2017-05-02-a].")
                .build(),
            "2017-05-02-a");
    assertThat(page.select(".margin")).isEmpty();
    assertThat(page.select(".claims li").text()).isEqualTo("Event vote It voted");
  }

  @Test
  void fromWhomASourceHasItStandsBesideTheParagraph(@TempDir Path temp) {
    Document page =
        source(
            people(temp)
                .profile("morning-post", "Morning Post", "organisation", "")
                .report("2017-05-02-a", "Post", "According to Morning Post, there was a vote.")
                .build(),
            "2017-05-02-a");
    assertThat(beside(page, "According")).isEqualTo("Says it has this from: Morning Post");
  }
}
