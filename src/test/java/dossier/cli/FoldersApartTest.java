package dossier.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dossier.Workspace;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** No command writes into what it reads, through whatever links its folders are named. */
class FoldersApartTest {
  @TempDir private Path temp;
  private Path content;
  private Map<String, String> before;

  @BeforeEach
  void write() throws IOException {
    Run.of("init", temp.resolve("data"));
    content = temp.resolve("data/content");
    Files.createSymbolicLink(temp.resolve("link"), temp);
    before = Workspace.files(content);
  }

  private void refused(Object... arguments) {
    Run run = Run.of(arguments);
    assertThat(run.code()).as(run.err()).isEqualTo(2);
    assertThat(Workspace.files(content)).isEqualTo(before);
  }

  @Test
  void anOutputThatHoldsTheContentThroughALinkIsRefused() {
    refused(
        "build", "--content", temp.resolve("link/data/content"), "--output", temp.resolve("data"));
    refused("build", "--content", content, "--output", temp.resolve("link/data/content/site"));
    refused("build", "--content", content, "--output", temp.resolve("link/data"));
  }

  @Test
  void aReportMayNotBeWrittenOverContentOrPages() {
    Path site = temp.resolve("site");
    refused(
        "build",
        "--content",
        content,
        "--output",
        site,
        "--review",
        content.resolve("dossier.yaml"));
    refused(
        "build",
        "--content",
        content,
        "--output",
        site,
        "--review",
        temp.resolve("link/data/content/x.md"));
    refused(
        "build", "--content", content, "--output", site, "--review", site.resolve("index.html"));
    assertThat(Files.exists(site)).isFalse();
  }

  @Test
  void mentionsMayNotBeWrittenOverWhatIsRead() {
    refused(
        "annotate",
        content.resolve("articles"),
        "--profiles",
        content.resolve("profiles"),
        "--output",
        content.resolve("profiles/people/ada-example.md"));
  }

  @Test
  void linksAmongContentAreNotFollowed(@TempDir Path elsewhere) throws IOException {
    Workspace.write(elsewhere.resolve("leak.md"), "---\nname: Leak\nkind: person\n---\nSecret.\n");
    Workspace.write(
        elsewhere.resolve("more/leak.txt"), "A secret story of many words stands here.\n");
    Files.createSymbolicLink(content.resolve("profiles/leak.md"), elsewhere.resolve("leak.md"));
    Files.createSymbolicLink(content.resolve("articles/more"), elsewhere.resolve("more"));
    Files.delete(content.resolve("home.md"));
    Files.createSymbolicLink(content.resolve("home.md"), elsewhere.resolve("leak.md"));
    Run run = Run.of("build", "--content", content, "--output", temp.resolve("site"));
    assertThat(run.code()).as(run.err()).isZero();
    assertThat(run.err().split("C113", -1)).hasSize(4);
    Workspace.files(temp.resolve("site"))
        .forEach(
            (name, text) ->
                assertThat(text.toLowerCase(java.util.Locale.ROOT))
                    .as(name)
                    .doesNotContain("secret"));
  }
}
