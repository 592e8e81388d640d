package dossier.normalize;

import static org.assertj.core.api.Assertions.assertThat;

import dossier.model.EdtfDate;
import dossier.normalize.date.DateReader;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DateReaderTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Updated March 3rd, 2022 at 09:15 IST      | 2022-03-03T09:15:00",
        "March 3, 2022 01:15                       | 2022-03-03T01:15:00",
        "Published: 3 March 2022                   | 2022-03-03",
        "Thursday, March 3, 2022, 5:07 p.m. UTC    | 2022-03-03T17:07:00Z",
        "Posted on Sept. 12, 2019                  | 2019-09-12",
        "2022-03-03 10:20 +02:00                   | 2022-03-03T10:20:00+02:00",
        "3.4.2022                                  | 2022-04-03",
        "25/12/2021                                | 2021-12-25",
        "12/25/2021                                | 2021-12-25",
        "Erschienen am: 01.11.2023                 | 2023-11-01",
        "Stand: 28.04.2020 18:00 Uhr               | 2020-04-28T18:00:00",
        "Mittwoch, 26. Januar 2022 - 14:30         | 2022-01-26T14:30:00",
        "miércoles, 11 mayo 2022 04:10             | 2022-05-11T04:10:00",
        "Publié le 3 mai 2019 à 8:05               | 2019-05-03T08:05:00",
        "12 марта 2024, 14:05                       | 2024-03-12T14:05:00",
        "نُشر في: ١٢ مارس ٢٠٢٤، ١٤:٠٥                  | 2024-03-12T14:05:00",
        "פורסם: 12 במרץ 2024                        | 2024-03-12",
        "Yayınlanma: 7 Kasım 2023                   | 2023-11-07",
        "2024年3月12日 14:05                         | 2024-03-12T14:05:00",
        "30 اسفند 1387                              | 2009-03-20",
        "۳۰ اسفند ۱۳۹۹                              | 2021-03-20",
        "1 فروردین 1400                             | 2021-03-21",
        "6 พ.ค. 2567                                | 2024-05-06",
        "昭和64年1月7日                               | 1989-01-07",
        "令和元年5月1日                               | 2019-05-01"
      })
  void readsALineThatIsADate(String line, String expected) {
    assertThat(DateReader.line(line).map(d -> d.date().text())).contains(expected);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "On March 3, 2022 the ferry line opened.",
        "The bill is from March 2022",
        "3/4/2022",
        "March 32, 2022",
        "30 اسفند 1402",
        "6 พ.ค. 2367",
        "令和6年13月1日",
        "Chapter 12",
        "A line without any date"
      })
  void leavesOtherLinesAlone(String line) {
    assertThat(DateReader.line(line)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"14:33 IST, IST", "14:33 CST, CST"})
  void saysWhenAZoneMeansTwoThings(String time, String zone) {
    DateReader.Dated dated = DateReader.line("October 20th, 2021 at " + time).orElseThrow();
    assertThat(dated.ambiguousZone()).contains(zone);
    assertThat(dated.date().from().zone()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "2023-05-06T07:08:00+02:00, 2023-05-06T07:08:00+02:00",
    "2023-05-06T07:08:09.123Z, 2023-05-06T07:08:09Z",
    "2023-05-06T07:08+0200, 2023-05-06T07:08:00+02:00",
    "2023-05-06, 2023-05-06"
  })
  void readsWhatMarkupStates(String stated, String expected) {
    assertThat(DateReader.stated(stated).map(EdtfDate::text)).contains(expected);
  }
}
