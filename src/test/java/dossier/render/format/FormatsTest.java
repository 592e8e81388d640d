package dossier.render.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What others read must be sound, whatever the text holds. */
class FormatsTest {
  private static final BibliographyEntry ARTICLE =
      new BibliographyEntry(
          "2024-vote",
          "Ports & {tides}: 100% \\ #1 | a_b",
          "Ada Example",
          "The Sample Courier",
          "2024",
          5,
          1,
          "",
          "https://example.org/a",
          "en",
          "",
          true);

  @Test
  void csvQuotesAndDefusesFormulas() {
    Csv csv = new Csv("a", "b");
    csv.row(List.of("say \"hi\"\nthere", "=cmd()"));
    assertThat(csv).hasToString("\"a\",\"b\"\r\n\"say \"\"hi\"\" there\",\"'=cmd()\"\r\n");
  }

  @Test
  void bibtexEscapesWhatTexWouldRead() {
    assertThat(Bibliography.bibtex(List.of(ARTICLE)))
        .isEqualTo(
            """
            @article{2024-vote,
              title = {{Ports \\& (tides): 100\\% \\textbackslash  \\#1 | a\\_b}},
              author = {{Ada Example}},
              journal = {The Sample Courier},
              year = {2024},
              month = {5},
              day = {1},
              url = {https://example.org/a},
            }
            """);
  }

  private static BibliographyEntry dated(String year, int month, int day, String doubt) {
    return new BibliographyEntry(
        "k", "T", "", "", year, month, day, doubt, "https://example.org/a", "en", "", true);
  }

  @Test
  void aDateInDoubtStaysInDoubt() {
    List<BibliographyEntry> about = List.of(dated("2019", 9, 12, "2019-09-12~"));
    assertThat(Bibliography.bibtex(about)).contains("date = {2019-09-12~}").doesNotContain("year");
    assertThat(Bibliography.ris(about)).contains("DA  - 2019/09/12/2019-09-12~\r\n");
    assertThat(Bibliography.csl(about)).contains("\"circa\" : true");
    assertThat(Bibliography.wikipedia(about.get(0))).contains("|date=c. 2019-09-12 ");
  }

  @Test
  void anIntervalIsNoDay() {
    List<BibliographyEntry> since = List.of(dated("2018", 7, 0, "2018-07/.."));
    assertThat(Bibliography.bibtex(since)).contains("date = {2018-07/..}");
    assertThat(Bibliography.ris(since)).contains("DA  - 2018/07//2018-07/..\r\n");
    assertThat(Bibliography.csl(since)).contains("\"literal\" : \"2018-07/..\"");
    assertThat(Bibliography.wikipedia(since.get(0))).contains("|date=2018-07/.. ");
  }

  @Test
  void risHasOneFieldALine() {
    assertThat(Bibliography.ris(List.of(ARTICLE)))
        .startsWith("TY  - NEWS\r\nTI  - Ports & {tides}")
        .contains("\r\nDA  - 2024/05/01\r\nPY  - 2024\r\n")
        .endsWith("ER  - \r\n");
  }

  @Test
  void cslKeepsTheDateAsFarAsItIsKnown() {
    String json = Bibliography.csl(List.of(ARTICLE)).replaceAll("\\s+", "");
    assertThat(json).contains("\"issued\":{\"date-parts\":[[2024,5,1]]}").contains("\"URL\":");
  }

  @Test
  void wikipediaTemplatesCannotBeBrokenOut() {
    assertThat(Bibliography.wikipedia(ARTICLE))
        .isEqualTo(
            "{{cite news |title=Ports & tides: 100% \\ #1 &#124; a_b |author=Ada Example"
                + " |newspaper=The Sample Courier |date=2024-05-01 |url=https://example.org/a"
                + " |language=en}}");
  }

  @Test
  void calendarsFoldLongLinesBetweenCharacters() {
    String name = "Sitzung über die Öffnung der Häfen – für alle Bürgerinnen und Bürger, jetzt";
    LocalDate day = LocalDate.of(2024, 5, 1);
    String ics =
        Calendar.write(
            "T",
            List.of(
                new Calendar.Entry(
                    "u", name, "", "https://e/", day, day, Optional.empty(), false, true)));
    assertThat(ics.split("\r\n"))
        .allMatch(line -> line.getBytes(StandardCharsets.UTF_8).length <= 75);
    assertThat(ics.replace("\r\n ", ""))
        .contains("SUMMARY:" + name.replace(",", "\\,"))
        .contains("DTSTART;VALUE=DATE:20240501\r\nDTEND;VALUE=DATE:20240502");
  }

  @Test
  void calendarsGiveTheHourThatIsKnown() {
    LocalDate day = LocalDate.of(2024, 5, 1);
    Optional<LocalDateTime> time = Optional.of(day.atTime(9, 30));
    Calendar.Entry greenwich =
        new Calendar.Entry("u", "A", "", "https://e/", day, day, time, true, true);
    Calendar.Entry local =
        new Calendar.Entry("v", "B", "", "https://e/", day, day, time, false, false);
    assertThat(Calendar.write("T", List.of(greenwich, local)))
        .contains("DTSTART:20240501T093000Z\r\nSUMMARY:A")
        .contains("DTSTART:20240501T093000\r\nSUMMARY:B")
        .contains("STATUS:TENTATIVE")
        .doesNotContain("DTEND");
  }

  @Test
  void graphsAreEscaped() {
    String xml =
        GraphMl.write(
            List.of(new GraphMl.Node("a", "A & <B>\u0001", "person")),
            List.of(new GraphMl.Edge("a", "a", 2, 1)));
    assertThat(xml)
        .contains("<data key=\"name\">A &amp; &lt;B&gt;</data>")
        .contains("<data key=\"paragraphs\">2</data>");
  }
}
