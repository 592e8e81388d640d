package dossier;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A note that an editor has answered is quiet, as long as what it is about stands. */
class AnswersTest {
  private static final String STORY =
      "Mina Samplewick sails again, the office of the harbour said.\n\n"
          + "Samplewikc will be at the helm when the ferry leaves on Monday morning.\n";

  @TempDir private Path temp;

  private String findings(String sidecar, String story) {
    return new SmallDossier(temp)
        .profile("mina-samplewick", "Mina Samplewick", "person", "")
        .with("articles/ferry.txt", story)
        .with("articles/ferry.yaml", "published: 2031-04-02\n" + sidecar)
        .build()
        .findings();
  }

  @Test
  void withoutAnAnswerBothNotesAreGiven() {
    assertThat(findings("", STORY)).contains("note A306").contains("note N207");
  }

  @Test
  void anAnsweredNoteIsQuietAndTheOtherIsNot() {
    assertThat(findings("answered: [{note: A306, text: Samplewikc}]\n", STORY))
        .doesNotContain("A306")
        .doesNotContain("C116")
        .contains("note N207");
    assertThat(findings("answered: [N207]\n", STORY)).contains("A306").doesNotContain("N207");
  }

  @Test
  void whenTheTextChangesTheAnswerCountsNoMore() {
    String changed = STORY.replace("Samplewikc", "Samplewcik");
    assertThat(findings("answered: [{note: A306, text: Samplewikc}]\n", changed))
        .contains("note A306")
        .contains("warning C116: no note A306 on `Samplewikc` is given any more");
  }
}
