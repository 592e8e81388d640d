package dossier.review;

import static org.assertj.core.api.Assertions.assertThat;

import dossier.Workspace;
import dossier.cli.Run;
import dossier.review.diff.Cause;
import dossier.review.diff.Entry;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Each cause is one entry, in the words of a dossier, and what follows from it is counted. */
class SiteDiffTest {
  private static final String STORY = "articles/2031-04-02-ferry.md";
  private static final String MINA = "profiles/mina-torvald.md";

  @TempDir private Path temp;
  private Path content;

  @BeforeEach
  void write() {
    content = temp.resolve("content");
    write("dossier.yaml", "title: Ferries\ndescription: An invented dossier about a ferry.\n");
    write(
        STORY,
        """
        ---
        title: The ferry sails again
        published: 2031-04-02
        publisher: The Brindlewick Courier
        ---

        The ferry between Brindlewick and Harrowfen will sail again from Monday, Mina Torvald said.

        It had been laid up since the storm of last winter, which broke its landing stage in two.

        Mina Torvald means to be on board for the first crossing to Harrowfen with all of her crew.

        Dogs and bicycles travel free of charge on the river until the very end of the summer.
        """);
    write(
        MINA,
        """
        ---
        name: Mina Torvald
        kind: person
        ---

        Mina Torvald runs the ferry [@2031-04-02-ferry#p1 "from Monday"]. It was laid up before
        [@2031-04-02-ferry#p2 "laid up"].
        """);
    write("profiles/harrowfen.md", "---\nname: Harrowfen\nkind: place\n---\n");
    write("profiles/jory-torvald.md", "---\nname: Jory Torvald\nkind: person\n---\n");
    pin();
    build("before");
  }

  private void write(String file, String text) {
    Workspace.write(content.resolve(file), text);
  }

  private void change(String file, String from, String to) {
    String text = Workspace.read(content.resolve(file));
    assertThat(text).contains(from);
    write(file, text.replace(from, to));
  }

  private void pin() {
    Run run = Run.of("pin", "--content", content);
    assertThat(run.code()).as(run.out() + run.err()).isZero();
  }

  private Path build(String name) {
    Path site = temp.resolve(name);
    Run run = Run.of("build", "--content", content, "--output", site);
    assertThat(run.code()).as(run.err()).isZero();
    return site;
  }

  private List<Entry> entries() {
    return SiteDiff.between(temp.resolve("before"), build("after")).entries();
  }

  private Entry only() {
    List<Entry> entries = entries();
    assertThat(entries).hasSize(1);
    return entries.get(0);
  }

  @Test
  void aWordIsOneEntryAndNoMentionOfItsParagraphIsLost() {
    change(STORY, "all of her crew", "half of her crew");
    Entry entry = only();
    assertThat(entry.cause()).isEqualTo(Cause.TEXT_EDITED);
    assertThat(entry.what()).contains("~~all~~ **half**").doesNotContain("dead");
    assertThat(entry.page()).matches("sources/2031-04-02-ferry\\.html#p-[0-9a-f]{8}");
    assertThat(entry.follows()).isPositive();
    assertThat(entry.claims()).isZero();
  }

  @Test
  void anotherNameOfAProfileIsOneEntryAndThePagesThatSayItAreCounted() {
    events();
    change(MINA, "name: Mina Torvald", "name: Mina Torvald-Holm\naliases: [Mina Torvald]");
    Entry entry = only();
    assertThat(entry.cause()).isEqualTo(Cause.TEXT_EDITED);
    assertThat(entry.page()).isEqualTo("profiles/mina-torvald.html");
    assertThat(entry.what()).contains("Torvald-Holm");
    assertThat(entry.follows()).isPositive();
  }

  /** Three events, one of them with somebody who takes part, before and after. */
  private void events() {
    for (String day : List.of("01", "05", "09")) {
      write(
          "events/day-" + day + ".md",
          "---\ntitle: Day "
              + day
              + "\ndate: 2031-03-"
              + day
              + "\nparticipants: [mina-torvald]\n---\n\nIt sailed [@2031-04-02-ferry#p1 \"from Monday\"].\n");
    }
    build("before");
  }

