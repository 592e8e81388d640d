package dossier.render;

import static org.assertj.core.api.Assertions.assertThat;

import dossier.SmallDossier;
import java.nio.file.Path;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The events on one line of time: in words, and each drawn within its year. */
class TimelineTest {
  private static Document page(SmallDossier.Built built, String path) {
    return Jsoup.parse(built.file(path));
  }

  private static SmallDossier events(Path temp, String... dates) {
    SmallDossier dossier = new SmallDossier(temp).report("2031-01-01-a", "Post", "It happened.");
    for (String date : dates) {
      String slug = "e" + date.toLowerCase().replaceAll("[^a-z0-9]+", "-").replaceAll("-$", "");
      dossier.event(slug, "date: \"" + date + "\"\n", "It happened [@2031-01-01-a#p1].");
    }
    return dossier;
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "2019-01-01 | occurred | M4 1H4a4 4 0 0 1 0 8H4a4 4 0 0 1 0-8z",
        "2019-12-31 | occurred | M116 1H116a4 4 0 0 1 0 8H116a4 4 0 0 1 0-8z",
        "2019 | occurred | M4 1H115a4 4 0 0 1 0 8H4a4 4 0 0 1 0-8z",
        "2019 | planned | M4 1H115l4 4-4 4H4l-4-4 4-4z",
        "2019-07-01 | disputed | M64 1H64h4v8h-4H64h-4v-8h4z",
        "2019-07/2020-02 | disputed | M64 1H116l4 4-4 4H64h-4v-8h4z",
        "2019-07/.. | occurred | M64 1H116l4 4-4 4H64a4 4 0 0 1 0-8z",
        "../2019-07-01 | occurred | M4 1H56a4 4 0 0 1 0 8H4l-4-4 4-4z"
      })
  void anEventIsDrawnWithinItsYearByItsStatus(
      String date, String status, String path, @TempDir Path temp) {
    SmallDossier dossier =
        new SmallDossier(temp)
            .report("2031-01-01-a", "Post", "It happened.")
            .event("e", "date: \"" + date + "\"\nstatus: " + status + "\n", "So [@2031-01-01-a].");
    assertThat(page(dossier.build(), "events.html").select(".lane path").attr("d")).isEqualTo(path);
  }

  @Test
  void aDateInDoubtHasABrokenOutlineAndALongTimeIsPale(@TempDir Path temp) {
    Document page = page(events(temp, "2019-05-01?", "2019-05/2019-09").build(), "events.html");
    assertThat(page.select(".lane path").eachAttr("class"))
        .containsExactlyInAnyOrder("occurred doubt", "occurred long");
  }

  @Test
  void yearsWithoutEventsAreABreakCountedFromTheEndOfWhatWentBefore(@TempDir Path temp) {
    Document page =
        page(events(temp, "1941-09/1944-01", "1946", "1991", "1992").build(), "events.html");
    assertThat(page.select(".break").eachText())
        .containsExactly("One year without an event before", "44 years without an event before");
    assertThat(page.select(".years > li").eachAttr("id"))
        .containsExactly("y1941", "y1946", "y1991", "y1992");
  }

  @Test
  void anOpenEndDoesNotHideTheBreakBehindIt(@TempDir Path temp) {
    Document page = page(events(temp, "2001/..", "2011").build(), "events.html");
    assertThat(page.select(".break").text()).isEqualTo("9 years without an event before");
  }

  @Test
  void theAddressOfTheFormerTimelineLeadsOn(@TempDir Path temp) {
    Document page = page(events(temp, "2011-05-01").build(), "timeline.html");
    assertThat(page.select("main.moved a.on").attr("href")).isEqualTo("events.html");
    assertThat(page.select("#y2011 a").attr("href")).isEqualTo("events.html#y2011");
  }

  @Test
  void aLongTimelineHasAPageForEachYearAndKeepsThePlaces(@TempDir Path temp) {
    SmallDossier dossier = events(temp, "2001-02-03");
    for (int i = 0; i < Years.MOST_ON_ONE_PAGE; i++) {
      dossier.event("n" + i, "date: 2012-06-07\n", "It happened [@2031-01-01-a#p1].");
    }
    SmallDossier.Built built = dossier.build();
    Document index = page(built, "events.html");
    assertThat(index.select(".lane")).isEmpty();
    assertThat(index.select("#y2012 h2").text()).isEqualTo("2012 200 events");
    assertThat(index.select("#y2012 a").attr("href")).isEqualTo("timeline/2012.html");
    assertThat(page(built, "timeline/2012.html").select(".lane")).hasSize(200);
    assertThat(page(built, "timeline/2001.html").select("a.event").attr("href"))
        .isEqualTo("../events/e2001-02-03.html");
    assertThat(page(built, "index.html").select(".strip i")).hasSize(1 + 12);
    assertThat(page(built, "index.html").select(".strip b").text()).isEqualTo("+188");
  }

  @Test
  void asManyAsFitStandOnOnePage(@TempDir Path temp) {
    SmallDossier dossier = new SmallDossier(temp).report("2031-01-01-a", "Post", "It happened.");
    for (int i = 0; i < Years.MOST_ON_ONE_PAGE; i++) {
      dossier.event("n" + i, "date: 2012-06-07\n", "It happened [@2031-01-01-a#p1].");
    }
    SmallDossier.Built built = dossier.build();
    assertThat(page(built, "events.html").select(".lane")).hasSize(200);
    assertThat(built.site()).doesNotContainKey("timeline/2012.html");
  }

  @Test
  void aSourceStandsAmongTheEventsAboutItsDay(@TempDir Path temp) {
    SmallDossier dossier =
        events(temp, "2011-01-01", "2011-01-02", "2011-01-03", "2011-01-04", "2011-05-06");
    dossier.report("2011-01-04-b", "Post", "Something else.").report("2011-05-07-c", "Post", "So.");
    SmallDossier.Built built = dossier.build();
    assertThat(page(built, "sources/2011-01-04-b.html").select(".around .what").eachText())
        .containsExactly(
            "Event e2011-01-02",
            "Event e2011-01-03",
            "Event e2011-01-04",
            "This text",
            "Event e2011-05-06");
    assertThat(page(built, "sources/2011-05-07-c.html").select(".around li").last().className())
        .isEqualTo("own");
    assertThat(page(built, "sources/2011-01-04-b.html").select(".around .own path").attr("d"))
        .isEqualTo("M4 0V10");
  }

  @Test
  void whatMayHaveBegunBeforeTheDayOfATextIsNotSaidToHaveFollowedIt(@TempDir Path temp) {
    SmallDossier dossier = events(temp, "../2012", "2011-05/2012", "2013");
    dossier
        .report("2011-06-01-b", "Post", "A school is to open.")
        .event("school", "date: 2011\nstatus: planned\n", "It opens [@2011-06-01-b#p1].");
    Document page = page(dossier.build(), "sources/2011-06-01-b.html");
    assertThat(page.select(".around .own ~ li .what > a").eachText())
        .containsExactly("Event school", "Event e2013");
    assertThat(page.select(".around").text()).doesNotContain("Event e-2012");
    assertThat(page.select(".around li").first().text()).doesNotContain("This text");
  }

  @Test
  void aDossierWithoutEventsHasNothingBeforeAndAfter(@TempDir Path temp) {
    SmallDossier.Built built = new SmallDossier(temp).report("2011-01-04-b", "Post", "So.").build();
    assertThat(page(built, "sources/2011-01-04-b.html").select(".around")).isEmpty();
  }
}
