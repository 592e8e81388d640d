package dossier.render;

import static org.assertj.core.api.Assertions.assertThat;

import dossier.Workspace;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Every kind of page has its template, its picture and its words, in both languages. */
class CatalogueTest {
  private static final Path TEMPLATES = Path.of("templates");
  private static final Pattern WORD = Pattern.compile("#\\{([a-z0-9][a-z0-9.-]*)[}(]");

  private static Properties words(String file) throws IOException {
    Properties words = new Properties();
    words.load(new StringReader(Workspace.read(TEMPLATES.resolve(file))));
    return words;
  }

  @ParameterizedTest
  @EnumSource(PageKind.class)
  void everyKindHasATemplateAndAPicture(PageKind kind) {
    assertThat(TEMPLATES.resolve(kind.template() + ".html")).exists();
    assertThat(TEMPLATES.resolve("assets/" + PageKind.picture(kind.address() + "x"))).exists();
    assertThat(kind.address()).matches("|[a-z0-9]+\\.html|[a-z]+/");
  }

  @ParameterizedTest
  @ValueSource(strings = {"messages.properties", "messages_de.properties"})
  void everyKindThatIsListedHasItsWords(String file) throws IOException {
    Properties words = words(file);
    for (PageKind kind : PageKind.menu()) {
      assertThat(words).containsKey("nav." + kind.section());
    }
    for (PageKind kind : PageKind.searched()) {
      assertThat(words).containsKeys("title." + kind.section(), "description." + kind.section());
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"messages.properties", "messages_de.properties"})
  void everyWordThatATemplateAsksForIsThere(String file) throws IOException {
    Properties words = words(file);
    TreeSet<String> missing = new TreeSet<>();
    int asked = 0;
    try (Stream<Path> all = Files.walk(TEMPLATES)) {
      for (Path template : all.filter(p -> p.toString().endsWith(".html")).toList()) {
        Matcher word = WORD.matcher(Workspace.read(template));
        while (word.find()) {
          asked++;
          if (!words.containsKey(word.group(1))) {
            missing.add(template + ": " + word.group(1));
          }
        }
      }
    }
    assertThat(asked).isGreaterThan(80);
    assertThat(missing).isEmpty();
  }

  @Test
  void theTwoLanguagesHaveTheSameWords() throws IOException {
    assertThat(words("messages_de.properties").keySet())
        .isEqualTo(words("messages.properties").keySet());
  }

  @Test
  void theMenuStandsInTheOrderOfTheCatalogue() {
    assertThat(PageKind.menu().stream().map(PageKind::address))
        .isEqualTo(
            List.of(
                "index.html",
                "sources.html",
                "profiles.html",
                "events.html",
                "quotations.html",
                "network.html",
                "about.html",
                "search.html"));
  }
}
