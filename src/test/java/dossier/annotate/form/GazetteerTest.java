package dossier.annotate.form;

import static org.assertj.core.api.Assertions.assertThat;

import dossier.annotate.word.Token;
import dossier.language.Language;
import dossier.model.SurfaceForm;
import dossier.model.SurfaceForm.Origin;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The longest form that begins at a word, in the case in which texts may write it. */
class GazetteerTest {
  private static final Gazetteer GAZETTEER =
      new Gazetteer(
          List.of(
              form("Red Fins", "fins"),
              form("Red Fins Bay", "bay"),
              form("Quill", "quill"),
              form("Quill", "quill-town"),
              form("Al-Tamri", "tamri"),
              form("The Tarn Post", "post"),
              form("van den Holm", "holm"),
              form("Tide Party", "party"),
              form("WTO", "wto"),
              form("Thorir", "thorir"),
              form("Bell", "bell"),
              form("eBarn", "ebarn"),
              form("Élan Vital", "elan"),
              new SurfaceForm("fair wind", true, "wind", Origin.ALIAS)));

  private static SurfaceForm form(String text, String slug) {
    return new SurfaceForm(text, false, slug, Origin.NAME);
  }

  private static String found(String text, int at) {
    return GAZETTEER.longest(Token.of(text), at).stream()
        .map(
            m ->
                m.forms().stream().map(SurfaceForm::slug).sorted().collect(Collectors.joining(","))
                    + " "
                    + m.length())
        .collect(Collectors.joining());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "Red Fins won            | 0 | fins 2",
        "Red Fins Bay is cold    | 0 | bay 3",
        "Red Fins bay is cold    | 0 | fins 2",
        "Red Moss                | 0 | ``",
        "Red                     | 0 | ``",
        "So Red Fins             | 1 | fins 2",
        "So Red Fins             | 0 | ``",
        "Quill came              | 0 | quill,quill-town 1",
        "quill came              | 0 | ``",
        // hyphens are no words
        "Al Tamri came           | 0 | tamri 2",
        "Al-Tamri came           | 0 | tamri 3",
        "al-Tamri came           | 0 | tamri 3",
        "Al-tamri came           | 0 | tamri 3",
        "Red-Fins won            | 0 | fins 3",
        "Red - Fins won          | 0 | ``",
        // small where names may be small
        "the Tarn Post           | 0 | post 3",
        "the tarn Post           | 0 | ``",
        "Van den Holm            | 0 | holm 3",
        "Van Den Holm            | 0 | holm 3",
        "van den holm            | 0 | ``",
        "Tide party              | 0 | party 2",
        "tide party              | 0 | ``",
        "Fair Wind, fair wind    | 0 | wind 2",
        "fAIR wind               | 0 | wind 2",
        "eBarn grew              | 0 | ebarn 1",
        "EBarn grew              | 0 | ``",
        // capitals throughout
        "RED FINS WON            | 0 | fins 2",
        "RED FINS won            | 0 | fins 2",
        "RED fins won            | 0 | ``",
        "Red FINS won            | 0 | fins 2",
        "QUILL WON               | 0 | quill,quill-town 1",
        "BELL won                | 0 | ``",
        "THORIR won              | 0 | thorir 1",
        "wto won                 | 0 | ``",
        // letters and their plain ones
        "Þorir came              | 0 | thorir 1",
        "Elan Vital              | 0 | elan 2",
        "élan Vital              | 0 | ``"
      })
  void theLongestFormThatFits(String text, int at, String expected) {
    assertThat(found(text, at)).isEqualTo(expected);
  }

  @Test
  void aFormEndsBeforeWhereItMustEnd() {
    assertThat(GAZETTEER.longest(Token.of("Red Fins Bay"), 0, 2))
        .hasValueSatisfying(m -> assertThat(m.length()).isEqualTo(2));
    assertThat(GAZETTEER.longest(Token.of("Red Fins Bay"), 0, 1)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"Quill,true", "quill,false", "QUILL,true", "the,true", "fair,true", "Moss,false"})
  void whatMayBeginAForm(String word, boolean begins) {
    assertThat(GAZETTEER.begins(Token.of(word), 0)).isEqualTo(begins);
  }

  @Test
  void germanNamesTakeTheirEndings() {
    List<SurfaceForm> forms =
        List.of(
            form("Quellin", "quellin"),
            form("Holms", "holms"),
            new SurfaceForm("tarnisch", false, "tarn", Origin.DEMONYM));
    Language german = Language.of(Optional.of("de"));
    assertThat(Inflections.with(forms, german))
        .extracting(SurfaceForm::text)
        .contains("Quellin", "Quellins", "Holms", "tarnisch", "tarnische", "tarnischen")
        .doesNotContain("Quelline", "Holmss");
    assertThat(Inflections.with(forms, Language.of(Optional.of("xx")))).isEqualTo(forms);
  }
}
