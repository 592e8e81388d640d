package dossier.publish;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dossier.Workspace;
import dossier.diagnostic.Diagnostics;
import dossier.diagnostic.Fault;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever a killed build left, the next one puts right; whatever is not ours stays. */
class StagingTest {
  @TempDir private Path folder;
  private final Diagnostics diagnostics = new Diagnostics();

  private Path site() {
    return folder.resolve("site");
  }

  private Path bench() {
    return folder.resolve("site.building");
  }

  private boolean build(String page) {
    try (Staging staging = Staging.open(site(), diagnostics).orElseThrow()) {
      staging.write("index.html", page.getBytes(StandardCharsets.UTF_8));
      return staging.publish(diagnostics);
    }
  }

  private List<String> names() throws IOException {
    try (Stream<Path> all = Files.list(folder)) {
      return all.map(p -> p.getFileName().toString()).sorted().toList();
    }
  }

  @Test
  void aBuildLeavesTheSiteAndNothingElse() throws IOException {
    assertThat(build("one")).isTrue();
    assertThat(build("two")).isTrue();
    assertThat(Workspace.read(site().resolve("index.html"))).isEqualTo("two");
    assertThat(names()).containsExactly("site");
  }

  @Test
  void aBuildThatGivesUpLeavesTheOldSiteAndNoFolder() throws IOException {
    build("one");
    Path deep = folder.resolve("not/there/site");
    try (Staging given = Staging.open(deep, diagnostics).orElseThrow()) {
      given.write("index.html", new byte[0]);
    }
    try (Staging given = Staging.open(site(), diagnostics).orElseThrow()) {
      given.write("index.html", new byte[0]);
    }
    assertThat(Workspace.read(site().resolve("index.html"))).isEqualTo("one");
    assertThat(names()).containsExactly("site");
  }

  @Test
  void killedBetweenTheRenamesTheOldSiteComesBack() throws IOException {
    build("one");
    Map<String, String> old = Workspace.files(site());
    Workspace.write(bench().resolve("lock"), "A build is at work here: process 1.\n");
    Workspace.write(bench().resolve("new/index.html"), "two");
    Files.move(site(), bench().resolve("old"));

    Staging.open(site(), diagnostics).orElseThrow().close();

    assertThat(Workspace.files(site())).isEqualTo(old);
    assertThat(names()).containsExactly("site");
  }

  @Test
  void killedBehindTheRenamesTheNewSiteStays() throws IOException {
    build("one");
    Workspace.write(bench().resolve("lock"), "");
    Workspace.copy(site(), bench().resolve("old"));
    Workspace.write(bench().resolve("old/index.html"), "zero");

    Staging.open(site(), diagnostics).orElseThrow().close();

    assertThat(Workspace.read(site().resolve("index.html"))).isEqualTo("one");
    assertThat(names()).containsExactly("site");
  }

  @Test
  void killedWhileTheOldSiteWasDeletedTheRestGoes() throws IOException {
    build("one");
    Workspace.write(bench().resolve("lock"), "");
    Workspace.write(bench().resolve("old/assets/site.css"), "x");
    Files.write(
        bench().resolve("old").resolve(Manifest.NAME),
        Manifest.write(List.of("index.html", "assets/site.css")));

    Staging.open(site(), diagnostics).orElseThrow().close();

    assertThat(names()).containsExactly("site");
  }

  @Test
  void twoBuildsAtOnceAreOneTooMany() {
    try (Staging first = Staging.open(site(), diagnostics).orElseThrow()) {
      first.write("index.html", "first".getBytes(StandardCharsets.UTF_8));
      assertThatThrownBy(() -> Staging.open(site(), diagnostics))
          .isInstanceOf(Fault.class)
          .hasMessage("another build is at work on `site`");
      assertThat(first.publish(diagnostics)).isTrue();
    }
    assertThat(build("second")).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"notes.txt", "old/mine.txt", "new/mine.txt"})
  void aFolderOfThatNameThatIsNotOursStays(String file) {
    Workspace.write(bench().resolve(file), "mine");
    assertThat(Staging.open(site(), diagnostics)).isEmpty();
    assertThat(bench().resolve(file)).hasContent("mine");
    assertThat(diagnostics.sorted().toString()).contains("site.building");
  }

  @Test
  void whatSomebodyPutsThereMeanwhileIsNotLost() {
    build("one");
    try (Staging second = Staging.open(site(), diagnostics).orElseThrow()) {
      second.write("index.html", "two".getBytes(StandardCharsets.UTF_8));
      Workspace.write(site().resolve("notes.txt"), "mine");
      assertThat(second.publish(diagnostics)).isFalse();
    }
    assertThat(site().resolve("notes.txt")).hasContent("mine");
    assertThat(site().resolve("index.html")).hasContent("one");
  }

  @Test
  void aLinkIsFollowedAndOneThatLeadsNowhereIsAFinding() throws IOException {
    Path real = Files.createDirectory(folder.resolve("real"));
    Files.createSymbolicLink(site(), real);
    assertThat(build("one")).isTrue();
    assertThat(real.resolve("index.html")).hasContent("one");
    assertThat(Files.isSymbolicLink(site())).isTrue();
    Files.delete(site());
    Files.createSymbolicLink(site(), folder.resolve("gone"));
    assertThat(Staging.open(site(), diagnostics)).isEmpty();
    assertThat(diagnostics.sorted().toString()).contains("leads nowhere");
  }

  @Test
  void othersMayReadTheSite() throws IOException {
    build("one");
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(site())))
        .isEqualTo("rwxr-xr-x");
  }
}
