package dossier;

import static org.assertj.core.api.Assertions.assertThat;

import dossier.cli.Run;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Citations of a digest lead to the words of its original that the digest retells. */
class DigestsTest {
  private static final String ORIGINAL =
      """
      ---
      title: Boat back on the river
      ---

      Brindlewick has waited for this day, and the harbour band will play when the first boat arrives.

      Tickets will cost the same as before, and bicycles travel free of charge until the end of summer.

      “We lost a whole winter to that storm,” said Mina Torvald, who has run the boat since last year.
      The landing stage alone took nine weeks to mend.
      """;

  @TempDir private Path temp;

  @BeforeEach
  void write() throws NoSuchAlgorithmException {
    String hash =
        HexFormat.of()
            .formatHex(
                MessageDigest.getInstance("SHA-256")
                    .digest(ORIGINAL.getBytes(StandardCharsets.UTF_8)));
    write("originals/boat.md", ORIGINAL);
    write("content/dossier.yaml", "title: Ferries\ndescription: An invented dossier on a ferry.\n");
    write(
        "content/articles/2031-04-02-ferry.md",
        """
        ---
        title: The ferry sails again
        ---

        Music is to greet the first crossing. The price of a ticket stays what it was.

        A storm had cost the ferry the winter, said the woman who runs it; nine weeks of it went into
        the landing stage.

        This digest leaves out the names of the band's players.
        """);
    write(
        "content/articles/2031-04-02-ferry.yaml",
        """
        kind: digest
        retells:
          title: Boat back on the river
          publisher: The Brindlewick Courier
          sha256: %s
          paragraphs:
            p1: ["the harbour band", "cost the same as before"]
            p2: ["lost a whole winter"]
            p3: []
        """
            .formatted(hash));
    write(
        "content/events/first-crossing.md",
        """
        ---
        title: The first crossing
        date: 2031-04-02
        ---

        Music was to greet the boat [@2031-04-02-ferry#p1 "Music is"]. Prices stayed
        [@2031-04-02-ferry#p1 "The price"]. The stage took nine weeks [@2031-04-02-ferry#p2].
        Nobody is named [@2031-04-02-ferry#p3].
        """);
    write(
        "content/about.md",
        """
        Always here.

        :::digests
        Only with digests.
        :::

        :::captures
        Only with captures.
        :::
        """);
  }

  private void write(String file, String text) {
    Workspace.write(temp.resolve(file), text);
  }

  private Map<String, String> built(boolean originals) {
    Path output = temp.resolve(originals ? "real" : "site");
    Run run =
        originals
            ? Run.of(
                "build",
                "--content",
                temp.resolve("content"),
                "--articles",
                temp.resolve("originals"),
                "--output",
                output)
            : Run.of("build", "--content", temp.resolve("content"), "--output", output);
    assertThat(run.code()).as(run.err()).isZero();
    assertThat(run.err()).doesNotContain("M413");
    return Workspace.files(output);
  }

  @Test
  void eachCitationLandsOnTheParagraphThatSaysIt() {
    Map<String, String> site = built(true);
    String event = site.get("events/first-crossing.html");
    Matcher cite =
        Pattern.compile("class=\"cite\"><a href=\"\\.\\./([^#\"]+)#?([^\"]*)\"").matcher(event);
    String source = site.get("sources/2031-04-02-ferry.html");
    StringBuilder numbers = new StringBuilder();
    while (cite.find()) {
      Matcher number =
          Pattern.compile("<p id=\"" + cite.group(2) + "\">.*?aria-label=\"Paragraph (\\d)\"")
              .matcher(source);
      numbers.append(cite.group(2).isEmpty() ? "0" : number.find() ? number.group(1) : "?");
    }
    assertThat(numbers).hasToString("1230");
  }

  @Test
  void wordsThatStandTwiceInTheOriginalLeadNowhereAndAreReported() {
    String sidecar = Workspace.read(temp.resolve("content/articles/2031-04-02-ferry.yaml"));
    write(
        "content/articles/2031-04-02-ferry.yaml",
        sidecar.replace("[\"lost a whole winter\"]", "[\"boat\", \"the\"]"));
    write("originals/boat.md", ORIGINAL);
    String event =
        Workspace.read(temp.resolve("content/events/first-crossing.md"))
            .replaceAll("(?s)Music was.*?stayed\\s+\\[[^]]+]\\. ", "");
    write("content/events/first-crossing.md", event);
    Path output = temp.resolve("twice");
    Run run =
        Run.of(
            "build",
            "--content",
            temp.resolve("content"),
            "--articles",
            temp.resolve("originals"),
            "--output",
            output);
    assertThat(run.err()).contains("M413: `boat` stands more than once").contains("M413: `the`");
    String page = Workspace.read(output.resolve("events/first-crossing.html"));
    assertThat(page).contains("class=\"cite\"").doesNotContain("ferry.html#p-");
  }

  @Test
  void everyFileSaysTheSameNumbersAsThePage() {
    String json = built(true).get("data/dossier.json");
    assertThat(json.replaceAll("\\s+", ""))
        .contains("\"paragraph\":1,")
        .contains("\"paragraph\":2,")
        .contains("\"paragraph\":3,")
        .contains("\"paragraph\":0,");
    String digest = built(false).get("data/dossier.json").replaceAll("\\s+", "");
    assertThat(digest).contains("\"paragraph\":1,").contains("\"paragraph\":2,");
    String capture = "\"capture\":\"[0-9a-f]{64}\"";
    Matcher one = Pattern.compile(capture).matcher(json.replaceAll("\\s+", ""));
    Matcher other = Pattern.compile(capture).matcher(digest);
    assertThat(one.find() && other.find()).isTrue();
    assertThat(one.group()).isEqualTo(other.group());
  }

  @Test
  void aPageThatCitesADigestSaysSoAndOneThatCitesTheOriginalDoesNot() {
    assertThat(built(false).get("events/first-crossing.html"))
        .contains("digest of The Brindlewick Courier, paragraph 1");
    assertThat(built(true).get("events/first-crossing.html"))
        .contains("The Brindlewick Courier, paragraph 3")
        .doesNotContain("digest of");
  }

  @Test
  void wordsOfHomeAndAboutDependOnWhatIsShown() {
    assertThat(built(false).get("about.html"))
        .contains("Always here.")
        .contains("Only with digests.")
        .doesNotContain("Only with captures.")
        .doesNotContain(":::");
    assertThat(built(true).get("about.html"))
        .contains("Only with captures.")
        .doesNotContain("Only with digests.");
  }

  @Test
  void aBlockOfWordsLeftOpenOrMisnamedIsAFindingAtItsPlace() {
    write("content/about.md", "Text.\n\n:::digest\nWords.\n:::\n\n:::captures\nMore.\n");
    Run run = Run.of("build", "--content", temp.resolve("content"), "--output", temp.resolve("o"));
    assertThat(run.code()).isEqualTo(1);
    assertThat(run.err()).contains("about.md:3:1: error C104").contains("about.md:7:1: error C104");
  }

  /** With the five captures at hand, when they are: no citation may fall to a wrong place. */
  @Test
  void theDigestsOfThisRepositorySayWhatTheyRetell() {
    for (Map.Entry<String, String> file : Workspace.files(Path.of("content/articles")).entrySet()) {
      if (file.getKey().endsWith(".yaml")) {
        assertThat(file.getValue()).as(file.getKey()).contains("  paragraphs:\n    p1: [");
      }
    }
  }
}
