package dossier.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import dossier.SmallDossier;
import dossier.Workspace;
import dossier.cli.Run;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Numbers that two reports give for what may be the same thing. */
class FigureFinderTest {
  private static String report(String first, String second, Path temp) {
    new SmallDossier(temp)
        .report("2024-05-02-a", "Morning Post", first)
        .report("2024-05-03-b", "Evening Post", second)
        .build();
    Path report = temp.resolve("review.md");
    Run run =
        Run.of(
            "build",
            "--content",
            temp.resolve("content"),
            "--output",
            temp.resolve("site"),
            "--review",
            report);
    assertThat(run.code()).as(run.err()).isZero();
    String all = Workspace.read(report);
    int at = all.indexOf("## Numbers that may differ");
    return all.substring(at, all.indexOf("\n## ", at + 4));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "It was the 13th meeting.           | It was the ninth meeting.           | meeting",
        "A million speakers live there.     | One and a half million speakers do. | speakers",
        "There are 1,200 ships.             | There are 1,300 ships.              | ships"
      })
  void areOfferedWithTheirPlaces(String first, String second, String unit, @TempDir Path temp) {
    assertThat(report(first, second, temp))
        .contains("| " + unit + " | ")
        .contains("(2024-05-02-a#p1)")
        .contains("(2024-05-03-b#p1)");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "It was the 13th meeting.           | It was the 13th meeting.       ",
        "It was the 13th meeting, the ninth meeting before. | Nobody came.    ",
        "In 2019 meetings were held.        | In 2020 meetings were held.    ",
        "On May 3 meetings were held.       | On May 4 meetings were held.   ",
        "Only one meeting was held.         | There were 13. Meetings bore.  ",
        "There were 13 ships.               | There were 14 boats.           "
      })
  void areNotOffered(String first, String second, @TempDir Path temp) {
    assertThat(report(first, second, temp)).contains("None.");
  }
}
