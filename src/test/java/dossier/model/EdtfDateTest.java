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
    "2016-10-23T01:15, 2016-10-23, 2016-10-23"
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
        "October 2019"
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
}
