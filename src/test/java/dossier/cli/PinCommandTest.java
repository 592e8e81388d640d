package dossier.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dossier.Workspace;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** {@code pin}: citations to words, paragraphs on record, and old links that land. */
class PinCommandTest {
  private static final Pattern ANCHOR = Pattern.compile(" id=\"([ph]-[0-9a-f]{8}(?:-\\d+)?)\"");
  private static final String STORY = "articles/2031-04-02-ferry.txt";

  @TempDir private Path temp;
  private Path content;

  @BeforeEach
  void write() {
    content = temp.resolve("content");
    write("dossier.yaml", "title: Ferries\ndescription: An invented dossier about a ferry.\n");
    write(
        STORY,
        """
        The ferry between Brindlewick and Harrowfen will sail again from Monday, the office said.

        It had been laid up since the storm of last winter, which broke its landing stage in two.

        Its master, Mina Torvald, means to be on board for the first crossing with all of her crew.

        Dogs and bicycles travel free of charge on the river until the very end of the summer.
        """);
    write("articles/2031-04-02-ferry.yaml", "title: Ferry\npublished: 2031-04-02\n");
    write(
        "profiles/mina-torvald.md",
        "---\r\nname: Mina Torvald\r\nkind: person\r\n---\r\n\r\nShe sails [@2031-04-02-ferry#p3], `[@a#p1]`"
            + " and it is cheap [@2031-04-02-ferry#p4].\r\n");
  }

  private void write(String file, String text) {
    Workspace.write(content.resolve(file), text);
  }

  private String read(String file) {
    return Workspace.read(content.resolve(file));
  }

  private Run pin(String... more) {
    List<Object> arguments = new ArrayList<>(List.of("pin", "--content", content));
    arguments.addAll(List.of(more));
    return Run.of(arguments.toArray());
  }

  private Run build() {
    return Run.of("build", "--content", content, "--output", temp.resolve("site"));
  }

  @Test
  void writesWordsBehindNumbersAndNothingElse() {
    String before = read("profiles/mina-torvald.md");
    assertThat(pin("--check").code()).isEqualTo(1);
    assertThat(read("profiles/mina-torvald.md")).isEqualTo(before);
    assertThat(pin().out())
        .startsWith("pinned 2 citations in 1 file, wrote ")
        .contains("profiles/mina-torvald.md (2)");
    String after = read("profiles/mina-torvald.md");
    assertThat(after).contains("#p4 \"").contains("`[@a#p1]`").contains("\r\n---\r\n");
    assertThat(after.replaceAll(" \"[^\"\\n]+\"(?=])", "")).isEqualTo(before);
    assertThat(pin("--check").code()).isZero();
    assertThat(pin().out())
        .isEqualTo("every citation is pinned and every paragraph is on record\n");
    assertThat(content.toFile().list()).doesNotContain(".anchors.yaml.new");
  }

  @Test
  void numbersFollowTheWordsAndLoneNumbersFollowTheRecord() {
    write(
        "profiles/jory.md", "---\nname: Jory\nkind: person\n---\n\nDogs [@2031-04-02-ferry#p4].\n");
    pin();
    write(
        "profiles/jory.md", "---\nname: Jory\nkind: person\n---\n\nDogs [@2031-04-02-ferry#p4].\n");
    write(STORY, read(STORY).replaceFirst("(?s)The ferry between.*?\n\n", ""));
    assertThat(build().err())
        .contains("M411: the words stand in paragraph 2 now, and 3 is cited")
        .contains("M402")
        .contains("paragraph 3 now; `dossier pin` follows it")
        .contains("M409");
    assertThat(pin().out()).contains("pinned 3 citations in 2 files");
    assertThat(read("profiles/mina-torvald.md")).contains("#p2 \"").contains("#p3 \"");
    assertThat(read("profiles/jory.md")).contains("[@2031-04-02-ferry#p3 \"");
    assertThat(build().err()).doesNotContain("M4");
  }

  @Test
  void contentWithErrorsIsLeftAsItIs() {
    write("profiles/broken.md", "---\nname: [\n---\n");
    Map<String, String> before = Workspace.files(content);
    Run run = pin();
    assertThat(run.code()).isEqualTo(1);
    assertThat(run.err()).contains("C101");
    assertThat(Workspace.files(content)).isEqualTo(before);
  }

  @Test
  void wordsThatWentAreNeverGuessed() {
    pin();
    write(
        STORY,
        read(STORY)
            .replace(
                "Dogs and bicycles travel free of charge on the river until the very end of the summer",
                "Nothing is known of prices yet"));
    Run run = build();
    assertThat(run.code()).isEqualTo(1);
    assertThat(run.err()).contains("M412");
    Map<String, String> before = Workspace.files(content);
    Run pin = pin();
    assertThat(pin.code()).isEqualTo(1);
    assertThat(pin.err()).contains("M412");
    assertThat(Workspace.files(content)).isEqualTo(before);
  }

