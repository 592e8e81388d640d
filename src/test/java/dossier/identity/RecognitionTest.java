package dossier.identity;

import static org.assertj.core.api.Assertions.assertThat;

import dossier.identity.Recognition.Anchored;
import dossier.markdown.MarkdownText;
import dossier.markdown.Passage;
import dossier.model.Given;
import dossier.model.OldAnchor;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** A paragraph stays itself when it or its neighbours change. */
class RecognitionTest {
  private static final String FERRY =
      "The ferry between Brindlewick and Harrowfen will sail again from Monday, the office said.";
  private static final String STORM =
      "It had been laid up since the storm of last winter, which broke its landing stage in two.";
  private static final String CREW =
      "Its master, Mina Torvald, means to be on board for the first crossing with all of her crew.";
  private static final List<String> TEXT = List.of(FERRY, STORM, CREW);

  private final List<Given> given = record(TEXT);

  private static List<Given> record(List<String> paragraphs) {
    return story(paragraphs, List.of()).passages().stream()
        .map(p -> new Given(p.anchor(), Sketch.of(p.plain()).written(), 0, 0))
        .toList();
  }

  private static MarkdownText story(List<String> paragraphs, List<Given> given) {
    return MarkdownText.story(
        String.join("\n\n", paragraphs) + "\n",
        passages ->
            Recognition.anchors(
                passages.stream().map(p -> new Anchored(p.anchor(), p.plain())).toList(),
                given,
                List.of()));
  }

  private List<String> anchors(String... paragraphs) {
    return story(List.of(paragraphs), given).passages().stream().map(Passage::anchor).toList();
  }

  private String old(int index) {
    return given.get(index).anchor();
  }

  @Test
  void anEditedParagraphKeepsItsAnchor() {
    assertThat(anchors(FERRY, STORM.replace("winter", "autumn"), CREW))
        .containsExactly(old(0), old(1), old(2));
  }

  @Test
  void movingCuttingAndAddingChangeNoOtherAnchor() {
    assertThat(anchors(CREW, FERRY, STORM)).containsExactly(old(2), old(0), old(1));
    assertThat(anchors(FERRY, CREW)).containsExactly(old(0), old(2));
    List<String> added =
        anchors(FERRY, "Dogs travel free of charge, as they always have.", STORM, CREW);
    assertThat(added).startsWith(old(0)).endsWith(old(1), old(2));
    assertThat(added.get(1)).isNotIn(old(0), old(1), old(2));
  }

  @Test
  void halfOfTheWordsBetweenTheSameNeighboursIsStillTheSameLessIsNot() {
    String rest =
        "It had been laid up since the storm, and nobody in town had thought of mending it.";
    assertThat(anchors(FERRY, rest, CREW)).containsExactly(old(0), old(1), old(2));
    String other = "Dogs travel free of charge since the storm, as they always have on this river.";
    assertThat(anchors(FERRY, other, CREW).get(1)).isNotEqualTo(old(1));
  }

  @Test
  void twoFifthsOfTheWordsCountOnlyBetweenTheSameNeighbours() {
    String rest =
        "It had been laid up after the storm and nobody here any thought repairs before spring came.";
    assertThat(Sketch.of(STORM).likeness(Sketch.of(rest))).isBetween(0.3, 0.45);
    assertThat(anchors(FERRY, rest, CREW)).containsExactly(old(0), old(1), old(2));
    assertThat(anchors(rest)).doesNotContain(old(1));
    assertThat(anchors(CREW, rest, FERRY).get(1)).isNotEqualTo(old(1));
  }

  @Test
  void theLargerPartOfASplitParagraphKeepsTheAnchor() {
    String large = STORM.substring(0, 51) + ".";
    List<String> split = anchors(FERRY, large, "Its landing stage broke in two.", CREW);
    assertThat(split.get(1)).isEqualTo(old(1));
    assertThat(split.get(2)).isNotIn(old(0), old(1), old(2));
  }

  @Test
  void ofTwoMergedParagraphsOneLivesOnAndTheOtherLeadsToIt() {
    MarkdownText merged = story(List.of(FERRY, STORM + " " + CREW), given);
    List<String> alive = merged.passages().stream().map(Passage::anchor).toList();
    Map<String, String> went = Succession.of(given, merged);
    assertThat(went).hasSize(1);
    assertThat(alive).contains(went.values().iterator().next());
    assertThat(went.keySet().iterator().next()).isIn(old(1), old(2));
  }

  @Test
  void whatIsCutLeadsToNoOtherSentence() {
    MarkdownText cut = story(List.of(FERRY, STORM), given);
    assertThat(Succession.of(given, cut)).containsExactly(Map.entry(old(2), OldAnchor.GONE));
  }

  @Test
  void aTextThatComesBackHasItsOldAnchorAgainAlsoWhenItsTwinKeptIt() {
    List<Given> drifted = new ArrayList<>(given);
    drifted.set(
        1, new Given(old(1), Sketch.of("Nothing of it is left here today.").written(), 0, 0));
    List<String> anchors = story(TEXT, drifted).passages().stream().map(Passage::anchor).toList();
    assertThat(anchors.get(1)).isEqualTo(old(1));
    List<String> twins =
        story(List.of(FERRY, FERRY), given).passages().stream().map(Passage::anchor).toList();
    assertThat(twins).containsExactly(old(0), old(0) + "-2");
  }

  @Test
  void anAnchorOutOfUseIsNeverGivenAgain() {
    List<String> anchors =
        Recognition.anchors(
            List.of(new Anchored("p-00000001", FERRY)), List.of(), List.of("p-00000001"));
    assertThat(anchors).containsExactly("p-00000001-2");
  }

  @Test
  void aHeadingIsNeverTakenForAParagraph() {
    MarkdownText text = story(List.of("## " + FERRY, FERRY), given);
    assertThat(text.passages().get(0).anchor()).startsWith("h-");
    assertThat(text.passages().get(1).anchor()).isEqualTo(old(0));
  }

  @Test
  void aSketchCanBeWrittenAndReadAndTellsNoWord() {
    Sketch sketch = Sketch.of(CREW);
    assertThat(Sketch.parse(sketch.written())).contains(sketch);
    assertThat(sketch.written()).doesNotContain("Mina").matches("[0-9A-Za-z_-]+");
    assertThat(Sketch.parse("0A1")).isEmpty();
    assertThat(Sketch.parse("0A!1")).isEmpty();
    assertThat(sketch.likeness(sketch)).isEqualTo(1);
    assertThat(sketch.likeness(Sketch.of(STORM))).isLessThan(0.35);
  }

  @Test
  void longParagraphsAreComparedByTheSameSample() {
    StringBuilder words = new StringBuilder();
    for (int i = 0; i < 400; i++) {
      words.append("word").append(i).append(' ');
    }
    Sketch whole = Sketch.of(words.toString());
    Sketch half = Sketch.of(words.substring(0, words.length() / 2));
    assertThat(whole.written()).hasSizeLessThan(100);
    assertThat(whole.likeness(half)).isBetween(0.3, 0.7);
    assertThat(half.within(whole)).isGreaterThan(0.95);
  }
}
