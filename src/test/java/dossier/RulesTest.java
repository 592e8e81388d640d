package dossier;

import static org.assertj.core.api.Assertions.assertThat;

import dossier.diagnostic.Rule;
import dossier.model.AuditRule;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A rule is an id, a page and a fixture; an audit rule is a row of the handbook. */
class RulesTest {
  private static final Path PAGES = Path.of("src/site/markdown/rules");

  @ParameterizedTest
  @EnumSource(Rule.class)
  void everyRuleHasAPageThatSaysItsTitleAndSeverity(Rule rule) {
    Path page = PAGES.resolve(rule.id() + ".md");
    assertThat(page).exists();
    assertThat(Workspace.read(page))
        .startsWith("# " + rule.id() + ": " + rule.title() + "\n")
        .contains("**Severity:** " + rule.severity().word());
    assertThat(Workspace.read(PAGES.resolve("index.md"))).contains("(" + rule.id() + ".html)");
  }

  @ParameterizedTest
  @EnumSource(Rule.class)
  void everyRuleHasAFixture(Rule rule) throws IOException {
    try (Stream<Path> fixtures = Files.list(InvalidDossiersTest.INVALID)) {
      assertThat(fixtures.map(f -> f.getFileName().toString()))
          .anyMatch(name -> name.startsWith(rule.id() + "-"));
    }
  }

  @ParameterizedTest
  @EnumSource(Rule.class)
  void theExampleOnThePageIsWhatAFixtureGives(Rule rule) throws IOException {
    String page = Workspace.read(PAGES.resolve(rule.id() + ".md"));
    try (Stream<Path> fixtures = Files.list(InvalidDossiersTest.INVALID)) {
      assertThat(
              fixtures
                  .filter(f -> f.getFileName().toString().startsWith(rule.id() + "-"))
                  .map(f -> Workspace.read(f.resolve("expected.txt"))))
          .anyMatch(findings -> page.contains("```\n" + findings + "```"));
    }
  }

  @Test
  void idsAreUniqueAndSayTheirStage() {
    assertThat(Arrays.stream(Rule.values()).map(Rule::id)).doesNotHaveDuplicates();
    assertThat(Arrays.stream(Rule.values()).map(Rule::id))
        .allMatch(id -> id.matches("[CNAMRS]\\d{3}"));
  }

  @ParameterizedTest
  @EnumSource(AuditRule.class)
  void everyAuditRuleIsExplainedAndHasWords(AuditRule rule) {
    assertThat(Workspace.read(Path.of("src/site/markdown/audit.md")))
        .contains("`" + rule.word() + "`");
    assertThat(Workspace.read(Path.of("templates/messages.properties")))
        .contains("\naudit." + rule.word() + "=");
  }
}