  @Test
  void wordsThatStandTwiceMeanTheParagraphOnRecordUnderTheNumber() {
    pin();
    write(
        "profiles/jory.md",
        "---\nname: Jory\nkind: person\n---\n\nIt broke [@2031-04-02-ferry#p2 \"last winter\"].\n");
    assertThat(build().code()).isZero();
    write(STORY, read(STORY).replace("of the summer", "of the summer, unlike last winter"));
    assertThat(build().code()).as(build().err()).isZero();
    write("profiles/jory.md", read("profiles/jory.md").replace("#p2", "#p3"));
    assertThat(build().err()).contains("M412: `last winter` stands more than once");
  }

  @Test
  void aNumberWhoseParagraphWentIsNotLedToItsNeighbour() {
    pin();
    write(
        "profiles/jory.md",
        "---\nname: Jory\nkind: person\n---\n\nIt broke [@2031-04-02-ferry#p2].\n");
    write(STORY, read(STORY).replaceFirst("(?s)It had been.*?\n\n", ""));
    for (int again = 0; again < 2; again++) {
      Run run = pin();
      assertThat(run.code()).isEqualTo(1);
      assertThat(run.err())
          .contains("M412: the paragraph that is on record as number 2 of `2031-04-02-ferry` went");
      assertThat(read("profiles/jory.md")).contains("[@2031-04-02-ferry#p2]");
    }
    assertThat(build().code()).isEqualTo(1);
  }

  @Test
  void aNumberThatTheRecordLeadsElsewhereIsShownToTheEditor() {
    pin();
    write(
        STORY,
        "An inspector of the office came on board and looked at all of it.\n\n" + read(STORY));
    write(
        "profiles/jory.md",
        "---\nname: Jory\nkind: person\n---\n\nHe came [@2031-04-02-ferry#p1].\n");
    assertThat(pin().out())
        .contains("look at ")
        .contains("jory.md:6:9: [@2031-04-02-ferry#p1] → [@2031-04-02-ferry#p2 \"")
        .contains("is it the one you mean?");
  }

  @Test
  void wordsThatStandInAnotherTextByChanceAreReported() {
    write(
        "profiles/mina-torvald.md",
        "---\nname: Mina\nkind: person\n---\n\nCheap [@2031-04-02-ferry#p4 \"the river\"].\n");
    pin();
    String text = read(STORY);
    write(STORY, text.replace("Dogs and bicycles travel", "Dogs, cats and bicycles travel"));
    assertThat(build().err()).doesNotContain("M411");
    write(
        STORY,
        text.replaceFirst(
            "Dogs and.*",
            "Nobody could say on Tuesday how high the river might rise in the spring."));
    assertThat(build().err())
        .contains(
            "M411: the paragraph that was cited went, and `the river` stands in another text");
    assertThat(pin().out()).contains("does it still say so?");
    assertThat(build().err()).doesNotContain("M411");
  }

  @Test
  void whatLeadsNowhereBlocksAllAndIsReported() {
    for (String wrong : new String[] {"[@2031-04-02-fery#p1]", "[@2031-04-02-ferry#p9]"}) {
      write("profiles/jory.md", "---\nname: Jory\nkind: person\n---\n\nDogs " + wrong + ".\n");
      Run run = pin("--check");
      assertThat(run.code()).as(wrong).isEqualTo(1);
      assertThat(run.err()).containsPattern("M40[12]");
      assertThat(pin().code()).isEqualTo(1);
      assertThat(Files.exists(content.resolve("anchors.yaml"))).isFalse();
    }
  }

  @Test
  void anAddressThatIsGoneLivesAgainWhenTheVeryWordsComeBack() {
    write("profiles/mina-torvald.md", "---\nname: Mina Torvald\nkind: person\n---\n");
    pin();
    assertThat(build().code()).isZero();
    TreeSet<String> given = anchors();
    String text = read(STORY);
    write(STORY, text.replaceFirst("(?s)\n\nDogs and.*", "\n"));
    assertThat(pin().out()).contains("gone, and recorded so: 2031-04-02-ferry#p-");
    write(STORY, text);
    assertThat(build().code()).isZero();
    assertThat(anchors()).isEqualTo(given);
    pin();
    assertThat(read("anchors.yaml")).doesNotContain("gone");
  }

