package dossier.annotate.form;

import static org.assertj.core.api.Assertions.assertThat;

import dossier.annotate.word.Token;
import dossier.model.SurfaceForm;
import dossier.model.SurfaceForm.Origin;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Misspelt names: near enough to one bearer, and to one alone. */
class NearFormsTest {
  private static final NearForms FORMS =
      new NearForms(
          List.of(
              form("Dalverton", "dalverton", Origin.SURNAME),
              form("Quellins", "quellins", Origin.NAME),
              form("Quellino", "quellino", Origin.NAME),
              form("Marlowes", "marlowes", Origin.NAME),
              form("Tavish Bream", "bream", Origin.NAME),
              form("Norlandic", "norland", Origin.DEMONYM),
              form("Ferrandos", "ferrandos", Origin.PART)));

  private static SurfaceForm form(String text, String slug, Origin origin) {
    return new SurfaceForm(text, false, slug, origin);
  }

  private static String found(String text, int at) {
    return FORMS
        .at(Token.of(text), at)
        .map(m -> m.forms().get(0).slug() + " " + m.length() + (m.near() ? "" : " exact"))
        .orElse("");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "Dalvertan came     | 0 | dalverton 1", // one letter
        "Dlaverton came     | 0 | dalverton 1", // neighbours swapped
        "Dalvertonn came    | 0 | dalverton 1", // one more
        "Dalverto came      | 0 | dalverton 1", // one less
        "Dalvertno came     | 0 | dalverton 1", // the end swapped
        "Dalvurtan came     | 0 | dalverton 1", // two letters of nine
        "Dolvurton came     | 0 | dalverton 1", // two others
        "Molvurton came     | 0 | ``", // another initial
        "Marlawes came      | 0 | marlowes 1", // eight letters, one wrong
        "Marlawis came      | 0 | ``", // two wrong
        "Marlowes came      | 0 | ``", // right is not near
        "marlawes came      | 0 | ``", // no capital
        "Quellinx came      | 0 | ``", // two are as near
        "Tavosh Bream came  | 0 | bream 2", // a first word of several
        "Tavisa Bream came  | 0 | ``", // a first word with another end is another name
        "Tavosh Broom came  | 0 | ``",
        "Tavosh             | 0 | ``",
        "Norlandoc came     | 0 | ``", // peoples and first names are not guessed
        "Ferrandas came     | 0 | ``",
        "Ada Dalvertan came | 1 | ``", // somebody else's first name
        "Mr Dalvertan came  | 1 | dalverton 1",
        "The Dalvertan case | 1 | dalverton 1",
        "and Dalvertan came | 1 | dalverton 1",
        "5, Dalvertan came  | 2 | dalverton 1"
      })
  void oneBearerAlone(String text, int at, String expected) {
    assertThat(found(text, at)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "tide | tide | 0",
        "tide | tied | 1",
        "tide | ride | 1",
        "tide | tides | 1",
        "tide | tid | 1",
        "tide | dite | 2",
        "tide | `` | 4",
        "ca   | abc | 3"
      })
  void distancesAreThoseOfOptimalStringAlignment(String a, String b, int distance) {
    assertThat(NearForms.distance(a, b)).isEqualTo(distance);
    assertThat(NearForms.distance(b, a)).isEqualTo(distance);
  }
}
