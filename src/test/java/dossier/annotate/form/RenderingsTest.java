package dossier.annotate.form;

import static dossier.annotate.Profiles.profile;
import static org.assertj.core.api.Assertions.assertThat;

import dossier.annotate.word.Token;
import dossier.model.EntityKind;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Names that another alphabet's letters were put into in more ways than one. */
class RenderingsTest {
  private static final Renderings RENDERINGS =
      new Renderings(
          List.of(
              profile("kirill", "Kirill Stoyanovski", EntityKind.PERSON),
              profile("yusuf", "Yusuf Abd al-Tamrihi", EntityKind.PERSON),
              profile("fedor", "Fyodor Zhukovich", EntityKind.PERSON),
              profile("fleet", "Kirill Harbourfleet", EntityKind.ORGANISATION)));

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "Kirill Stoyanovsky came    | kirill 2",
        "Cirill Stoyanovskiy came   | kirill 2",
        "Kirill Stoyanovsko came    | kirill 2", // one letter wrong behind the right first name
        "Karill Stoyanovsko came    | ``",
        "Kirill Stoyanavsko came    | ``",
        "Boris Stoyanovsky came     | ``",
        "kirill stoyanovsky came    | ``",
        "Kirill                     | ``",
        "Kirill came                | ``",
        "Yusuf Abdul Tamrihi came   | yusuf 3",
        "Yusuf Abd el-Tamrihi came  | yusuf 5",
        "Fyodor Zhukovich came      | fedor 2",
        "Fyodor Jukovich came       | fedor 2",
        "Kirill Harborfleet came    | ``"
      })
  void theSameSoundsAreOneName(String text, String expected) {
    assertThat(
            RENDERINGS
                .at(Token.of(text), 0)
                .map(m -> m.forms().get(0).slug() + " " + m.length())
                .orElse(""))
        .isEqualTo(expected);
  }
}
