package dossier.diagnostic;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Findings for people: in colours on a terminal, without a control character elsewhere. */
class TextFindingsTest {
  private static String written(Rule rule, boolean coloured) {
    Diagnostic finding =
        new Diagnostic(rule, Location.ofFile("a\u001b[31m.md"), "said \u001b[2J so", "");
    return new TextFindings(coloured).write(List.of(finding));
  }

  @ParameterizedTest
  @CsvSource({
    "UNKNOWN_KEY, 1;31, error C102",
    "UNRESOLVED_ROLE, 36, note A304",
  })
  void theSeverityIsInItsColour(Rule rule, String colour, String words) {
    assertThat(written(rule, true)).contains("\u001b[" + colour + "m" + words + "\u001b[0m: ");
  }

  @ParameterizedTest
  @CsvSource({"UNKNOWN_KEY", "UNRESOLVED_ROLE"})
  void noOtherControlCharacterReachesATerminal(Rule rule) {
    assertThat(written(rule, false)).doesNotContain("\u001b");
    assertThat(written(rule, true).chars().filter(c -> c == 0x1b).count()).isEqualTo(2);
  }
}
