package dossier.normalize.words;

import static org.assertj.core.api.Assertions.assertThat;

import dossier.Workspace;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class WordsTest {
  private static final Path FOLDER = Path.of("src/main/resources/dossier/normalize/words");

  @ParameterizedTest
  @EnumSource(Words.Kind.class)
  void theHandbookNamesEachKind(Words.Kind kind) {
    assertThat(Workspace.read(Path.of("src/site/markdown/languages.md")))
        .contains("`" + kind.section() + "`");
  }

  @ParameterizedTest
  @EnumSource(Words.Kind.class)
  void eachWordingIsAnExpression(Words.Kind kind) {
    assertThat(Words.of(kind)).isNotEmpty().allSatisfy(Pattern::compile);
  }

  @Test
  void eachFileIsListed() throws Exception {
    try (var files = Files.list(FOLDER)) {
      List<String> tags =
          files
              .map(f -> f.getFileName().toString().replace(".txt", ""))
              .filter(t -> !t.equals("languages"))
              .sorted()
              .toList();
      assertThat(Workspace.read(FOLDER.resolve("languages.txt")).lines().skip(1)).isEqualTo(tags);
    }
  }

  @Test
  void aYearHasTwelveMonths() {
    assertThat(Words.each(Words.Kind.MONTH)).allSatisfy(m -> assertThat(m).hasSize(12));
  }

  @ParameterizedTest
  @CsvSource({
    "www.harbourpost.example, Harbour Post, true",
    "theharbourpost.example, The Harbour Post, true",
    "harbour-post.example, Harbour Post, true",
    "harbourpost.example, Harbour, false",
    "sea.example, Sea, false"
  })
  void aHostIsCalledAsAnOutletIs(String host, String name, boolean called) {
    assertThat(Hosts.names(host, name)).isEqualTo(called);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Nora Placeholder and Sam Lens                 | Nora Placeholder, Sam Lens",
        "Nora Placeholder, Political Editor            | Nora Placeholder",
        "Nora Platzhalter und Sam Linse, Beispielstadt | Nora Platzhalter, Sam Linse",
        "José Ortega y Gasset                          | José Ortega y Gasset",
        "Nora Placeholder in Eastport                  | Nora Placeholder",
        "our correspondent Nora Placeholder            | Nora Placeholder"
      })
  void namesWithoutOfficeAndPlace(String line, String names) {
    assertThat(Byline.names(line)).isEqualTo(names);
  }
}
