package dossier;

import static org.assertj.core.api.Assertions.assertThat;

import dossier.cli.Run;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** The dossier that {@code init} makes, built and read page by page. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class TinyDossierTest {
  private Path folder;
  private Map<String, String> site;

  @BeforeAll
  void build(@TempDir Path temp) {
    folder = temp.resolve("my");
    assertThat(Run.of("init", folder).code()).isZero();
    site = built();
  }

  private Map<String, String> built() {
    Run run =
        Run.of("build", "--content", folder.resolve("content"), "--output", folder.resolve("site"));
    assertThat(run.code()).as(run.err()).isZero();
    return Workspace.files(folder.resolve("site"));
  }

  @Test
  void hasEveryPage() {
    assertThat(site.keySet())
        .contains(
            "index.html",
            "sources.html",
            "profiles.html",
            "events.html",
            "timeline.html",
            "about.html",
            "404.html",
            "feed.xml",
            "sitemap.xml",
            "sources/2024-05-01-harbour-vote.html",
            "sources/2024-05-01-harbour-vote.md",
            "profiles/ada-example.html",
            "profiles/port-sample.html",
            "events/2024-04-30-harbour-vote.html");
  }

  @Test
  void aSourceShowsItsStoryAndSaysWhatWasCut() {
    String page = site.get("sources/2024-05-01-harbour-vote.html");
    assertThat(page)
        .contains("<h1>Council votes for a larger harbour</h1>")
        .contains("Sam Writer")
        .contains("The council of")
        .contains("href=\"../profiles/ada-example.html\"")
        .contains("Cut: other articles")
        .contains("href=\"../sources/2024-05-01-harbour-vote.capture.html\"")
        .doesNotContain("A walk through the old docks")
        .doesNotContain("<p>Skip to content");
    assertThat(site.get("sources/2024-05-01-harbour-vote.capture.html"))
        .contains("<del>A walk through the old docks</del>")
        .contains("<del>Skip to content</del>");
  }

  @Test
  void aProfileShowsEveryMentionInContextAndLeadsToTheVeryWords() {
    String page = site.get("profiles/ada-example.html");
    assertThat(page.split("class=\"kwic\"", -1)).hasSize(3);
    String target =
        page.replaceFirst("(?s).*?class=\"kwic\" dir=\"auto\" href=\"\\.\\./([^\"]+)\".*", "$1");
    String[] parts = target.split("#");
    assertThat(site.get(parts[0])).contains("id=\"" + parts[1] + "\"");
  }

  @Test
  void anEventCitesParagraphsThatAreThere() {
    String page = site.get("events/2024-04-30-harbour-vote.html");
    assertThat(page)
        .contains("<sup class=\"cite\"><a href=\"../sources/2024-05-01-harbour-vote.html#p-");
    assertThat(page).contains("30 April 2024").contains("Port Sample");
  }

  @Test
  void theSearchKnowsNamesAndTextAndTheIndexWorksWithoutScript() {
    assertThat(site.get("data/search-names.js"))
        .startsWith("dossierSearch('names', [\n")
        .contains("[\"Ada Example\",\"profiles/ada-example.html\",\"person\"");
    assertThat(site.get("data/search-text-0.js")).contains("pay for itself within ten years");
    assertThat(site.get("search.html")).contains("href=\"profiles/ada-example.html\"");
  }

  @Test
  void theMarkdownVersionHoldsTheLinks() {
    assertThat(site.get("sources/2024-05-01-harbour-vote.md"))
        .contains("[Ada Example](../profiles/ada-example.html)")
        .contains("byline: \"Sam Writer\"");
  }

  @Test
  void aBuildWithErrorsLeavesTheLastGoodSiteAsItWas() {
    Path broken = folder.resolve("content/profiles/people/broken.md");
    Workspace.write(broken, "---\nname: [\n---\n");
    Run run =
        Run.of("build", "--content", folder.resolve("content"), "--output", folder.resolve("site"));
    assertThat(run.code()).isEqualTo(1);
    assertThat(Workspace.files(folder.resolve("site"))).isEqualTo(site);
    assertThat(folder.toFile().list()).contains("content", "site").doesNotContain("site.building");
    assertThat(broken.toFile().delete()).isTrue();
  }

  @Test
  void aBuildNeverReplacesWhatItDidNotWrite(@TempDir Path other) {
    Workspace.write(other.resolve("thesis.txt"), "years of work");
    Run run = Run.of("build", "--content", folder.resolve("content"), "--output", other);
    assertThat(run.code()).isEqualTo(1);
    assertThat(run.err()).contains("R503");
    assertThat(Workspace.read(other.resolve("thesis.txt"))).isEqualTo("years of work");
  }

  @Test
  void aTemplateFolderIsLaidOverThePackedOnes(@TempDir Path templates) {
    Workspace.write(templates.resolve("messages.properties"), "nav.sources=Pieces\n");
    Workspace.write(
        templates.resolve("about.html"),
        "<!DOCTYPE html><html lang=\"en\"><head><meta charset=\"utf-8\"><title>x</title>"
            + "<meta name=\"description\" content=\"x\"></head>"
            + "<body><h1 th:text=\"${page.frame.title}\">x</h1><a href=\"index.html\">up</a></body></html>");
    Path output = templates.resolveSibling(templates.getFileName() + "-site");
    Run run =
        Run.of(
            "build",
            "--content",
            folder.resolve("content"),
            "--templates",
            templates,
            "--output",
            output);
    assertThat(run.code()).as(run.err()).isZero();
    assertThat(Workspace.read(output.resolve("about.html"))).doesNotContain("class=\"top\"");
    assertThat(Workspace.read(output.resolve("index.html")))
        .contains("class=\"top\"")
        .contains(">Pieces</a>")
        .contains(">Profiles</a>");
  }

  @Test
  void aBuildNeverDeletesWhatOthersPutBesideItsPages(@TempDir Path other) {
    Path output = other.resolve("site");
    Workspace.copy(folder.resolve("site"), output);
    Workspace.write(output.resolve(".git/HEAD"), "ref: refs/heads/main");
    Run run = Run.of("build", "--content", folder.resolve("content"), "--output", output);
    assertThat(run.code()).isEqualTo(1);
    assertThat(run.err()).contains("R503");
    assertThat(output.resolve(".git/HEAD")).exists();
  }

  @Test
  void anExcerptShowsItsFirstParagraphsAndNoMore(@TempDir Path temp) {
    Path content = Workspace.copy(folder.resolve("content"), temp.resolve("content"));
    for (String file : Workspace.files(content).keySet()) {
      Path cites = content.resolve(file);
      Workspace.write(cites, Workspace.read(cites).replaceAll("(#p\\d) \"[^\"]+\"]", "$1]"));
    }
    Workspace.write(
        content.resolve("articles/2024-05-01-harbour-vote.txt"),
        "A headline for the vote\n\nBy Sam Writer\nMay 1, 2024\n\n[A picture of boats. Image: Courier]\n\n"
            + "The council of Port Sample voted on Tuesday to enlarge the harbour for good.\n\n"
            + "The mayor, Ada Example, called it a turning point for the whole of the coast.\n\n"
            + "Nobody but the gulls, Ada Example said, had spoken against the plan in public.\n");
    Workspace.write(
        content.resolve("articles/2024-05-01-harbour-vote.yaml"),
        "kind: report\nrights: excerpt\n");
    Path output = temp.resolve("site");
    Path review = temp.resolve("review.md");
    Run run = Run.of("build", "--content", content, "--output", output, "--review", review);
    assertThat(run.code()).as(run.err()).isZero();
    assertThat(Workspace.read(output.resolve("sources/2024-05-01-harbour-vote.html")))
        .contains("voted on Tuesday")
        .contains("turning point");
    for (Map.Entry<String, String> file : Workspace.files(output).entrySet()) {
      assertThat(file.getValue())
          .as(file.getKey())
          .doesNotContain("gulls")
          .doesNotContain("picture of boats");
    }
    assertThat(Workspace.read(review)).doesNotContain("picture of boats");
  }

  @Test
  void rightsLimitWhatAnyFileShows(@TempDir Path temp) {
    Path content = Workspace.copy(folder.resolve("content"), temp.resolve("content"));
    Workspace.write(
        content.resolve("articles/2024-05-01-harbour-vote.yaml"), "kind: report\nrights: link\n");
    Path output = temp.resolve("site");
    assertThat(Run.of("build", "--content", content, "--output", output).code()).isZero();
    for (Map.Entry<String, String> file : Workspace.files(output).entrySet()) {
      assertThat(file.getValue())
          .as(file.getKey())
          .doesNotContain("said that the harbour would pay for itself");
    }
  }

  @Test
  void aRebuildWithoutChangeChangesNoByte() {
    assertThat(built()).isEqualTo(site);
    assertThat(Files.exists(folder.resolve("site/index.html"))).isTrue();
  }
}