  @Test
  void anotherDayOfAnEventIsOneEntryThoughItsNeighboursChange() {
    events();
    change("events/day-01.md", "date: 2031-03-01", "date: 2031-03-07");
    Entry entry = only();
    assertThat(entry.cause()).isEqualTo(Cause.TEXT_EDITED);
    assertThat(entry.page()).isEqualTo("events/day-01.html");
  }

  @Test
  void aNewProfileIsOneEntryThoughListsAndNeighboursChange() {
    write("profiles/brindlewick.md", "---\nname: Nowhere\nkind: place\n---\n\nA place.\n");
    assertThat(only().cause()).isEqualTo(Cause.PAGE_ADDED);
  }

  @Test
  void sectionsThatComeWithAMentionAreNoTextsOfTheirOwn() {
    change("profiles/harrowfen.md", "kind: place", "kind: place\naliases: [Brindlewick]");
    assertThat(only().cause()).isEqualTo(Cause.MENTION_ADDED);
  }

  @Test
  void aWordOfTheMenuIsToldOnce() {
    Path look = temp.resolve("look");
    write("../look/messages.properties", "nav.events=Chronicle\n");
    Run run =
        Run.of(
            "build", "--content", content, "--templates", look, "--output", temp.resolve("after"));
    assertThat(run.code()).as(run.err()).isZero();
    List<Entry> entries = SiteDiff.between(temp.resolve("before"), temp.resolve("after")).entries();
    assertThat(entries).hasSize(1);
    assertThat(entries.get(0).what()).contains("~~Timeline~~ **Chronicle**");
  }

  @Test
  void aHeadlineTakesItsPictureAlong() {
    change(STORY, "title: The ferry sails again", "title: The ferry sails once more");
    Entry entry = only();
    assertThat(entry.cause()).isEqualTo(Cause.TEXT_EDITED);
    assertThat(entry.what()).contains("once more");
  }

  @Test
  void aWordOfACaptureIsOneEntryThoughTwoPagesShowIt() {
    change(STORY, "Dogs and bicycles", "Menu\n\nDogs and bicycles");
    build("before");
    change(STORY, "all of her crew", "half of her crew");
    assertThat(only().cause()).isEqualTo(Cause.TEXT_EDITED);
  }

  @Test
  void aWordChangesFewFilesAndOnlyLinesThatHoldIt() throws IOException {
    change(STORY, "storm of last winter", "gale of last winter");
    Path after = build("after");
    List<String> files = SiteDiff.between(temp.resolve("before"), after).files();
    assertThat(files).hasSizeLessThanOrEqualTo(6);
    for (String file : files) {
      List<String> old = Files.readAllLines(temp.resolve("before").resolve(file));
      for (String line : Files.readAllLines(after.resolve(file))) {
        boolean aboutTheCapture = line.contains("class=\"hash\"") || line.contains("\"capture\"");
        assertThat(old.contains(line) || line.contains("gale") || aboutTheCapture)
            .as("%s: %s", file, line)
            .isTrue();
      }
    }
  }

  @Test
  void aCutParagraphTakesItsMentionsAlongAndSaysThatItsAddressIsDead() {
    change(
        STORY,
        "Mina Torvald means to be on board for the first crossing to Harrowfen with all of her crew.\n\n",
        "");
    Entry entry = only();
    assertThat(entry.cause()).isEqualTo(Cause.TEXT_CUT);
    assertThat(entry.what()).startsWith("Mina Torvald means").contains("is dead");
    pin();
    assertThat(Workspace.read(content.resolve("anchors.yaml"))).contains(": gone");
    Entry pinned = only();
    assertThat(pinned.cause()).isEqualTo(Cause.TEXT_CUT);
    assertThat(pinned.what()).doesNotContain("dead");
  }

  @Test
  void aParagraphThatMovesIsOneEntryAndItsClaimsStayOnIt() {
    change(
        STORY,
        "\n\nDogs and bicycles travel free of charge on the river until the very end of the summer.",
        "");
    change(
        STORY,
        "The ferry between",
        "Dogs and bicycles travel free of charge on the river until the very end of the summer.\n\nThe ferry between");
    assertThat(only().cause()).isEqualTo(Cause.TEXT_MOVED);
  }

