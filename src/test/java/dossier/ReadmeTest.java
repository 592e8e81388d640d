package dossier;

import static org.assertj.core.api.Assertions.assertThat;

import dossier.cli.Run;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the README says is so: its commands, its paths, its links. */
class ReadmeTest {
  private static final String README = Workspace.read(Path.of("README.md"));

  private static List<String> matches(String pattern) {
    return Pattern.compile(pattern, Pattern.MULTILINE)
        .matcher(README)
        .results()
        .map(r -> r.group(1))
        .toList();
  }

  @Test
  void localLinksAndPicturesLeadToFiles() {
    List<String> links =
        matches("\\]\\(([^)#]+)[^)]*\\)").stream().filter(l -> !l.startsWith("http")).toList();
    assertThat(links).isNotEmpty().allMatch(l -> Files.exists(Path.of(l)));
  }

  @Test
  void pathsOfTheMapExist() {
    List<String> paths = matches("^\\| `([^`]+)` \\|");
    assertThat(paths).hasSizeGreaterThan(8).allMatch(p -> Files.exists(Path.of(p)));
  }

  @Test
  void theTwoCommandsAreThoseOfTheBuild() {
    assertThat(README).contains("    mvn site\n").contains("    mvn verify\n");
    assertThat(Workspace.read(Path.of(".ci/run"))).contains("mvn verify");
  }

  @Test
  void theTopLevelHoldsNothingElse() {
    String[] seen = Path.of(".").toFile().list();
    TreeSet<String> visible = new TreeSet<>();
    Stream.of(seen).filter(n -> !n.startsWith(".") && !n.equals("target")).forEach(visible::add);
    assertThat(visible)
        .isSubsetOf("pom.xml", "README.md", "LICENSE", "src", "content", "templates", "site");
  }

  @Test
  void everyCommandOfTheTenMinutesWorks(@TempDir Path temp) {
    List<String> commands =
        Pattern.compile("^    java -jar target/dossier\\.jar (.+)$", Pattern.MULTILINE)
            .matcher(README.substring(README.indexOf("ten minutes")))
            .results()
            .map((MatchResult r) -> r.group(1))
            .filter(c -> c.contains("my-dossier"))
            .toList();
    assertThat(commands).hasSizeGreaterThan(3);
    for (String command : commands) {
      if (!command.startsWith("serve")) {
        String here = command.replace("my-dossier", temp.resolve("my-dossier").toString());
        Run run = Run.of((Object[]) split(here));
        assertThat(run.code()).as(command + "\n" + run.err()).isZero();
      }
    }
  }

  private static String[] split(String command) {
    return Pattern.compile("\"([^\"]*)\"|(\\S+)")
        .matcher(command)
        .results()
        .map(r -> r.group(1) == null ? r.group(2) : r.group(1))
        .toArray(String[]::new);
  }
}
