package dossier.publish;

import static org.assertj.core.api.Assertions.assertThat;

import dossier.Workspace;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a build did not write is told by name, wherever it stands in the site. */
class ManifestTest {
  @TempDir private Path site;

  @Test
  void anAbsentOrEmptyFolderHoldsNothingForeign() {
    assertThat(Manifest.foreign(site)).isEmpty();
    assertThat(Manifest.foreign(site.resolve("not-there"))).isEmpty();
  }

  @Test
  void whatIsListedIsOursAndNothingElse() throws IOException {
    Workspace.write(site.resolve("index.html"), "x");
    Workspace.write(site.resolve("sources/a.html"), "x");
    Files.write(
        site.resolve(Manifest.NAME), Manifest.write(List.of("sources/a.html", "index.html")));
    assertThat(Manifest.foreign(site)).isEmpty();
    Workspace.write(site.resolve("sources/scans/a.pdf"), "x");
    Workspace.write(site.resolve(".git/HEAD"), "x");
    Workspace.write(site.resolve("data/my-analysis.csv"), "x");
    assertThat(Manifest.foreign(site))
        .containsExactly(".git/HEAD", "data/my-analysis.csv", "sources/scans/a.pdf");
  }

  @Test
  void aPageThatOnlyQuotesOurMarkIsNotOurs() {
    Workspace.write(
        site.resolve("index.html"), "<meta name=\"generator\" content=\"Dossier\"> is quoted here");
    assertThat(Manifest.foreign(site)).containsExactly("index.html");
  }

  @Test
  void aLinkIsNeverFollowedAndAlwaysForeign(@TempDir Path elsewhere) throws IOException {
    Workspace.write(elsewhere.resolve("thesis.txt"), "years of work");
    Files.createSymbolicLink(site.resolve("docs"), elsewhere);
    assertThat(Manifest.foreign(site)).containsExactly("docs");
  }
}
