package dossier;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A build that warms up and leaves nothing behind. */
class RehearsalTest {
  @Test
  void aRehearsalWritesNothing(@TempDir Path temp) {
    new SmallDossier(temp).report("2017-05-02-a", "Post", "The council voted.");
    Build.rehearse(
        new BuildRequest(
            temp.resolve("content"),
            Optional.empty(),
            Optional.empty(),
            temp.resolve("site"),
            false));
    assertThat(temp).isDirectoryNotContaining("glob:**site*");
    assertThat(temp.resolve("content/articles")).isDirectoryContaining("glob:**.md");
  }

  @Test
  void whatIsNoDossierIsNoFault(@TempDir Path temp) {
    Build.rehearse(
        new BuildRequest(
            temp.resolve("nowhere"),
            Optional.empty(),
            Optional.empty(),
            temp.resolve("site"),
            false));
    assertThat(temp).isEmptyDirectory();
  }
}
