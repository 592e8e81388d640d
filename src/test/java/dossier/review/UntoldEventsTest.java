package dossier.review;

import static org.assertj.core.api.Assertions.assertThat;

import dossier.SmallDossier;
import dossier.cli.Run;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Paragraphs of two sources that may tell an event which has no page yet. */
class UntoldEventsTest {
  @TempDir private Path temp;

  private SmallDossier names() {
    SmallDossier dossier = new SmallDossier(temp);
    for (String name : new String[] {"Ada Varga", "Ben Olt", "Cora Lind", "Dan Reef"}) {
      dossier.profile(name.toLowerCase().replace(' ', '-'), name, "person", "");
    }
    return dossier
        .report("2017-01-01-x", "Post", "It rained.\n\nDan Reef slept.\n\nDan Reef woke up.")
        .report("2017-01-02-y", "Post", "Dan Reef ate.\n\nDan Reef sang.\n\nDan Reef left.");
  }

  private String suggested(SmallDossier dossier) {
    dossier.build();
    Run run = Run.of("suggest", "--content", temp.resolve("content"));
    assertThat(run.code()).as(run.err()).isZero();
    return run.out();
  }

  @Test
  void twoReportsOfOneMeetingAreOffered() {
    assertThat(
            suggested(
                names()
                    .report("2017-05-02-a", "Post", "Ada Varga met Ben Olt and Cora Lind.")
                    .report("2017-05-03-b", "Courier", "Cora Lind saw Ada Varga and Ben Olt.")))
        .contains(
            "2017-05-02-a#p1 and 2017-05-03-b#p1 both name ada-varga, ben-olt, cora-lind, and no"
                + " event cites the two");
  }

  @Test
  void whatAnEventCitesTogetherIsNot() {
    assertThat(
            suggested(
                names()
                    .report("2017-05-02-a", "Post", "Ada Varga met Ben Olt and Cora Lind.")
                    .report("2017-05-03-b", "Courier", "Cora Lind saw Ada Varga and Ben Olt.")
                    .event(
                        "talks",
                        "date: 2017-05-02\n",
                        "They met [@2017-05-02-a#p1] [@2017-05-03-b#p1].")))
        .doesNotContain("no event cites");
  }

  @Test
  void twoNamesOrManyDaysAreTooLittle() {
    assertThat(
            suggested(
                names()
                    .report("2017-05-02-a", "Post", "Ada Varga met Ben Olt and Cora Lind.")
                    .report("2017-05-03-b", "Courier", "Ada Varga met Ben Olt.")
                    .report("2017-05-14-c", "Courier", "Ada Varga, Ben Olt and Cora Lind met.")))
        .doesNotContain("no event cites");
  }

  @Test
  void theNameThatTheWholeDossierIsAboutDoesNotCount() {
    assertThat(
            suggested(
                names()
                    .report("2017-05-02-a", "Post", "Ada Varga met Ben Olt and Dan Reef.")
                    .report("2017-05-03-b", "Courier", "Dan Reef saw Ada Varga and Ben Olt.")))
        .doesNotContain("no event cites");
  }
}