  @Test
  void anAliasTakenAwayIsOneEntryForAllPlaces() {
    change(MINA, "kind: person", "kind: person\naliases: [Torvald]");
    change(STORY, "Dogs and", "Torvald likes them: dogs and");
    build("before2");
    change(MINA, "\naliases: [Torvald]", "");
    change("profiles/jory-torvald.md", "kind: person", "kind: person\naliases: [Torvald]");
    List<Entry> entries = SiteDiff.between(temp.resolve("before2"), build("after")).entries();
    assertThat(entries)
        .filteredOn(e -> e.cause() == Cause.LED_ELSEWHERE)
        .singleElement()
        .satisfies(
            e ->
                assertThat(e.what())
                    .isEqualTo("“Torvald” led to mina-torvald, leads to jory-torvald now"));
  }

  @Test
  void aNameThatIsNoMentionAnyMoreIsLostAndOneThatBecomesOneIsAdded() throws IOException {
    Files.delete(content.resolve("profiles/harrowfen.md"));
    write("profiles/brindlewick.md", "---\nname: Brindlewick\nkind: place\n---\n");
    List<Entry> entries = entries();
    assertThat(entries)
        .filteredOn(e -> e.cause() == Cause.MENTION_LOST)
        .singleElement()
        .satisfies(e -> assertThat(e.places()).hasSize(2));
    assertThat(entries)
        .extracting(Entry::cause)
        .contains(Cause.MENTION_ADDED, Cause.PAGE_ADDED, Cause.PAGE_REMOVED);
    assertThat(entries.get(0).cause()).isEqualTo(Cause.PAGE_REMOVED);
  }

  @Test
  void aCitationOfAnotherParagraphIsAClaimThatRestsOnAnotherSentence() {
    change(MINA, "#p2 \"laid up\"", "#p3 \"first crossing\"");
    Entry entry = only();
    assertThat(entry.cause()).isEqualTo(Cause.RESTS_ELSEWHERE);
    assertThat(entry.what()).contains("It was laid up before").contains(" → ");
  }

  @Test
  void aRenamedPageIsOneEntryWhoseOldAddressLeadsOn() {
    assertThat(Run.of("rename", "mina-torvald", "mina", "--content", content).code()).isZero();
    Entry entry = only();
    assertThat(entry.cause()).isEqualTo(Cause.PAGE_RENAMED);
    assertThat(entry.what()).contains("from profiles/mina-torvald.html").contains("forwards to it");
  }

  @Test
  void aPageRenamedByHandIsToldByItsWordsAndItsAddressIsDead() throws IOException {
    Files.move(content.resolve(MINA), content.resolve("profiles/mina.md"));
    List<Entry> entries = entries();
    assertThat(entries)
        .filteredOn(e -> e.cause() == Cause.PAGE_RENAMED)
        .singleElement()
        .satisfies(e -> assertThat(e.what()).contains("100 % alike").contains("is dead"));
    assertThat(entries).extracting(Entry::cause).doesNotContain(Cause.MENTION_LOST);
  }

  @Test
  void withoutARegisterAnEditedParagraphTakesItsClaimsAlong() throws IOException {
    Files.delete(content.resolve("anchors.yaml"));
    change(STORY, "storm of last winter", "gale of last winter");
    Entry entry = only();
    assertThat(entry.cause()).isEqualTo(Cause.TEXT_EDITED);
    assertThat(entry.what()).contains("~~storm~~ **gale**").contains("is dead");
    assertThat(entry.claims()).isEqualTo(1);
  }

  @Test
  void aFactIsComparedWithTheSameFact(@TempDir Path other) {
    facts(other.resolve("a"), "<dt>When</dt><dd>2 April</dd>");
    facts(other.resolve("b"), "<dt>Where</dt><dd>Harrowfen</dd><dt>When</dt><dd>3 May</dd>");
    assertThat(SiteDiff.between(other.resolve("a"), other.resolve("b")).entries())
        .extracting(e -> e.cause() + " " + e.what())
        .contains("TEXT_EDITED ~~2 April~~ **3 May**");
  }

