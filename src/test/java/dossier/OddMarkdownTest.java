package dossier;

import static org.assertj.core.api.Assertions.assertThat;

import dossier.cli.Run;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Markdown that is right and odd: blocks without words, names over emphasis. It builds. */
class OddMarkdownTest {
  private static Run build(Path folder, String block) {
    assertThat(Run.of("init", folder).code()).isZero();
    Workspace.write(
        folder.resolve("content/profiles/people/nora.md"),
        "---\nname: Nora Pell\nkind: person\n---\n\nA clerk.\n");
    Workspace.write(
        folder.resolve("content/articles/clip.md"),
        "---\ntitle: A clip\npublished: 2024-03-03\npublisher: The Post\n---\n\n"
            + "The ferry left at noon, and nobody on the pier had heard why it was late.\n\n"
            + block
            + "\n\nThe clerk said that the next one would be on time.\n");
    return Run.of(
        "build", "--content", folder.resolve("content"), "--output", folder.resolve("site"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "> ![](http://news.example/a.png)",
        "> <div></div>",
        "> ***",
        ">",
        "> \\",
        "- ![](http://news.example/a.png)",
        "- ",
        "1. <svg></svg>",
        "| ![](a.png) | |\n|---|---|\n| | |",
        "&nbsp;",
        "# ![](a.png)",
        "#",
        "[](http://news.example)",
        "[ ](http://news.example) and on",
        "[![](a.png)](http://news.example)",
        "Before [![](a.png)](http://news.example) and after",
        "``` \n```",
        "* * *",
        "- [^1]: “\\\n” and Nora Pell",
        "- [a]: http://news.example\n  Nora Pell",
        "- [a]: http://news.example",
        "[a]: http://news.example"
      })
  void blocksWithoutWords(String block, @TempDir Path temp) {
    Run run = build(temp.resolve("my"), block);
    assertThat(run.code()).as(run.err()).isZero();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Then *Nora* Pell came.",
        "Then **Nora** *Pell* came.",
        "Then *Nora*\n*Pell* came.",
        "Then *they and Nora* Pell came.",
        "Then Nora *Pell came*.",
        "Then Nora\\\nPell came.",
        "Then Nora <b>Pell</b> came.",
        "Then <i>Nora</i> <b>Pell</b> came.",
        "Then Nora<br>Pell came.",
        "Then Nora&nbsp;Pell came.",
        "Then [Nora *Pell*](https://news.example) came.",
        "| Then | *Nora* Pell |\n|---|---|\n| a | b |"
      })
  void aNameIsOneMentionWhateverEmphasisIsInIt(String block, @TempDir Path temp) {
    Path folder = temp.resolve("my");
    Run run = build(folder, block);
    assertThat(run.code()).as(run.err()).isZero();
    Map<String, String> site = Workspace.files(folder.resolve("site"));
    String page = site.get("sources/clip.html");
    assertThat(page).contains("-nora-1\"").doesNotContain("-nora-2\"");
    assertThat(site.get("profiles/nora.html")).contains("sources/clip.html#m-");
  }
}
