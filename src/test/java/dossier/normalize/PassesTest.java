package dossier.normalize;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class PassesTest {
  private static final Pattern ROW = Pattern.compile("\\| \\d+ \\| (\\w+) \\|.*");

  @Test
  void theHandbookListsThemInOrder() throws IOException {
    List<String> listed =
        Files.readAllLines(Path.of("src/site/markdown/audit.md")).stream()
            .map(ROW::matcher)
            .filter(row -> row.matches())
            .map(row -> row.group(1))
            .toList();
    assertThat(listed)
        .isEqualTo(Normalizer.passes().stream().map(p -> p.getClass().getSimpleName()).toList());
  }
}
