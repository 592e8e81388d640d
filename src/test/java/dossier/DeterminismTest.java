package dossier;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * A build gives the bytes of {@code site/}, also in another zone, locale and encoding, with digits
 * of another script, on one core and in little memory.
 */
class DeterminismTest {

  @ParameterizedTest(name = "{0} {1} {2} {3}")
  @CsvSource({
    "tr, TR, '', Pacific/Kiritimati, ISO-8859-1, 256m",
    "ar, EG, '', Asia/Tokyo, US-ASCII, 64m",
    "fa, IR, '', UTC, UTF-8, 256m",
    "hi, IN, u-nu-deva, UTC, US-ASCII, 256m"
  })
  void sameBytesWhateverTheMachine(
      String language,
      String country,
      String extensions,
      String zone,
      String encoding,
      String heap,
      @TempDir Path temp)
      throws Exception {
    Map<String, String> here = Workspace.files(Path.of("site"));
    Map<String, String> there =
        build(
            temp.resolve("there"),
            "-Duser.language=" + language,
            "-Duser.country=" + country,
            "-Duser.extensions=" + extensions,
            "-Duser.timezone=" + zone,
            "-Dfile.encoding=" + encoding,
            "-Xmx" + heap,
            "-XX:TieredStopAtLevel=1",
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
