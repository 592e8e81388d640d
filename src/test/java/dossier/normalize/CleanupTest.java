package dossier.normalize;

import static org.assertj.core.api.Assertions.assertThat;

import dossier.model.AuditRule;
import dossier.model.CaptureFormat;
import dossier.model.Source;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What no reader sees is mended, and told. */
class CleanupTest {

  @Test
  void characterReferencesOfSpacesAndSoftHyphensInMarkdown() {
    Source source =
        Normalized.source(
            CaptureFormat.MARKDOWN, "# Ferry\n\nTamsin&nbsp;Orrery sold the fer&shy;ry at dawn.\n");
    assertThat(source.body()).contains("Tamsin Orrery sold the ferry at dawn.");
    assertThat(source.audit().entries())
        .extracting(e -> e.rule())
        .contains(AuditRule.SPACES, AuditRule.INVISIBLE);
  }

  @Test
  void codeKeepsItsReferences() {
    Source source =
        Normalized.source(
            CaptureFormat.MARKDOWN, "# Ferry\n\nWrite `a&nbsp;b` for a hard space.\n");
    assertThat(source.body()).contains("`a&nbsp;b`");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "the singer RÃ©mi sang      | the singer Rémi sang",
        "it wasnâ€™t he who sang    | it wasn’t he who sang",
        "a man from RÄ“zekne sang   | a man from Rēzekne sang",
        "er sagte „Spaß“ und ging   | er sagte „Spaß“ und ging",
        "Hans Voß’ Plan blieb dort  | Hans Voß’ Plan blieb dort",
        "das Wort „TÄ“ stand dort   | das Wort „TÄ“ stand dort"
      })
  void mendsGarbledLettersAndNoGoodOnes(String text, String mended) {
    Source source = Normalized.source(CaptureFormat.TEXT, "Ferry\n\n" + text + ".\n");
    assertThat(source.body()).contains(mended);
  }
}