  private static void facts(Path site, String facts) {
    Workspace.write(site.resolve("index.html"), "<main><h1>T</h1><dl>" + facts + "</dl></main>");
  }

  @Test
  void aParagraphWrittenAnewBetweenTheSameNeighboursIsAnEdit(@TempDir Path other) {
    String page = "<main><p>Ferries sail on Monday.</p><p>%s</p><p>Dogs travel free.</p></main>";
    Workspace.write(other.resolve("a/index.html"), page.formatted("The stage broke in two."));
    Workspace.write(other.resolve("b/index.html"), page.formatted("Nothing else was known."));
    assertThat(SiteDiff.between(other.resolve("a"), other.resolve("b")).entries())
        .singleElement()
        .satisfies(e -> assertThat(e.cause()).isEqualTo(Cause.TEXT_EDITED));
  }

  @Test
  void whatNoEntryExplainsIsToldItself(@TempDir Path other) {
    Workspace.copy(temp.resolve("before"), other.resolve("a"));
    Workspace.copy(temp.resolve("before"), other.resolve("b"));
    Workspace.write(other.resolve("b/assets/dossier.css"), "main { color: red }");
    assertThat(SiteDiff.between(other.resolve("a"), other.resolve("b")).entries())
        .singleElement()
        .satisfies(e -> assertThat(e.cause()).isEqualTo(Cause.LOOK_CHANGED));
    Workspace.copy(temp.resolve("before"), other.resolve("c"));
    Workspace.write(other.resolve("c/data/events.csv"), "something else");
    assertThat(SiteDiff.between(other.resolve("a"), other.resolve("c")).entries())
        .singleElement()
        .satisfies(e -> assertThat(e.cause()).isEqualTo(Cause.FOLLOWS));
    Workspace.copy(temp.resolve("before"), other.resolve("d"));
    String page = Workspace.read(other.resolve("d/index.html"));
    Workspace.write(other.resolve("d/index.html"), page.replace("<body>", "<body data-x=\"1\">"));
    assertThat(SiteDiff.between(other.resolve("a"), other.resolve("d")).entries())
        .singleElement()
        .satisfies(e -> assertThat(e.what()).isEqualTo("markup of index.html"));
  }

