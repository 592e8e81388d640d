package dossier;

import static org.assertj.core.api.Assertions.assertThat;

import dossier.cli.Run;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** A dossier in which one name stands more often than a page can hold. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class LongListsTest {
  private Map<String, String> site;

  @BeforeAll
  void build(@TempDir Path folder) {
    Workspace.write(
        folder.resolve("content/dossier.yaml"),
        "title: Many\ndescription: A dossier in which one name stands very often.\n");
    Workspace.write(
        folder.resolve("content/profiles/ada-example.md"),
        "---\nname: Ada Example\nkind: person\n---\n");
    String story =
        IntStream.range(0, 600)
            .mapToObj(i -> "On day " + i + " Ada Example walked along the harbour and was silent.")
            .collect(Collectors.joining("\n\n"));
    Workspace.write(
        folder.resolve("content/articles/story.md"),
        "---\ntitle: A story\npublished: 2024-01-01\n---\n\n" + story + "\n");
    Run run =
        Run.of("build", "--content", folder.resolve("content"), "--output", folder.resolve("site"));
    assertThat(run.code()).as(run.err()).isZero();
    site = Workspace.files(folder.resolve("site"));
  }

  @Test
  void theFirstPageHolds250MentionsAndLeadsToTheNext() {
    String page = site.get("profiles/ada-example.html");
    assertThat(page.split("class=\"kwic\"", -1)).hasSize(251);
    assertThat(page).contains("href=\"../profiles/ada-example.2.html#concordance\"");
  }

  @Test
  void theLastHoldsTheRestAndLeadsBack() {
    String page = site.get("profiles/ada-example.3.html");
    assertThat(page.split("class=\"kwic\"", -1)).hasSize(101);
    assertThat(page)
        .contains("href=\"../profiles/ada-example.html#concordance\"")
        .contains("aria-current=\"page\"");
  }

  @Test
  void manyMentionsOfOneSourceAreFolded() {
    assertThat(site.get("profiles/ada-example.html"))
        .contains("<details><summary>250 mentions in this source</summary>");
  }
}
