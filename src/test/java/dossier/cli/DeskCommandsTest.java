package dossier.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dossier.SmallDossier;
import dossier.Workspace;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What an editor does each day: take a capture in, take up what the tool has noticed. */
class DeskCommandsTest {
  private static final String STORY =
      "The ferry between Brindlewick and Harrowfen will sail again from Monday, the office said.\n\n"
          + "It had been laid up since the storm of last winter, which broke its landing stage.\n\n"
          + "Sampleland's Prime Minister Edda Winterbourne called the repair a matter of patience.\n";

  @TempDir private Path temp;

  private SmallDossier dossier() {
    return new SmallDossier(temp).profile("harrow", "Harrow", "place", "");
  }

  private Run suggest(Object... more) {
    Object[] all = new Object[more.length + 3];
    System.arraycopy(new Object[] {"suggest", "--content", temp.resolve("content")}, 0, all, 0, 3);
    System.arraycopy(more, 0, all, 3, more.length);
    return Run.of(all);
  }

  private Run take(Object file, Object... more) {
    Object[] all = new Object[more.length + 5];
    System.arraycopy(
        new Object[] {"new", "article", file, "--content", temp.resolve("content")}, 0, all, 0, 5);
    System.arraycopy(more, 0, all, 5, more.length);
    return Run.of(all);
  }

  @Test
  void aCaptureIsTakenInByteForByteWithASidecar() {
    dossier();
    String page = "---\r\ntitle: The ferry returns\r\npublished: 2031-04-02\r\n---\r\n\r\n" + STORY;
    Path saved = Workspace.write(temp.resolve("saved.md"), page);
    Run run = take(saved);
    Path articles = temp.resolve("content/articles");
    assertThat(run.code()).as(run.err()).isZero();
    assertThat(articles.resolve("2031-04-02-the-ferry-returns.md"))
        .hasBinaryContent(page.getBytes(StandardCharsets.UTF_8));
    assertThat(articles.resolve("2031-04-02-the-ferry-returns.yaml"))
        .content()
        .matches(
            "(?s)retrieved: \\d{4}-\\d\\d-\\d\\d\n# What.*\n# title: \"The ferry returns\"\n.*");
    assertThat(run.out()).endsWith("wanted for a citation: publisher, url\n");
    assertThat(Run.of("build", "--content", temp.resolve("content"), "--output", temp.resolve("s")))
        .matches(r -> r.code() == 0);
    assertThat(take(saved).err()).contains("is taken");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "<p>x</p>; html",
        "'---\ntitle: T\n---\n\nx'; md",
        "x; txt",
      })
  void whatComesThroughAPipeIsToldApartByItsBeginning(String begin, String ending) {
    dossier();
    InputStream before = System.in;
    String text =
        begin.replace("x", STORY.replace("\n\n", ending.equals("html") ? "</p><p>" : "\n\n"));
    try {
      System.setIn(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
      Run run = take("-", "--id", "piped");
      assertThat(run.code()).as(run.err()).isZero();
    } finally {
      System.setIn(before);
    }
    assertThat(temp.resolve("content/articles/piped." + ending)).hasContent(text);
  }

  @Test
  void anIdIsForCapturesAloneAndNoTitleIsAPath() {
    dossier();
    assertThat(take("No such file", "--id", "x").code()).isEqualTo(2);
    assertThat(take("A title\0that is no path").code()).isZero();
    assertThat(temp.resolve("content/articles/a-title-that-is-no-path.md")).exists();
  }

  @Test
  void whatIsNoStoryIsNotTakenIn() {
    dossier();
    Run run = take(Workspace.write(temp.resolve("empty.txt"), "\n"));
    assertThat(run.code()).isEqualTo(1);
    assertThat(run.err()).contains("nothing taken in");
    assertThat(temp.resolve("content/articles")).doesNotExist();
  }

  @Test
  void aNameIsOfferedWithoutItsTitlesAndWrittenWhenAccepted() {
    dossier().report("2031-04-02-ferry", "The Courier", STORY);
    String offered = suggest().out();
    assertThat(offered).contains("Edda Winterbourne: named once in one source");
    assertThat(offered).doesNotContain("Prime Minister Edda");
    String number =
        offered.lines().filter(l -> l.contains("Edda")).findFirst().orElseThrow().split("\\.")[0];
    assertThat(suggest("--accept", number).out()).startsWith("made ");
    assertThat(temp.resolve("content/profiles/edda-winterbourne.md"))
        .content()
        .startsWith("---\nname: \"Edda Winterbourne\"\nkind: person\n");
    assertThat(suggest().out()).doesNotContain("Edda Winterbourne");
    assertThat(suggest("--accept", "99").code()).isEqualTo(2);
  }

  @Test
  void twoCapturesOfOneStoryAreNamed() {
    dossier()
        .report("2031-04-02-ferry", "The Courier", STORY)
        .report("2031-04-03-ferry", "The Post", STORY.replace("storm", "gale"))
        .report(
            "2031-04-04-other", "The Post", "Another story of the ferry between the two towns.");
    assertThat(suggest().out())
        .containsPattern("2031-04-02-ferry and 2031-04-03-ferry share \\d\\d %")
        .doesNotContain("2031-04-04-other and")
        .doesNotContain("and 2031-04-04-other");
  }

  @Test
  void aDateInACaptionIsOfferedAndWrittenWithItsReason() {
    dossier()
        .with(
            "articles/ferry.md",
            "---\ntitle: Ferry\ncaptions: [\"The pier, Sept. 12 2019.\"]\n---\n\n" + STORY);
    String line =
        suggest().out().lines().filter(l -> l.contains("caption")).findFirst().orElseThrow();
    assertThat(line).endsWith("ferry: a caption gives the date 2019-09-12");
    assertThat(suggest("--accept", line.split("\\.")[0]).code()).isZero();
    assertThat(temp.resolve("content/articles/ferry.yaml"))
        .hasContent(
            "published: 2019-09-12\ninferred:\n  published: \"read in a caption: The pier, Sept. 12"
                + " 2019.\"\n");
    assertThat(suggest().out()).doesNotContain("caption");
  }
}
