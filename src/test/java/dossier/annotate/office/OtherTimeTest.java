package dossier.annotate.office;

import static org.assertj.core.api.Assertions.assertThat;

import dossier.annotate.word.Token;
import dossier.annotate.word.Tokens;
import dossier.language.Language;
import dossier.model.EdtfDate;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A sentence may speak of another time than its text. */
class OtherTimeTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "In 2016 X sang                | 2024-03    | en | true",
        "In 2024 X sang                | 2024-03    | en | false",
        "In 2016 it rained. X sang     | 2024-03    | en | false",
        "In 2016 it rained! X sang     | 2024-03    | en | false",
        "In 1816 X sang                | 2024-03    | en | true",
        "Room 3016 X sang              | 2024-03    | en | false",
        "Room 216 X sang               | 2024-03    | en | false",
        "In 2021 X sang                | 2020/2022  | en | false",
        "In 2023 X sang                | 2020/2022  | en | true",
        "In 2019 X sang                | 2020/2022  | en | true",
        "X sang in 2016                | 2024-03    | en | false",
        "X at the time sang            | 2024-03    | en | true",
        "X at that time sang           | 2024-03    | en | true",
        "X at that hour sang           | 2024-03    | en | false",
        "X at the                      | 2024-03    | en | false",
        "X sang at the time            | 2024-03    | en | false",
        "X zu jener Zeit sang          | 2024-03    | de | true",
        "X at the time sang            | 2024-03    | de | false"
      })
  void ofTheSentenceAroundAnOffice(String text, String date, String language, boolean other) {
    Tokens tokens = Token.of(text, Language.of(Optional.of(language)));
    int office = 0;
    while (!tokens.get(office).text().equals("X")) {
      office++;
    }
    assertThat(OtherTime.of(tokens, office, office + 1, EdtfDate.parse(date))).isEqualTo(other);
  }
}
