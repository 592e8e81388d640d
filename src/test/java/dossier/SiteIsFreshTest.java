package dossier;

import static org.assertj.core.api.Assertions.assertThat;

import dossier.cli.Run;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The committed {@code site/} is what the content gives. */
class SiteIsFreshTest {

  @Test
  void siteIsWhatTheContentGives(@TempDir Path temp) {
    Path built = temp.resolve("site");
    Run run = Run.of("build", "--content", "content", "--output", built);
    assertThat(run.code()).as(run.err()).isZero();

    Map<String, String> expected = Workspace.files(built);
    Map<String, String> committed = Workspace.files(Path.of("site"));
    TreeSet<String> names = new TreeSet<>(expected.keySet());
    names.addAll(committed.keySet());
    List<String> differing =
        names.stream().filter(n -> !Objects.equals(expected.get(n), committed.get(n))).toList();

    assertThat(differing.stream().limit(5).toList())
        .as(
            "site/ is stale in %s files; mend it with `mvn site` or "
                + "`java -jar target/dossier.jar build`; the first are",
            differing.size())
        .isEmpty();
  }
}
