package dossier.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EdtfDateTest {

  @ParameterizedTest
  @CsvSource({
    "2019, 2019-01-01, 2019-12-31",
    "2020-02, 2020-02-01, 2020-02-29",
    "2016-10-23, 2016-10-23, 2016-10-23",
    "2021-06~, 2021-06-01, 2021-06-30",
    "201X, 2010-01-01, 2019-12-31",
    "2018/2019, 2018-01-01, 2019-12-31",
    "2021-10-20T14:33:00+05:30, 2021-10-20, 2021-10-20",
    "2016-10-23T01:15, 2016-10-23, 2016-10-23",
    "19XX, 1900-01-01, 1999-12-31",
    "156X-12-25, 1560-12-25, 1569-12-25",
    "2024-XX, 2024-01-01, 2024-12-31",
    "2024-06-XX, 2024-06-01, 2024-06-30",
    "2024-06?-12, 2024-06-12, 2024-06-12",
    "~2024, 2024-01-01, 2024-12-31",
    "2024-21, 2024-03-01, 2024-05-31",
    "2024-24, 2024-12-01, 2025-02-28",
    "2024-30, 2024-12-01, 2025-02-28",
    "2024-33, 2024-01-01, 2024-03-31",
    "2024-41, 2024-07-01, 2024-12-31",
    "0000, 0000-01-01, 0000-12-31",
    "-0043-03-15, -0043-03-15, -0043-03-15",
    "Y12000, +12000-01-01, +12000-12-31"
  })
  void namesAStretchOfDays(String text, LocalDate earliest, LocalDate latest) {
    EdtfDate date = EdtfDate.parse(text).orElseThrow();
    assertThat(date.earliest()).isEqualTo(earliest);
    assertThat(date.latest()).isEqualTo(latest);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "yesterday",
        "2019-13",
        "2019-02-30",
        "../..",
        "2020/2019",
        "20190912",
        "2019-9-12",
        "2019-09-12T25:00",
        "October 2019",
        "..",
        "/..",
        "2024-42",
        "2024-21-03",
        "2024-XX-12",
        "[2023,2024]",
        "2024-06-12/14",
        "Y-100",
        "2024-06-12T24:00",
        "2024-06-12T14:33+0530"
      })
  void refusesWhatIsNoDate(String text) {
    assertThat(EdtfDate.parse(text)).isEmpty();
  }

  @Test
  void knowsDoubt() {
    assertThat(EdtfDate.parse("2021-06~").orElseThrow().doubtful()).isTrue();
    assertThat(EdtfDate.parse("2021-06?").orElseThrow().doubtful()).isTrue();
    assertThat(EdtfDate.parse("2020/2021%").orElseThrow().doubtful()).isTrue();
    assertThat(EdtfDate.parse("2021-06").orElseThrow().doubtful()).isFalse();
  }

  @Test
  void sortsOpenStartsByTheirEnd() {
    List<String> sorted =
        List.of("2019-09-12", "../2018", "2017/..", "2019~").stream()
            .map(t -> EdtfDate.parse(t).orElseThrow())
            .sorted()
            .map(EdtfDate::text)
            .toList();
    assertThat(sorted).containsExactly("2017/..", "../2018", "2019~", "2019-09-12");
  }

  @Test
  void marksOnSinglePartsAreDoubt() {
    assertThat(EdtfDate.parse("2024-06?-12").orElseThrow().from().uncertain()).isTrue();
    assertThat(EdtfDate.parse("2024~-06").orElseThrow().from().approximate()).isTrue();
    assertThat(EdtfDate.parse("%2024").orElseThrow().doubtful()).isTrue();
  }

  @Test
  void anUnknownEndIsNoOpenOne() {
    assertThat(EdtfDate.parse("2016/").orElseThrow().to().orElseThrow().precision())
        .isEqualTo(EdtfDate.Precision.UNKNOWN);
    assertThat(EdtfDate.parse("2016/..").orElseThrow().to().orElseThrow().precision())
        .isEqualTo(EdtfDate.Precision.OPEN);
    assertThat(EdtfDate.parse("/2016").orElseThrow().from().precision())
        .isEqualTo(EdtfDate.Precision.UNKNOWN);
  }

  @Test
  void zonesCountInTheOrder() {
    List<String> sorted =
        List.of(
                "2024-06-12T07:00Z",
                "2024-06-12T10:00+05:30",
                "2024-06-11T12:00Z",
                "2024-06-12T00:30+14:00",
                "2024-06-12")
            .stream()
            .map(t -> EdtfDate.parse(t).orElseThrow())
            .sorted()
            .map(EdtfDate::text)
            .toList();
    assertThat(sorted)
        .containsExactly(
            "2024-06-12T00:30+14:00",
            "2024-06-11T12:00Z",
            "2024-06-12",
            "2024-06-12T10:00+05:30",
            "2024-06-12T07:00Z");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "[2023,2024]           | interval",
        "{2023,2024}           | interval",
        "open                  | 2016/..",
        "Y-100                 | five digits",
        "2024-06-12/14         | in full",
        "2024-06-12T24:00      | 23:59",
        "2024-06-12T14:33+0530 | colon",
        "2024-06-12 14:33      | T stands",
        "2024-42               | seasons",
        "2024-02-30            | 29 days",
        "2020/2019             | ends before"
      })
  void saysWhatToWrite(String text, String word) {
    assertThat(EdtfDate.whyNot(text).orElseThrow()).contains(word);
  }
}