  @Test
  void aMergedParagraphLeadsOnAndACutOneSaysThatItIsGone() {
    pin();
    assertThat(build().code()).isZero();
    TreeSet<String> given = anchors();
    write(
        STORY,
        read(STORY)
            .replace("Monday, the office said.\n\nIt had", "Monday, the office said. It had")
            .replaceFirst("(?s)\n\nDogs and.*", "\n"));
    write(
        "profiles/mina-torvald.md",
        read("profiles/mina-torvald.md").replaceFirst(" and it is.*", ""));
    pin();
    Run run = build();
    assertThat(run.code()).as(run.err()).isZero();
    assertThat(run.err()).doesNotContain("M409");
    String page = Workspace.read(temp.resolve("site/sources/2031-04-02-ferry.html"));
    given.forEach(a -> assertThat(page).contains("id=\"" + a + "\""));
    assertThat(page).contains("no longer part of the text").doesNotContain("bicycles");
    assertThat(read("anchors.yaml")).containsPattern("  p-[0-9a-f]{8}: gone\n");
  }

  @Test
  void anAliasFollowsTheParagraphThatTookItsPlaceIntoTheNext() {
    write("profiles/mina-torvald.md", "---\nname: Mina Torvald\nkind: person\n---\n");
    String small = "Ferries sail again from Monday morning.";
    String middle =
        "The landing stage, which a storm had broken in two, was mended by nine people.";
    String large =
        "Mina Torvald, who has run the boat since last year, told the council that her crew would"
            + " carry dogs, bicycles and schoolchildren free of charge until the end of summer, and"
            + " that nobody should think of selling tickets for the first crossing.";
    write(STORY, small + "\n\n" + middle + "\n\n" + large + "\n");
    pin();
    write(STORY, small + " " + middle + "\n\n" + large + "\n");
    pin();
    write(STORY, small + " " + middle + " " + large + "\n");
    pin();
    String anchors = read("anchors.yaml");
    assertThat(anchors).doesNotContain("gone");
    String alive = anchors.replaceFirst("(?s).*given:\\n    - (p-[0-9a-f]{8}).*", "$1");
    assertThat(anchors.split(": " + alive, -1)).as(anchors).hasSize(3);
  }

  /** Property: every anchor that was ever given out stays an id of its page, edit after edit. */
  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10})
  void everyAnchorEverGivenStaysAlive(long seed) {
    write("profiles/mina-torvald.md", "---\nname: Mina Torvald\nkind: person\n---\n");
    Random random = new Random(seed);
    TreeSet<String> ever = new TreeSet<>();
    for (int round = 0; round < 6; round++) {
      assertThat(pin().code()).isZero();
      Run run = build();
      assertThat(run.code()).as(run.err()).isZero();
      assertThat(run.err()).doesNotContain("M4");
      TreeSet<String> now = anchors();
      ever.addAll(now);
      assertThat(now).containsAll(ever);
      write(STORY, edited(read(STORY), random));
    }
    assertThat(ever).hasSizeGreaterThanOrEqualTo(4);
  }

  private TreeSet<String> anchors() {
    String page = Workspace.read(temp.resolve("site/sources/2031-04-02-ferry.html"));
    TreeSet<String> anchors = new TreeSet<>();
    ANCHOR.matcher(page).results().forEach(m -> anchors.add(m.group(1)));
    return anchors;
  }

  private static String edited(String text, Random random) {
    List<String> paragraphs = new ArrayList<>(List.of(text.strip().split("\n\n")));
    int at = random.nextInt(paragraphs.size());
    String paragraph = paragraphs.get(at);
    switch (random.nextInt(5)) {
      case 0 -> {
        if (paragraphs.size() > 2) {
          paragraphs.remove(at);
        }
      }
      case 1 ->
          paragraphs.add(
              at,
              "In the year "
                  + random.nextInt(3000)
                  + " the river was as low as in "
                  + random.nextInt(3000)
                  + ", old people say.");
      case 2 -> paragraphs.add(random.nextInt(paragraphs.size()), paragraphs.remove(at));
      case 3 ->
          paragraphs.set(
              at, paragraph.replaceFirst(" (the|of|on) ", " " + random.nextInt(99) + " "));
      default -> {
        if (at + 1 < paragraphs.size()) {
          paragraphs.set(at, paragraph + " " + paragraphs.remove(at + 1));
        }
      }
    }
    return String.join("\n\n", paragraphs) + "\n";
  }

  @Test
  void theRegisterOfThisRepositoryIsUpToDate() {
    assertThat(Files.exists(Path.of("content/anchors.yaml"))).isTrue();
    Run run = Run.of("pin", "--content", "content", "--check");
    assertThat(run.code()).as("run `java -jar target/dossier.jar pin`: " + run.out()).isZero();
  }
}