  /** One word edited hides nothing else that happened. */
  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      value = {
        "feed.xml | | | feed.xml (removed)",
        "robots.txt | Sitemap | Nothing | robots.txt",
        "events.html | <title>Timeline | <title>Nothing | title “Timeline",
        "about.html | name=\"description\" content=\" | name=\"description\" content=\"Not | description",
        "about.html | <meta name=\"viewport\" | <meta name=\"robots\" content=\"noindex\"><meta name=\"viewport\" | robots",
        "network.html | lang=\"en\" | lang=\"he\" | language",
        "about.html | class=\"essay\" | class=\"essay other\" | markup of about.html",
      })
  void oneEditHidesNoOther(String file, String from, String to, String told) throws IOException {
    change(STORY, "all of her crew", "half of her crew");
    Path site = build("after");
    Path changed = site.resolve(file);
    if (from == null) {
      Files.delete(changed);
    } else {
      Workspace.write(changed, Workspace.read(changed).replace(from, to));
    }
    List<Entry> entries = SiteDiff.between(temp.resolve("before"), site).entries();
    assertThat(entries.get(0).cause()).isEqualTo(Cause.TEXT_EDITED);
    if (told != null) {
      assertThat(entries).hasSize(2);
      assertThat(entries.get(1).what()).contains(told);
    }
  }

  @Test
  void anAliasThatNoTextBearsIsOneEntryWhenItIsTakenGivenOrMoved() {
    write(
        "profiles/harrowfen.md", "---\nname: Harrowfen\nkind: place\naliases: [Reedmouth]\n---\n");
    Path given = build("given");
    write("profiles/harrowfen.md", "---\nname: Harrowfen\nkind: place\n---\n");
    write(
        "profiles/jory-torvald.md",
        "---\nname: Jory Torvald\nkind: person\naliases: [Reedmouth]\n---\n");
    Path moved = build("moved");
    write("profiles/jory-torvald.md", "---\nname: Jory Torvald\nkind: person\n---\n");
    Path taken = build("taken");

    assertThat(SiteDiff.between(given, moved).entries())
        .extracting(e -> e.cause() + " " + e.what())
        .containsExactly(
            "ALIAS_CHANGED “Reedmouth” taken away from harrowfen, gained by jory-torvald");
    assertThat(SiteDiff.between(moved, taken).entries())
        .extracting(e -> e.cause() + " " + e.what())
        .containsExactly("ALIAS_CHANGED “Reedmouth” taken away from jory-torvald");
    assertThat(SiteDiff.between(taken, given).entries())
        .extracting(e -> e.cause() + " " + e.what())
        .containsExactly("ALIAS_CHANGED “Reedmouth” gained by harrowfen");
    assertThat(SiteDiff.between(taken, given).markdown())
        .contains("No page differs, but ")
        .contains("only follows from what is");
  }

  @Test
  void aQuotationThatIsSomebodyElsesNowIsToldBeforeTheWordThatDidIt() {
    String story =
        "\n\n“The river is nobody’s road,” Mina Torvald said in the hall of Harrowfen that night.\n";
    write(STORY, Workspace.read(content.resolve(STORY)) + story);
    Path said = build("said");
    write(
        STORY,
        Workspace.read(content.resolve(STORY))
            .replace("Mina Torvald said in the hall", "Jory Torvald said in the hall"));
    Path other = build("other");

    assertThat(SiteDiff.between(said, other).entries())
        .extracting(e -> e.cause() + " " + e.what())
        .anyMatch(
            e ->
                e.equals(
                    "QUOTATION_LED “The river is nobody’s road,” was said by mina-torvald, and now by"
                        + " jory-torvald"));
    assertThat(SiteDiff.between(said, said).entries()).isEmpty();
  }

  @Test
  void anEditOfTheStyleSheetShowsItsLinesAndSaysWhoLoadsIt() {
    Path plain = build("plain");
    Path styled = build("styled");
    Path sheet = styled.resolve("assets/dossier.css");
    Workspace.write(sheet, Workspace.read(sheet) + "p.wide { margin: 9em; }\n");

    SiteDiff diff = SiteDiff.between(plain, styled);
    assertThat(diff.entries())
        .extracting(e -> e.what())
        .containsExactly("assets/dossier.css (1 line new: `p.wide { margin: 9em; }`)");
    assertThat(diff.markdown()).contains("Pages load what changed");
  }

  @Test
  void otherNamesThatComeWithAPageOrStayOverARenameAreNoChangeOfTheirOwn() {
    write(
        "profiles/harrowfen.md", "---\nname: Harrowfen\nkind: place\naliases: [Reedmouth]\n---\n");
    Path before = build("aliased");
    Run run = Run.of("rename", "--content", content, "harrowfen", "harrowfen-town");
    assertThat(run.code()).as(run.out() + run.err()).isZero();
    write("profiles/new.md", "---\nname: Wend Lock\nkind: place\naliases: [Lockend]\n---\n");
    Path after = build("renamed");

    assertThat(SiteDiff.between(before, after).entries())
        .extracting(Entry::cause)
        .containsExactlyInAnyOrder(Cause.PAGE_RENAMED, Cause.PAGE_ADDED);
  }

  @Test
  void anotherNameOfOneIsToldBesideTheMentionOfAnother() {
    Path before = build("bare");
    write(
        "profiles/harrowfen.md",
        "---\nname: Harrowfen\nkind: place\naliases: [Brindlewick]\n---\n");
    write(
        "profiles/jory-torvald.md",
        "---\nname: Jory Torvald\nkind: person\naliases: [Reedmouth]\n---\n");
    Path after = build("both");

    assertThat(SiteDiff.between(before, after).entries())
        .extracting(e -> e.cause() + " " + e.what())
        .contains("ALIAS_CHANGED “Reedmouth” gained by jory-torvald")
        .noneMatch(e -> e.startsWith("ALIAS_CHANGED “Brindlewick”"));
  }
}
