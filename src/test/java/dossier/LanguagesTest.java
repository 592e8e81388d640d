package dossier;

import static org.assertj.core.api.Assertions.assertThat;

import dossier.cli.Run;
import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Properties;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The interface in a second language: all words are there, and none of the first is left. */
class LanguagesTest {
  private static Properties words(String file) throws IOException {
    Properties words = new Properties();
    try (Reader reader = Files.newBufferedReader(Path.of("templates", file))) {
      words.load(reader);
    }
    return words;
  }

  @Test
  void germanHasEveryWord() throws IOException {
    assertThat(words("messages_de.properties").keySet())
        .isEqualTo(words("messages.properties").keySet());
  }

  @Test
  void germanTakesTheSameArguments() throws IOException {
    Properties english = words("messages.properties");
    words("messages_de.properties")
        .forEach(
            (key, text) ->
                assertThat(text.toString().contains("{0"))
                    .as(key.toString())
                    .isEqualTo(english.getProperty(key.toString()).contains("{0")));
  }

  @Test
  void aGermanDossierSpeaksGerman(@TempDir Path temp) {
    Path folder = temp.resolve("my");
    assertThat(Run.of("init", folder).code()).isZero();
    Path settings = folder.resolve("content/dossier.yaml");
    String english = Workspace.read(settings).replaceAll("(?m)^language:.*\\R", "");
    Workspace.write(settings, english + "language: de\n");
    Run run =
        Run.of("build", "--content", folder.resolve("content"), "--output", folder.resolve("site"));
    assertThat(run.code()).as(run.err()).isZero();
    Map<String, String> site = Workspace.files(folder.resolve("site"));
    assertThat(site.get("events.html"))
        .contains("<html lang=\"de\"")
        .contains(">Zeitleiste<")
        .contains("30. April 2024")
        .doesNotContain(">Timeline<")
        .doesNotContain("Skip to");
  }
}
