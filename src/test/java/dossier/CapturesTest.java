package dossier;

import static org.assertj.core.api.Assertions.assertThat;

import dossier.cli.Run;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Golden pairs: {@code captures/NAME.txt|html|md} and the Markdown {@code NAME.expected} that it
 * becomes. A fault met in a real capture is written anew, in our own words, as a pair.
 */
class CapturesTest {
  private static final Path CAPTURES = Workspace.FIXTURES.resolve("captures");

  static List<Path> captures() throws IOException {
    try (Stream<Path> all = Files.list(CAPTURES)) {
      return all.filter(f -> f.toString().matches(".*\\.(?:txt|html|md)")).sorted().toList();
    }
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("captures")
  void becomesTheExpectedMarkdown(Path capture, @TempDir Path temp) throws IOException {
    String got = normalized(Files.readAllBytes(capture), capture, temp.resolve("once"));
    Path expected = expected(capture);
    if (Workspace.updating()) {
      Workspace.write(expected, got);
    }
    assertThat(got).isEqualTo(Workspace.read(expected));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("captures")
  void normalizingTwiceChangesNothing(Path capture, @TempDir Path temp) throws IOException {
    byte[] once = Files.readAllBytes(expected(capture));
    assertThat(normalized(once, Path.of("again.md"), temp))
        .isEqualTo(new String(once, StandardCharsets.UTF_8));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("captures")
  void lineEndsAndByteOrderMarkDoNotMatter(Path capture, @TempDir Path temp) throws IOException {
    String text = Workspace.read(capture);
    String expected = Workspace.read(expected(capture));
    int turn = 0;
    for (String other :
        List.of(text.replace("\n", "\r\n"), text.replace("\n", "\r"), "\uFEFF" + text)) {
      byte[] bytes = other.getBytes(StandardCharsets.UTF_8);
      assertThat(normalized(bytes, capture, temp.resolve("t" + turn++))).isEqualTo(expected);
    }
  }

  private static Path expected(Path capture) {
    return CAPTURES.resolve(capture.getFileName() + ".expected");
  }

  private static String normalized(byte[] bytes, Path name, Path temp) throws IOException {
    Path in = Files.createDirectories(temp.resolve("in"));
    Path file = Files.write(in.resolve(name.getFileName()), bytes);
    Run run = Run.of("normalize", file, "--output", temp.resolve("out"));
    assertThat(run.code()).as(run.err()).isZero();
    String id = name.getFileName().toString().replaceFirst("\\.[a-z]+$", "");
    assertThat(temp.resolve("out/" + id + ".audit.json")).exists();
    return Workspace.read(temp.resolve("out/" + id + ".md"));
  }
}
