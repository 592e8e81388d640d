package dossier;

import static org.assertj.core.api.Assertions.assertThat;

import dossier.cli.Run;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * What editors decide about mentions, in one source or in all, and what they learn from a build.
 */
class EditorsWordTest {
  private static final String STORY =
      """
      ---
      title: A story
      published: 2024-05-01
      ---

      Ada Example and the Tide Committee met in the harbour, and Ada Example spoke for an hour.

      Later the Tide Committee dined, and Ada Example was not among those who had been asked.
      """;

  @TempDir private Path folder;

  @BeforeEach
  void write() {
    settings("");
    article("");
    Workspace.write(
        folder.resolve("content/profiles/ada-example.md"),
        "---\nname: Ada Example\nkind: person\n---\n");
  }

  private void settings(String more) {
    Workspace.write(
        folder.resolve("content/dossier.yaml"),
        "title: T\ndescription: A dossier for a test of what editors decide.\n" + more);
  }

  private void article(String sidecar) {
    Workspace.write(folder.resolve("content/articles/story.md"), STORY);
    if (!sidecar.isEmpty()) {
      Workspace.write(folder.resolve("content/articles/story.yaml"), sidecar);
    }
  }

  private Run build() {
    return Run.of(
        "build",
        "--content",
        folder.resolve("content"),
        "--output",
        folder.resolve("site"),
        "--review",
        folder.resolve("review.md"));
  }

  private long inStory(String part) {
    assertThat(build().code()).isZero();
    String page = Workspace.read(folder.resolve("site/sources/story.html"));
    String story = page.substring(page.indexOf("class=\"story\""));
    return story.split(part, -1).length - 1;
  }

  @Test
  void oneLinkInASectionUnlessTheDossierOrThePageSaysOtherwise() {
    String link = "class=\"m person\"";
    assertThat(inStory(link)).isEqualTo(1);
    settings("links: all\n");
    assertThat(inStory(link)).isEqualTo(3);
    article("links: none\n");
    assertThat(inStory(link)).isZero();
    assertThat(inStory("id=\"m-")).as("the index holds them still").isEqualTo(3);
  }

  @Test
  void aDecisionHoldsEverywhereInASourceOrInOneParagraph() {
    article("mentions:\n  - {text: Ada Example, is: none, at: p2}\n");
    assertThat(inStory("id=\"m-")).isEqualTo(2);
    settings("mentions:\n  - {text: the Tide Committee, is: ada-example}\n");
    assertThat(inStory("id=\"m-")).isEqualTo(4);
  }

  @Test
  void aDecisionThatFitsNowhereIsAnError() {
    settings("mentions:\n  - {text: the Sand Committee, is: ada-example}\n");
    assertThat(build().err()).contains("dossier.yaml:4:5: error A301");
    settings("");
    article("mentions:\n  - {text: spoke, is: none, at: p2}\n");
    assertThat(build().err()).contains("error A301").contains("of paragraph 2");
    article("mentions:\n  - {text: spoke, is: none, at: four}\n");
    assertThat(build().err()).contains("error C104");
  }

  @Test
  void theReviewListsNamesWithoutAProfile() {
    assertThat(build().code()).isZero();
    assertThat(Workspace.read(folder.resolve("review.md")))
        .contains("## Names without a profile")
        .contains("| Tide Committee | 1 | 2 | story#p1: … ")
        .doesNotContain("| Ada Example |")
        .doesNotContain("| Later");
  }

  @Test
  void aDamagedPlaceIsMarkedInTheStory() {
    Workspace.write(
        folder.resolve("content/articles/story.md"),
        STORY.replace("Later the", "In Maywhen the").replace("dined", "dined inHarbour"));
    assertThat(inStory("<span class=\"gap\">")).isEqualTo(2);
  }

  @Test
  void aNameThatIsAllOfADamagedPlaceIsMarkedItself() {
    Workspace.write(
        folder.resolve("content/profiles/marin.md"), "---\nname: Marin\nkind: place\n---\n");
    Workspace.write(
        folder.resolve("content/articles/story.md"),
        STORY.replace("Tide Committee dined", "committee dined inMarin"));
    assertThat(inStory(" gap\"")).isEqualTo(1);
  }

  @Test
  void aDamagedPlaceIsMarkedBesideTheNameInIt() {
    Workspace.write(
        folder.resolve("content/articles/story.md"),
        STORY.replace("Tide Committee dined", "committee dined with Ada Example in. They dined"));
    assertThat(inStory("</span> <span class=\"gap off\" data-gap=\"breaks off\">in.</span>"))
        .isEqualTo(1);
  }

  @Test
  void readersSeeWhereAnotherTextSeemsToBegin() throws IOException {
    Workspace.write(
        folder.resolve("content/articles/story.txt"),
        """
        Ferries and their captains

        Nine ferries that never sailed | The Sample Courier

        The captain of the first ferry was a careful man, and nobody ever saw him without his watch.

        ferries and their captains

        The harbour of the islands was closed for a week, and the fish rotted on the quay in the sun.

        It was opened again on a Monday, when the wind had turned and the last of the ice had gone out.

        What the tide brings back - Science - Port Herald

        A bottle with a letter in it was found in spring, and the letter was a bill for nine bottles.
        """);
    Files.delete(folder.resolve("content/articles/story.md"));
    assertThat(inStory("<span class=\"seam\">The page names The Sample Courier here</span>"))
        .isEqualTo(1);
    assertThat(inStory("<span class=\"seam\">Another text seems to begin here</span>"))
        .isEqualTo(1);
    assertThat(
            inStory(
                "<span class=\"seam\">Another text seems to begin here; the page names Port Herald</span>"))
        .isEqualTo(1);
  }
}
