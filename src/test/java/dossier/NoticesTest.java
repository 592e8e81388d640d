package dossier;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The handbook names every library that the program is packed with, and no other. */
class NoticesTest {
  private static final Pattern ARCHIVE =
      Pattern.compile("(?m)^\\| `([^`]+\\.jar)` \\| .+ \\| .+ \\|$");

  @Test
  void everyArchiveHasItsLicence() throws IOException {
    TreeSet<String> packed;
    try (Stream<Path> lib = Files.list(Path.of("target/lib"))) {
      packed =
          lib.map(p -> p.getFileName().toString()).collect(Collectors.toCollection(TreeSet::new));
    }
    TreeSet<String> named = new TreeSet<>();
    ARCHIVE
        .matcher(Workspace.read(Path.of("src/site/markdown/notices.md")))
        .results()
        .forEach(m -> named.add(m.group(1)));
    assertThat(named).isEqualTo(packed).hasSizeGreaterThan(20);
  }

  @Test
  void everyPromiseNamesTestsThatAreThere() {
    String page = Workspace.read(Path.of("src/site/markdown/promises.md"));
    int tests = 0;
    for (String line :
        page.lines().filter(l -> l.startsWith("| ") && l.contains("Test`")).toList()) {
      String held = line.substring(line.lastIndexOf(" | "));
      for (var name : Pattern.compile("`([\\w/]+)`").matcher(held).results().toList()) {
        assertThat(Path.of("src/test/java/dossier", name.group(1) + ".java")).exists();
        tests++;
      }
    }
    assertThat(tests).isGreaterThan(25);
    assertThat(page.lines().filter(l -> l.startsWith("| ") && l.contains(" | `")))
        .hasSizeGreaterThan(20);
  }

  /** A tag can be moved; a commit cannot. */
  @Test
  void everyActionIsPinnedToACommit() throws IOException {
    try (Stream<Path> workflows = Files.list(Path.of(".github/workflows"))) {
      for (Path workflow : workflows.toList()) {
        assertThat(Workspace.read(workflow).lines().filter(l -> l.contains("uses: ")))
            .allMatch(l -> l.matches(".*uses: [\\w/-]+@[0-9a-f]{40} # v\\d+\\.\\d+\\.\\d+"));
      }
    }
  }
}
