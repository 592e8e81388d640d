package dossier.annotate.form;

import static dossier.annotate.Profiles.profile;
import static org.assertj.core.api.Assertions.assertThat;

import dossier.annotate.word.Token;
import dossier.model.EntityKind;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** More names between those of the profile: initials, middle names, particles, nicknames. */
class LongNamesTest {
  private static final LongNames NAMES =
      new LongNames(
          List.of(
              profile("ada", "Ada Example", EntityKind.PERSON),
              profile("ada-moss", "Ada Moss", EntityKind.PERSON),
              profile("one", "Cher", EntityKind.PERSON),
              profile("judge", "Judge Sample", EntityKind.PERSON),
              profile("fleet", "Harbour Fleet", EntityKind.ORGANISATION)));

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "Ada B. Example came             | ada 4",
        "Ada Maria von Example           | ada 4",
        "Ada Maria Bea Cia Dia Example   | ada 6",
        "Ada Maria Bea Cia Dia Eva Example | ``",
        "Ada (Adi) Example               | ada 5",
        "Ada \"Big Adi\" Example       | ada 6",
        "Ada “Adi” Example               | ada 5",
        "Ada “Adi Example                | ``",
        "Ada “adi” Example               | ``",
        "Ada Example                     | ``",
        "Ada and Bea Example             | ``",
        "Ada II Example                  | ``",
        "Ada met Professor Example       | ``",
        "Ada Professor Example           | ``",
        "Ada The Example                 | ``",
        "Ada B. Moss                     | ada-moss 4",
        "Judge B. Sample                 | ``",
        "Harbour B. Fleet                | ``",
        "Bea Maria Example               | ``",
        "Ada Maria                       | ``"
      })
  void allWordsOfTheNameInOrder(String text, String expected) {
    assertThat(
            NAMES.at(Token.of(text), 0, 1).stream()
                .map(
                    m ->
                        m.forms().stream().map(f -> f.slug()).collect(Collectors.joining(","))
                            + " "
                            + m.length())
                .collect(Collectors.joining()))
        .isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({"3,true", "4,false"})
  void onlyALongerNameThanIsKnownCounts(int known, boolean found) {
    assertThat(NAMES.at(Token.of("Ada B. Example"), 0, known).isPresent()).isEqualTo(found);
  }
}
