package dossier.normalize;

import static org.assertj.core.api.Assertions.assertThat;

import dossier.model.Audit;
import dossier.model.AuditRule;
import dossier.model.CaptureFormat;
import dossier.model.Citation;
import dossier.model.EdtfDate;
import dossier.model.Source;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which of the things a page states about its article is believed, and where it states it. */
class StatedFieldsTest {
  private static final String STORY =
      """
      <p>The harbour board of Sampletown chose a new ferry line on Monday, after a debate of
      six hours that drew people from every village on the coast.</p>
      <p>Nobody had expected the vote to be as close as it was, and the clerk counted twice before
      he read out the result to a hall that had fallen silent.</p>
      """;

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          the day of the page, not of universal time  | <script type="application/ld+json">{"@type":"NewsArticle","datePublished":"2020-02-25T02:25:54Z"}</script> | <p class="byline-date">February 24, 2020 9:25pm</p> | 2020-02-24T21:25:54-05:00
          the day alone where the page shows no time  | <meta property="article:published_time" content="2020-02-25T02:25:54Z"> | <p class="date">February 24, 2020</p> | 2020-02-24
          universal time where the page shows its day | <meta property="article:published_time" content="2020-02-25T02:25:54Z"> | <p class="date">25 February 2020</p> | 2020-02-25T02:25:54Z
          what readers see before a vague date        | <meta name="date" content="2022-01-21"> | <span class="news-date">27.01.2022</span> | 2022-01-27
          a vague date before none                    | <meta name="date" content="2022-01-21"> | <p>A note.</p> | 2022-01-21
          of two dates the one that readers see       | <script type="application/ld+json">{"@type":"Article","datePublished":"2021-12-06"}</script><meta property="article:published_time" content="2022-12-15"> | <p class="date">15.12.2022</p> | 2022-12-15
          a year in two digits                        | <meta name="x" content="y"> | <div class="uploaded-date">23.09.22</div> | 2022-09-23
          a date of other articles is not its own     | <meta name="x" content="y"> | <div class="teaser"><p class="date">23.09.2022</p></div> | none
          a date of change is not of publication      | <meta name="x" content="y"> | <p class="date">Aktualisiert: 30.12.2016</p> | none
          a time element with odd digits says it twice | <meta name="x" content="y"> | <article><p>The news of <time datetime="01-11-2023 10:29">1. November 2023 10:29</time> came from the harbour, and was read by all.</p></article> | 2023-11-01T10:29:00
          """)
  void dateOfPublication(String rule, String head, String shown, String expected) {
    Optional<EdtfDate> date = read("en", head, shown).head().citation().published();
    assertThat(date.map(EdtfDate::text).orElse("none")).isEqualTo(expected);
  }

  @Test
  void dayComesFirstWhereThePageIsNotEnglish() {
    String shown = "<p class=\"date\">3/5/2022 22:41</p>";
    String head = "<meta property=\"article:published_time\" content=\"2022-05-04T02:41:00Z\">";
    assertThat(read("es", head, shown).head().citation().published().map(EdtfDate::text))
        .contains("2022-05-03T22:41:00-04:00");
  }

  @Test
  void theAddressTellsTheDayAndThatIsInferred() {
    Citation citation =
        read("en", "<link rel=\"canonical\" href=\"https://example.org/2014/05/18/a-ferry/\">", "")
            .head()
            .citation();
    assertThat(citation.published().map(EdtfDate::text)).contains("2014-05-18");
    assertThat(citation.inferred())
        .containsEntry("published", "from the date in the page's address");
  }

  @Test
  void anAuthorMayBeDescribedElsewhere() {
    String graph =
        """
        <script type="application/ld+json">{"@graph":[
          {"@type":"Article","author":{"@id":"#nora"}},
          {"@type":["Person"],"@id":"#nora","name":"Nora Placeholder"}]}</script>
        """;
    assertThat(read("en", graph, "").head().citation().byline()).contains("Nora Placeholder");
  }

  @ParameterizedTest
  @CsvSource({"Von Nora Placeholder", "Ein Artikel von Nora Placeholder", "Par Nora Placeholder"})
  void bylinesInOtherLanguages(String line) {
    assertThat(read("de", "", "<p>" + line + "</p>").head().citation().byline())
        .contains("Nora Placeholder");
  }

  @Test
  void theAccountNamesThePlaceOfEachField() {
    String meta = "<meta property=\"article:published_time\" content=\"2020-02-25\">";
    Source source = read("en", meta, "");
    Audit.Entry place =
        source.audit().entries().stream()
            .filter(e -> e.rule() == AuditRule.MARKUP && e.result().equals("published"))
            .findFirst()
            .orElseThrow();
    assertThat(place.text()).isEqualTo(meta);
    assertThat(place.span().in(source.capture().text())).isEqualTo(meta);
    assertThat(place.line()).isEqualTo(2);
  }

  private static Source read(String language, String head, String shown) {
    String html =
        "<html lang=\"%s\"><head><title>A ferry</title>%n%s</head><body>%s<article><h1>A ferry</h1>%s</article></body></html>"
            .formatted(language, head, shown, STORY);
    return Normalized.source(CaptureFormat.HTML, html);
  }
}
