package dossier;

import static org.assertj.core.api.Assertions.assertThat;

import dossier.cli.Run;
import dossier.diagnostic.Rule;
import dossier.diagnostic.Severity;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Each folder of {@code dossiers/invalid} is named for the rule that it breaks and holds the very
 * findings that it must give. {@code -Dgolden=update} writes them anew, to be read as a diff.
 */
class InvalidDossiersTest {
  static final Path INVALID = Workspace.FIXTURES.resolve("dossiers/invalid");

  static List<Path> faulty() throws IOException {
    try (Stream<Path> all = Files.list(INVALID)) {
      return all.filter(f -> Files.exists(f.resolve("expected.txt"))).sorted().toList();
    }
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("faulty")
  void givesTheExpectedFindings(Path fixture, @TempDir Path temp) {
    Path output = temp.resolve("output");
    if (Files.isDirectory(fixture.resolve("output"))) {
      Workspace.copy(fixture.resolve("output"), output);
    }
    Run run = run(fixture, output);
    String printed = Files.isDirectory(fixture.resolve("site")) ? run.out() : run.err();
    String findings = findings(printed, fixture, output);
    Path expected = fixture.resolve("expected.txt");
    if (Workspace.updating()) {
      Workspace.write(expected, findings);
    }
    assertThat(findings).isEqualTo(Workspace.read(expected).replace("\r\n", "\n"));

    Rule rule = Rule.byId(fixture.getFileName().toString().substring(0, 4)).orElseThrow();
    assertThat(findings).contains(" " + rule.id() + ": ");
    assertThat(run.code()).isEqualTo(rule.severity() == Severity.ERROR ? 1 : 0);
    if (rule.severity() == Severity.ERROR) {
      assertThat(output.resolve("index.html")).doesNotExist();
    }
    if (Files.isDirectory(fixture.resolve("output"))) {
      assertThat(Workspace.files(output)).isEqualTo(Workspace.files(fixture.resolve("output")));
    }
  }

  private static Run run(Path fixture, Path output) {
    if (Files.isDirectory(fixture.resolve("site"))) {
      return Run.of("check", fixture.resolve("site"));
    }
    List<Object> arguments = new ArrayList<>(List.of("build"));
    arguments.addAll(List.of("--content", fixture.resolve("content"), "--output", output));
    option(arguments, "--templates", fixture.resolve("templates"));
    option(arguments, "--articles", fixture.resolve("originals"));
    option(arguments, "--since", fixture.resolve("before"));
    if (arguments.contains("--since")) {
      arguments.addAll(List.of("--review", output.resolveSibling("review.md")));
    }
    return Run.of(arguments.toArray());
  }

  private static void option(List<Object> arguments, String option, Path folder) {
    if (Files.exists(folder)) {
      arguments.addAll(List.of(option, folder));
    }
  }

  /** The findings without the closing line, paths as seen from within the fixture. */
  private static String findings(String printed, Path fixture, Path output) {
    return printed
        .replace(output.toString().replace('\\', '/'), "output")
        .replace(fixture.toString().replace('\\', '/') + "/", "")
        .replaceAll("(?m)^(?:built|nothing published|checked)\\b.*\\n", "");
  }
}
