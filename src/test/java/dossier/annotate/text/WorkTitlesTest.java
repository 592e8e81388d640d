package dossier.annotate.text;

import static org.assertj.core.api.Assertions.assertThat;

import dossier.diagnostic.Span;
import dossier.language.Language;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What stands in marks or italics is the title of a work only if it looks like one. */
class WorkTitlesTest {
  private static final Language ENGLISH = Language.of(Optional.empty());

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "The book “Tides Rise” sells       | Tides Rise",
        "They sang “Tides Rise” aloud      | ``",
        "They read “The Fall of Tides”     | The Fall of Tides",
        "They read *Tides Rise* aloud      | Tides Rise",
        "They read _Tides Rise_ aloud      | Tides Rise",
        "They read **Tides Rise** aloud    | ``",
        "The book “Tides rise today” sells | ``",
        "The book “tides Rise” sells       | ``",
        "The book “Tides Rise.” sells      | ``",
        "The book “Tides” sells            | ``",
        "The book «Tides Rise» sells       | Tides Rise",
        "The book \"Tides Rise\" sells   | Tides Rise",
        "The books “A I”, “Tides Rise”     | ``",
        "The book “Tides Rise” and the film *Moss Falls* | Tides Rise;Moss Falls",
        "The book “Tides Rise sells        | ``"
      })
  void titles(String text, String expected) {
    Span all = new Span(0, text.length());
    assertThat(
            WorkTitles.in(text, all, WorkTitles.openings(text), ENGLISH).stream()
                .map(s -> s.in(text))
                .collect(Collectors.joining(";")))
        .isEqualTo(expected);
  }

  @Test
  void onlyWhatStandsWithinTheStretchCounts() {
    String text = "*Moss Falls* The book “Tides Rise” and *Long Ways*";
    int[] openings = WorkTitles.openings(text);
    Span middle = new Span(12, 36);
    List<Span> found = WorkTitles.in(text, middle, openings, ENGLISH);
    assertThat(found).extracting(s -> s.in(text)).containsExactly("Tides Rise");
    assertThat(WorkTitles.in(text, new Span(12, 20), openings, ENGLISH)).isEmpty();
  }
}
