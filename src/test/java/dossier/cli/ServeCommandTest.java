package dossier.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dossier.Workspace;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ServeCommandTest {
  @TempDir private Path temp;

  @ParameterizedTest
  @ValueSource(ints = {-1, 65_536, 99_999})
  void aPortThatIsNoneIsAWrongCommandLine(int wrong) {
    Workspace.write(temp.resolve("content/a.md"), "one");
    Run run = Run.of("serve", "--port", wrong, "--content", temp.resolve("content"));
    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err()).contains("no such port");
  }

  /** Ended from outside, the program takes its folder along. */
  @Test
  void theFolderOfThePreviewGoesWithIt() throws Exception {
    Path tmp = Files.createDirectory(temp.resolve("tmp"));
    Workspace.write(temp.resolve("d/dossier.yaml"), "title: T\ndescription: D\n");
    Process serve =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Djava.io.tmpdir=" + tmp,
                "-cp",
                System.getProperty("java.class.path"),
                "dossier.cli.Main",
                "serve",
                "--port",
                "0",
                "--content",
                temp.resolve("d").toString())
            .redirectErrorStream(true)
            .start();
    try (var lines = serve.inputReader()) {
      String line = lines.readLine();
      while (line != null && !line.startsWith("http://")) {
        line = lines.readLine();
      }
      assertThat(tmp).isNotEmptyDirectory();
    }
    serve.destroy();
    serve.waitFor();
    assertThat(tmp).isEmptyDirectory();
  }
}
