package dossier.normalize;

import static org.assertj.core.api.Assertions.assertThat;

import dossier.model.Audit;
import dossier.model.CaptureFormat;
import dossier.model.Source;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Places where something was lost are marked, and nothing that is whole. */
class DamageTest {
  private static final String REST =
      "\n\nThe council met again on the following day, and nobody was surprised that it rained.\n"
          + "\n\nIt will meet once more in spring, when the ferry of the islands is running again.\n";

  @ParameterizedTest
  @ValueSource(
      strings = {
        "inMay",
        "Septemberwhen",
        "BrinwickMossel",
        "assemblymanlet",
        "Unionbringing",
        "Samplunathe",
        "harbourwhich",
        "Sampletown in.",
        "surrounded by."
      })
  void marked(String damage) {
    assertThat(
            marks("The members of the council spoke for hours of " + damage + " And so on." + REST))
        .containsExactly(damage);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "meanwhile they ate somewhere in the harbour, and everywhere else it was quiet.",
        "they could hardly breathe, and Blythe looked for the Margarethe of their youth.",
        "they moved in. The hall was cold, and the year passed by. Nobody came in.",
        "the WordPress of the islands, the PlayStation and TechCrunch, all three of them.",
        "a FaceTime call, a SmartThings lamp and what QuickBooks counted in the evening.",
        "AlphaBeta sold its boats, and a year later AlphaBeta sold its piers as well.",
        "the Smart mayor of the islands praised what SmartThings had sold in the evening.",
        "ultraviolet light, a bracelet, and a quadruplet of small boats in the harbour.",
        "what the @SampleHarbour account said about #HarbourDays in the evening.",
        "therewith, forthwith and thereabout are words, and so is roundabout, they said."
      })
  void leftAlone(String whole) {
    assertThat(marks("The members of the council spoke for hours: " + whole + REST)).isEmpty();
  }

  /** Most names with a capital within are made of everyday words; accidents tell themselves. */
  @ParameterizedTest
  @CsvSource({
    "HarbourWhen, it rained",
    "HarbourMarket, the Harbour and the Market",
    "BrinwickMossel, neither word is one of every day"
  })
  void markedForWhatSpeaksForTwoWords(String glued, String rest) {
    assertThat(marks("The council met beside the " + glued + " while " + rest + " so." + REST))
        .containsExactly(glued);
  }

  private static List<String> marks(String text) {
    Source source = Normalized.source(CaptureFormat.TEXT, text);
    return source.audit().with(Audit.Fate.MARKED).stream().map(Audit.Entry::text).toList();
  }
}
