package dossier.normalize;

import static org.assertj.core.api.Assertions.assertThat;

import dossier.model.AuditRule;
import dossier.model.CaptureFormat;
import dossier.model.Citation;
import dossier.model.EdtfDate;
import dossier.model.Source;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What saved pages hide, raise, delete and say of themselves. */
class SavedPagesTest {
  private static final String STORY =
      "<p>The ferry that runs between the two towns on the lake was sold last night, said Tamsin Orrery.</p>"
          + "<p>Nobody would name the price, and the crew knew nothing of it until the papers came.</p>"
          + "<p>In the morning the boats lay still, and children were let in to see the engines.</p>";

  private static Source page(String head, String body) {
    return Normalized.source(
        CaptureFormat.HTML,
        "<!DOCTYPE html><html lang=en><head><title>Ferry sold</title>"
            + head
            + "</head><body><article><h1>Ferry sold</h1>"
            + body
            + "</article></body></html>");
  }

  private static Citation head(String head, String before) {
    return page(head, before + STORY).head().citation();
  }

  private static String json(String text) {
    return "<script type=\"application/ld+json\">" + text + "</script>";
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "sold in 1953<sup><a href=\"#f1\">1</a></sup> | sold in 1953[1]",
        "4 million<sup class=footnote>[3]</sup>, and | 4 million[3], and",
        "12 km<sup>2</sup> of H<sub>2</sub>O | 12 km² of H₂O",
        "the 1<sup>st</sup> of May | the 1st of May",
        "they <del>did not attend</del> attended | they attended",
        "it was <q>cold</q> there | it was “cold” there",
        "<span aria-hidden=true>€1m</span><span class=sr-only>1 million</span> was paid | €1m was paid"
      })
  void lettersSayWhatReadersSee(String markup, String markdown) {
    assertThat(
            page(
                    "",
                    "<p>The letter of the line to all its passengers said: "
                        + markup
                        + ".</p>"
                        + STORY)
                .body())
        .contains(markdown);
  }

  @Test
  void whatIsLeftOutOfALineIsInTheAccount() {
    Source source = page("", "<p>They <del>did not attend</del> attended.</p>" + STORY);
    assertThat(source.audit().entries())
        .anySatisfy(
            e -> {
              assertThat(e.rule()).isEqualTo(AuditRule.DELETED);
              assertThat(e.text()).contains("did not attend");
            });
  }

  @Test
  void aShadowRootIsShown() {
    String body = "<div><template shadowrootmode=open>" + STORY + "</template></div>";
    assertThat(page("", body).body()).contains("Nobody would name the price");
  }

  @Test
  void contentForSubscribersIsContentAndABoxForThemIsNone() {
    String body = STORY.replace("<p>Nobody", "<p class=subscriber-only>Nobody");
    assertThat(page("", body).body()).contains("Nobody would name the price");
    String box =
        STORY + "<div class=subscribe-box><p>Get our letter every day of the week.</p></div>";
    assertThat(page("", box).body()).doesNotContain("Get our letter");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{\"@type\":\"NewsArticle\",\"datePublished\":\"2024-04-22\",} | 2024-04-22",
        "/*<![CDATA[*/{\"@type\":\"NewsArticle\",\"datePublished\":\"2024-04-22\"}/*]]>*/ | 2024-04-22",
        "{\"@type\":\"NewsArticle\",\"description\":\"a¶b\",\"datePublished\":\"2024-04-22\"} | 2024-04-22",
        "{\"@type\":\"WebPage\",\"mainEntity\":{\"@type\":\"NewsArticle\",\"datePublished\":[\"2024-04-22\"]}} | 2024-04-22",
        "{\"@type\":\"NewsArticle\",\"datePublished\":\"0001-01-01T00:00:00Z\"} | ''",
        "{\"@type\":\"NewsArticle\",\"datePublished\":\"1970-01-01T00:00:00Z\"} | ''",
        "{\"@type\":\"NewsArticle\",\"datePublished\":\"1402-12-22\"} | 2024-03-12",
        "{\"@type\":\"NewsArticle\",\"datePublished\":\"1402-12-32\"} | ''",
        "{\"@type\":\"NewsArticle\",\"datePublished\":\"1202-12-22\"} | ''"
      })
  void readsDataAsPagesHaveThem(String data, String date) {
    Optional<EdtfDate> published = head(json(data.replace('¶', '\n')), "").published();
    assertThat(published.map(EdtfDate::text).orElse("")).isEqualTo(date);
  }

  @Test
  void ofSeveralArticlesTheOneThatThePageIsCalledAfter() {
    String list =
        "[{\"@type\":\"NewsArticle\",\"headline\":\"Pie contest\",\"datePublished\":\"2024-03-20\"},"
            + "{\"@type\":\"NewsArticle\",\"headline\":\"Ferry sold\",\"datePublished\":\"2024-03-18\"}]";
    assertThat(head(json(list), "").published().orElseThrow().text()).isEqualTo("2024-03-18");
  }

  @Test
  void allAuthorsOfALineAndNoneOfOtherArticles() {
    String line =
        "<div class=by-line><span>By <a rel=author href=/1>Ada Holm</a></span> and "
            + "<span><a rel=author href=/2>Bo Vane</a></span></div>";
    String other = "<aside class=related><a rel=author href=/3>Cy Marsh</a></aside>";
    assertThat(head("", line + other).byline()).contains("Ada Holm, Bo Vane");
  }

  @Test
  void anOutletBesideAPersonIsNoAuthor() {
    String data =
        "{\"@type\":\"NewsArticle\",\"author\":[{\"@type\":\"Person\",\"name\":[\"Ada &amp; Bo Holm\"]},"
            + "{\"@type\":\"Organization\",\"name\":\"Lake Post\"}]}";
    assertThat(head(json(data), "").byline()).contains("Ada & Bo Holm");
  }

  @Test
  void daysComeFirstInBritainAndNothingIsGuessedElsewhere() {
    String line = "<p class=posted>Posted: 03/04/2024</p>";
    String british =
        "<!DOCTYPE html><html lang=en-GB><body><article><h1>Ferry sold</h1>" + line + STORY;
    assertThat(Normalized.source(CaptureFormat.HTML, british).head().citation().published())
        .contains(EdtfDate.parse("2024-04-03").orElseThrow());
    assertThat(head("", line).published()).isEmpty();
  }

  @Test
  void publishedAndUpdatedInOneLine() {
    Citation both = head("", "<p class=date>Published July 18, 2016 | Updated July 19, 2016</p>");
    assertThat(both.published().orElseThrow().text()).isEqualTo("2016-07-18");
    assertThat(both.updated().orElseThrow().text()).isEqualTo("2016-07-19");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "<link rel=canonical href=https://lake.example/2024/ferry> | https://lake.example/2024/ferry",
        "<link rel=canonical href=https://lake.example/> | ''",
        "<link rel=canonical href=javascript:alert(1)> | ''",
        "<meta property=og:url content=https://lake.example/ferry> | https://lake.example/ferry"
      })
  void theAddressThatThePageWantsToBeKnownBy(String head, String url) {
    assertThat(head(head, "").url().orElse("")).isEqualTo(url);
  }

  @Test
  void theAddressThatASavingToolNoted() {
    String saved =
        "<!DOCTYPE html><!-- saved from url=(0025)https://lake.example/ferry --><html><body><article><h1>Ferry sold</h1>"
            + STORY;
    assertThat(Normalized.source(CaptureFormat.HTML, saved).head().citation().url())
        .contains("https://lake.example/ferry");
  }

  @Test
  void anArchivesDayNameAndAddressAreNotTheArticles() {
    Citation head =
        head(
            "<link rel=canonical href=https://kept.example/2024.04.18-071533/https://lake.example/ferry>"
                + "<meta property=og:site_name content=kept.example>"
                + "<meta property=article:published_time content=2024-04-18T07:15:33Z>",
            "");
    assertThat(head.url()).contains("https://lake.example/ferry");
    assertThat(head.archived().orElseThrow()).startsWith("https://kept.example/");
    assertThat(head.retrieved().orElseThrow().text()).isEqualTo("2024-04-18");
    assertThat(head.publisher()).isEmpty();
    assertThat(head.published()).isEmpty();
  }

  private static final String REPORT =
      "<h2>Background</h2><p>The quay was built in 1931 and last inspected by a diver who saw nothing of it.</p>"
          + "<h2>Costs</h2><p>Nobody knows what the quay has cost the town since it was built, said the report.</p>";

  @Test
  void aSectionOfAReportMayBeHeadedComments() {
    String comments =
        "<h2>Comments</h2><p>The port may comment on the report until the first of July, it said.</p>";
    assertThat(page("", STORY + REPORT + comments).body())
        .contains("## Comments")
        .contains("The port may comment");
  }

  @Test
  void withoutOtherSectionsItHeadsComments() {
    String comments =
        "<h2>Comments</h2><p>I have read this and do not agree with a single word of it, sorry.</p>";
    assertThat(page("", STORY + comments).body()).doesNotContain("a single word");
  }
}
