package dossier.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What stands in quotation marks, and which signs are none. */
class QuotationMarksTest {
  private static String in(String text) {
    return QuotationMarks.in(text).stream()
        .map(q -> q.text(text) + (q.closed() ? "" : " (open)"))
        .collect(Collectors.joining(" / "));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "She said “no” and left.                    | no",
        "She said \"no\" and left.                  | no",
        "She said 'no' and left.                    | no",
        "She said ‘no’ and left.                    | no",
        "Sie sagte „nein“ und ging.                 | nein",
        "Sie sagte „nein” und ging.                 | nein",
        "Sie sagte »nein« und ging.                 | nein",
        "Elle dit « non » et partit.                | non",
        "Hon sade ”nej” och gick.                   | nej",
        "彼女は「いいえ」と言った。                  | いいえ",
        "“One,” she said, “two.”                    | One, / two.",
        "“He told me, ‘go,’ and I went,” she said.  | He told me, ‘go,’ and I went,",
        "The '90s were the Smiths' years.           | ``",
        "It's the boys' own dogs' home.             | ``",
        "A 5\" screen and a 6\" one.                | ``",
        "Rock 'n' roll is here.                     | n",
        "A stray “ mark within a line.              | ``",
        "She said: “We have not                     | We have not (open)",
        "“We have not                               | We have not (open)",
        "'We have not                               | ``"
      })
  void marksOfAnyCountry(String text, String expected) {
    assertThat(in(text)).isEqualTo(expected);
  }

  @Test
  void aQuotationKnowsItsMarksAndItsWords() {
    Quoted quoted = QuotationMarks.in("Dit « non ».").get(0);
    assertThat(quoted.whole().in("Dit « non ».")).isEqualTo("« non »");
    assertThat(quoted.last("Dit « non ».")).isEqualTo('n');
  }
}
