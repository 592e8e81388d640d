package dossier;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Two builds give the same bytes, also in another zone, locale and encoding, on one core or two.
 */
class DeterminismTest {

  @Test
  void sameBytesWhateverTheMachine(@TempDir Path temp) throws Exception {
    Map<String, String> here =
        build(temp.resolve("a"), "-Duser.timezone=UTC", "-Dfile.encoding=UTF-8");
    Map<String, String> there =
        build(
            temp.resolve("b"),
            "-Duser.timezone=Pacific/Kiritimati",
            "-Duser.language=tr",
            "-Duser.country=TR",
            "-Dfile.encoding=ISO-8859-1",
            "-Djava.util.concurrent.ForkJoinPool.common.parallelism=1");

    assertThat(there.keySet()).isEqualTo(here.keySet());
    assertThat(here.keySet().stream().filter(n -> !here.get(n).equals(there.get(n)))).isEmpty();
    assertThat(here).hasSizeGreaterThan(20);
  }

  private static Map<String, String> build(Path output, String... options)
      throws IOException, InterruptedException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of(options));
    command.addAll(
        List.of("-cp", System.getProperty("java.class.path"), "dossier.cli.Main", "build"));
    command.addAll(List.of("--content", "content", "--output", output.toString()));
    Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
    String printed = new String(process.getInputStream().readAllBytes());
    assertThat(process.waitFor()).as(printed).isZero();
    return Workspace.files(output);
  }
}
