package dossier.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dossier.Workspace;
import dossier.diagnostic.Fault;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whatever goes wrong is told in words, and where in the program only to who asks. */
class FaultsTest {
  @TempDir private Path temp;

  @BeforeEach
  void write() {
    Workspace.write(temp.resolve("content/dossier.yaml"), "title: T\ndescription: D\n");
  }

  private Run build(Object output, Object... more) {
    Object[] first = {"build", "--content", temp.resolve("content"), "--output", output};
    Object[] all = java.util.Arrays.copyOf(first, first.length + more.length);
    System.arraycopy(more, 0, all, first.length, more.length);
    return Run.of(all);
  }

  @Test
  void aFileInTheWayOfTheOutput() {
    Workspace.write(temp.resolve("file"), "mine");
    Run run = build(temp.resolve("file/site"));
    assertThat(run.code()).isEqualTo(3);
    assertThat(run.err())
        .startsWith("dossier: making room for the new site beside ")
        .contains("\n  hint: ")
        .doesNotContain("\tat ");
    assertThat(temp.resolve("file")).hasContent("mine");
    assertThat(build(temp.resolve("file/site"), "--trace").err()).contains("\tat dossier.");
  }

  @Test
  void aSiteThatIsALinkToNowhere() throws IOException {
    Files.createSymbolicLink(temp.resolve("site"), temp.resolve("gone"));
    Run run = build(temp.resolve("site"));
    assertThat(run.code()).isEqualTo(1);
    assertThat(run.err()).contains("R503: the folder is a link that leads nowhere");
  }

  @Test
  void eachKindHasWordsAndAHint() {
    assertThat(Fault.of("reading `x`", new StackOverflowError()))
        .hasMessage("reading `x` failed: something is nested too deeply");
    assertThat(Fault.of("reading `x`", new OutOfMemoryError()).hint()).contains("-Xmx");
    assertThat(
            Fault.of(
                "writing `x`",
                new UncheckedIOException(
                    new FileSystemException("p", null, "No space left on device"))))
        .hasMessage("writing `x` failed: No space left on device (`p`)");
    assertThat(Fault.of("writing `x`", new AccessDeniedException("p")))
        .hasMessageContaining("may not be written");
    Fault own = Fault.of("reading `x`", new IllegalStateException("odd"));
    assertThat(own).hasMessageContaining("odd");
    assertThat(own.hint()).contains("--trace");
    assertThat(Fault.of("something around it", own)).isSameAs(own);
  }
}
