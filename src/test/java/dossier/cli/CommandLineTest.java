package dossier.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dossier.Workspace;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CommandLineTest {

  @Test
  void withoutACommandItTeaches() {
    Run run = Run.of();
    assertThat(run.code()).isZero();
    assertThat(run.out()).contains("init my-dossier").contains("Exit codes");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "build",
        "normalize",
        "annotate",
        "check",
        "diff",
        "serve",
        "init",
        "new",
        "pin",
        "rename"
      })
  void everyCommandHasHelpWithAnExample(String command) {
    Run run = Run.of(command, "--help");
    assertThat(run.code()).isZero();
    assertThat(run.out())
        .contains("Usage: dossier " + command)
        .contains("Example: dossier " + command);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "bild",
        "build --colour",
        "check",
        "check no-such-folder",
        "diff a",
        "normalize x.pdf --output o"
      })
  void aWrongCommandLineIsAUsageMessage(String line) {
    Run run = Run.of((Object[]) line.split(" "));
    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err()).isNotBlank();
    assertThat(run.err()).doesNotContain("Exception");
  }

  @Test
  void aFolderThatIsNoDossierIsAFinding(@TempDir Path temp) {
    Run run = Run.of("build", "--content", temp, "--output", temp.resolveSibling("never"));
    assertThat(run.code()).isEqualTo(1);
    assertThat(run.err()).contains("C110").contains("init DIR");
  }

  @Test
  void outputAndContentMayNotLieWithinEachOther(@TempDir Path temp) {
    Run run = Run.of("build", "--content", temp, "--output", temp.resolve("site"));
    assertThat(run.code()).isEqualTo(2);
  }

  @ParameterizedTest
  @CsvSource({
    "profile, Zoë O'Hara, profiles/people/zoe-o-hara.md",
    "event, The great vote, events/2024-04-30-the-great-vote.md",
    "article, The great vote, articles/2024-04-30-the-great-vote.md"
  })
  void newFilesHaveNamesThatAreAddresses(
      String what, String name, String expected, @TempDir Path temp) {
    String date = what.equals("profile") ? "" : "2024-04-30";
    Run run = Run.of("new", what, name, "--date", date, "--content", temp);
    assertThat(run.code()).as(run.err()).isZero();
    assertThat(temp.resolve(expected)).exists();
    assertThat(Run.of("new", what, name, "--date", date, "--content", temp).code()).isEqualTo(2);
  }

  @Test
  void annotateCountsInCodePoints(@TempDir Path temp) {
    Workspace.write(temp.resolve("p/ada.md"), "---\nname: Ada Example\nkind: person\n---\n");
    Workspace.write(temp.resolve("d/x.md"), "---\ntitle: T\n---\n\n😀 Ada Example\n");
    Path output = temp.resolve("m.jsonl");
    Run run =
        Run.of("annotate", temp.resolve("d"), "--profiles", temp.resolve("p"), "--output", output);
    assertThat(run.code()).as(run.err()).isZero();
    assertThat(Workspace.read(output))
        .isEqualTo("{\"id\":\"x\",\"mentions\":[{\"start\":20,\"end\":31,\"id\":\"ada\"}]}\n");
  }

  @Test
  void diffTellsOfMentionsAndText(@TempDir Path temp) {
    String head = "<!DOCTYPE html><main><p>Text with <a class=\"m\" id=\"m-1-a-1\" href=\"";
    Workspace.write(temp.resolve("a/index.html"), head + "a.html\">Ada</a>.</p></main>");
    Workspace.write(temp.resolve("b/index.html"), head + "b.html\">Ada</a> once more.</p></main>");
    Workspace.write(temp.resolve("b/new.html"), "<main><p>New.</p></main>");
    Run run = Run.of("diff", temp.resolve("a"), temp.resolve("b"));
    assertThat(run.code()).isEqualTo(1);
    assertThat(run.out())
        .contains("## Page added\n\n- `new.html`")
        .contains("“Ada” led to a.html, leads to b.html now")
        .contains("Text with ~~Ada.~~ **Ada once more.**");
    Run same = Run.of("diff", temp.resolve("a"), temp.resolve("a"));
    assertThat(same.code()).isZero();
    assertThat(same.out()).isEqualTo("No page changed.\n");
    assertThat(Run.of("diff", temp.resolve("a"), temp.resolve("b"), "--format", "json").out())
        .contains("\"cause\" : \"LED_ELSEWHERE\"");
  }

  @ParameterizedTest
  @CsvSource({
    "github, ::error file=",
    "json, \"rule\" : \"S601\"",
    "sarif, \"ruleId\" : \"S601\"",
    "text, error S601:"
  })
  void findingsComeInFourForms(String format, String expected, @TempDir Path temp) {
    Workspace.write(
        temp.resolve("index.html"),
        "<!DOCTYPE html><html lang=\"en\"><head><title>t</title><meta name=\"description\" content=\"d\">"
            + "</head><body><h1>t</h1><a href=\"gone.html\">x</a></body></html>");
    Run run = Run.of("check", temp, "--format", format);
    assertThat(run.code()).isEqualTo(1);
    assertThat(run.out()).contains(expected);
  }
}
