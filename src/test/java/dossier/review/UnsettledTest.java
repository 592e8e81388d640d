package dossier.review;

import static org.assertj.core.api.Assertions.assertThat;

import dossier.Workspace;
import dossier.cli.Run;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a change leaves on other ground is found with the content before, and only then. */
class UnsettledTest {
  private static final String CLAIM = "A majority closed the pier [@vote#p1 \"council closed\"].";
  private static final String VOTE = "By 12 votes to 9 the council closed the pier.";
  private static final String REST = " Boats now land at the quay.";

  @TempDir Path temp;

  private Path dossier(String name, String claim, String vote, String date) {
    Path content = temp.resolve(name);
    Workspace.write(
        content.resolve("dossier.yaml"),
        "title: Pier\ndescription: A small dossier.\nbase: https://example.org/\n");
    Workspace.write(
        content.resolve("articles/vote.md"),
        "---\ntitle: A pier is closed\npublished: 2031-04-05\n---\n\n" + vote + "\n");
    Workspace.write(
        content.resolve("events/vote-of-april.md"),
        "---\ntitle: The vote\ndate: " + date + "\n---\n\n" + claim + "\n");
    return content;
  }

  private String found(Path before, Path after) {
    Run run =
        Run.of(
            "build",
            "--content",
            after,
            "--output",
            temp.resolve("site"),
            "--review",
            temp.resolve("review.md"),
            "--since",
            before);
    assertThat(run.code()).isZero();
    return run.err();
  }

  @Test
  void aClaimIsFoundWhoseSentenceWasEdited() {
    Path before = dossier("before", CLAIM, VOTE + REST, "2031-04-02");
    Path after = dossier("after", CLAIM, VOTE.replace("9", "11") + REST, "2031-04-02");
    assertThat(found(before, after))
        .contains("note M422")
        .contains("vote#p1 now says “By 12 votes to 11 the council closed the pier.” where")
        .contains("vote-of-april.md:6:");
  }

  @Test
  void nothingIsFoundIfTheClaimChangedTooOrAnotherSentenceDid() {
    Path before = dossier("before", CLAIM, VOTE + REST, "2031-04-02");
    Path both =
        dossier(
            "both", CLAIM.replace("majority", "minority"), VOTE.replace("9", "11"), "2031-04-02");
    assertThat(found(before, both)).doesNotContain("M422");
    Path other = dossier("other", CLAIM, VOTE + " Boats land elsewhere.", "2031-04-02");
    assertThat(found(before, other)).doesNotContain("M422");
    assertThat(found(before, before)).doesNotContain("M422");
  }

  @Test
  void aDateIsFoundThatWasInDoubt() {
    Path before = dossier("before", CLAIM, VOTE, "2031-04~");
    assertThat(found(before, dossier("sure", CLAIM, VOTE, "2031-04-02")))
        .contains("note M423")
        .contains("the date was `2031-04~` and is in no doubt any more")
        .contains("vote-of-april.md:3:7:");
    assertThat(found(before, dossier("other", CLAIM, VOTE, "2031-04-02?"))).doesNotContain("M423");
    Path sure = dossier("known", CLAIM, VOTE, "2031-04-01");
    assertThat(found(sure, dossier("moved", CLAIM, VOTE, "2031-04-02"))).doesNotContain("M423");
  }
}
