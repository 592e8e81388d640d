package dossier.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LegibleTest {

  @ParameterizedTest
  @CsvSource({
    "A\u202Eb\u2066c, Abc",
    "'\u001B[31mred', [31mred",
    "'a\u0000b\u0007c', abc",
    "'one\n\t two', one two",
    "'  one  two  ', 'one  two'",
    "so\u00ADft, soft",
    "\uFDD0x\uFEFF, x"
  })
  void whatNobodySeesGoes(String text, String line) {
    assertThat(Legible.line(text)).isEqualTo(line);
  }

  @ParameterizedTest
  @ValueSource(strings = {"שלום\u200F!", "नमस्ते\u200D", "Zoë – “quoted” 🙂", "a\u00A0b"})
  void whatWritingNeedsStays(String text) {
    assertThat(Legible.line(text)).isEqualTo(text);
  }
}
