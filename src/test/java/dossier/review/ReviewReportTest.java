package dossier.review;

import static org.assertj.core.api.Assertions.assertThat;

import dossier.SmallDossier;
import dossier.Workspace;
import dossier.cli.Run;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a reviewer reads: the whole dossier, or only what a change brings. */
class ReviewReportTest {
  private static final String CAPTURE =
      "Menu\n\nCouncil votes for a larger harbour\n\nThe council of Port Sample voted\u00a0on Tuesday"
          + " for a larger harbour, after a debate that lasted for hours.\n\nAdvertisement\n\n"
          + "The talks broke up in Septemberwhen the mayor left the hall for good, and nobody has"
          + " seen her there since.\n\nSubscribe to our newsletter and never miss what the council"
          + " of the port decides next.\n";

  @TempDir private Path temp;
  private SmallDossier now;

  @BeforeEach
  void before() {
    dossier(temp.resolve("old"));
    now = dossier(temp.resolve("new"));
  }

  private static SmallDossier dossier(Path folder) {
    return new SmallDossier(folder)
        .with("articles/2031-01-02-a.txt", CAPTURE)
        .with(
            "articles/2031-01-02-a.yaml", "published: 2031-01-02\npublisher: Post\nlanguage: en\n")
        .event("vote", "date: 2031-01-01\n", "It voted [@2031-01-02-a#p1 \"Port Sample voted\"].");
  }

  private String report(String... more) {
    Path report = temp.resolve("review.md");
    Object[] arguments = new Object[7 + more.length];
    Object[] first = {
      "build",
      "--content",
      temp.resolve("new/content"),
      "--output",
      temp.resolve("site"),
      "--review",
      report
    };
    System.arraycopy(first, 0, arguments, 0, 7);
    System.arraycopy(more, 0, arguments, 7, more.length);
    Run run = Run.of(arguments);
    assertThat(run.code()).as(run.err()).isZero();
    return Workspace.read(report);
  }

  private String since() {
    return report("--since", temp.resolve("old/content").toString());
  }

  /** A section without its heading. */
  private static String section(String report, String title) {
    int at = report.indexOf("## " + title);
    assertThat(at).as(title).isNotNegative();
    int from = report.indexOf('\n', at);
    int next = report.indexOf("\n## ", from);
    return report.substring(from, next < 0 ? report.length() : next).strip();
  }

  @Test
  void whatNeedsAnEyeComesFirst() {
    assertThat(report().indexOf("## Findings")).isLessThan(report().indexOf("## In numbers"));
  }

  @Test
  void aClaimStandsBesideTheSentenceItRestsOn() {
    assertThat(section(report(), "Claims"))
        .contains(
            "| vote | It voted | 2031-01-02-a#p1 | The council of Port Sample voted on Tuesday for a"
                + " larger harbour, after a debate that lasted for hours. |");
  }

  @Test
  void furnitureAndRepairsThatNobodySeesAreCounted() {
    String cuts = section(report(), "Cuts");
    assertThat(cuts)
        .contains("Septemberwhen")
        .contains("| cut | promo | Subscribe to our newsletter")
        .doesNotContain("| Menu |")
        .doesNotContain("Advertisement")
        .contains("2 short pieces of furniture");
  }

  @Test
  void nothingIsNewWithoutAChange() {
    assertThat(since())
        .contains(
            "Nothing new under: Findings; Claims and what they rest on; Quotations to look at; Cuts,"
                + " repairs and damaged places; Names without a profile; Numbers that may differ;"
                + " Source by source.")
        .contains("| sources | 1 | 1 |")
        .doesNotContain("None.");
  }

  @Test
  void aNewClaimIsNewAndTheOldOneIsNot() {
    now.event("talks", "date: 2031-01-02\n", "The talks ended [@2031-01-02-a#p2].");
    assertThat(section(since(), "Claims"))
        .contains("| talks | The talks ended | 2031-01-02-a#p2 |")
        .doesNotContain("| vote |");
  }

  @Test
  void whatOnlyMovedIsNotNew() {
    now.with("articles/2031-01-02-a.txt", "Search\n\n\n\n" + CAPTURE);
    assertThat(section(since(), "Cuts")).contains("Nothing but 1 short piece of furniture");
    assertThat(since()).doesNotContain("## Claims");
  }

  @Test
  void aPageUnderAnotherNameClaimsNothingNew() {
    Run run = Run.of("rename", "vote", "harbour-vote", "--content", temp.resolve("new/content"));
    assertThat(run.code()).as(run.err()).isZero();
    assertThat(since()).doesNotContain("## Claims");
  }

  @Test
  void aClaimOnOtherWordsOfItsSourceIsNew() {
    now.with("articles/2031-01-02-a.txt", CAPTURE.replace("larger", "smaller"));
    assertThat(section(since(), "Claims"))
        .contains("smaller harbour")
        .contains("(before: The council of Port Sample voted on Tuesday for a larger harbour");
  }

  @Test
  void eachStageIsToldToThoseWhoAsk() {
    Run run =
        Run.of(
            "build",
            "-v",
            "--content",
            temp.resolve("new/content"),
            "--output",
            temp.resolve("site"));
    assertThat(run.err().lines().filter(l -> l.matches(" *\\d+\\.\\d\\d s  .*")))
        .extracting(l -> l.replaceFirst(".* s  ", ""))
        .contains("normalizing 1 capture", "rendering 14 pages", "checking the pages");
  }

  @Test
  void theFolderOfTheStateBeforeHasToBeThere() {
    Run run =
        Run.of(
            "build",
            "--content",
            temp.resolve("new/content"),
            "--output",
            temp.resolve("site"),
            "--review",
            temp.resolve("review.md"),
            "--since",
            temp.resolve("nowhere"));
    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err()).contains("no such folder");
  }
}
