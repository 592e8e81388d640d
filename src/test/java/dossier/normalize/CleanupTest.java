package dossier.normalize;

import static org.assertj.core.api.Assertions.assertThat;

import dossier.model.AuditRule;
import dossier.model.CaptureFormat;
import dossier.model.Source;
import org.junit.jupiter.api.Test;

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
}
