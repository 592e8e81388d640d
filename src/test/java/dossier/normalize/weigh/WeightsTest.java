package dossier.normalize.weigh;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dossier.normalize.weigh.Sign.About;
import dossier.normalize.weigh.Weights.Leaf;
import dossier.normalize.weigh.Weights.Node;
import dossier.normalize.weigh.Weights.Split;
import java.util.List;
import org.junit.jupiter.api.Test;

class WeightsTest {
  private static final Weights TWO =
      new Weights(
          -1,
          List.of(
              new Split(Sign.WORDS, 10.5, 0.5, new Leaf(-2), new Leaf(3)),
              new Split(
                  Sign.LINKED,
                  0.25,
                  0,
                  new Leaf(0.5),
                  new Split(Sign.TEN_ABOVE_LINKED, 0.5, -1, new Leaf(-0.5), new Leaf(-4)))));

  private static double[] signs(double words, double linked, double above) {
    double[] signs = new double[Sign.values().length];
    signs[Sign.WORDS.ordinal()] = words;
    signs[Sign.LINKED.ordinal()] = linked;
    signs[Sign.TEN_ABOVE_LINKED.ordinal()] = above;
    return signs;
  }

  @Test
  void addUpWhatEachTreeAnswers() {
    assertThat(TWO.weigh(signs(20, 0, 0))).isEqualTo(-1 + 3 + 0.5);
    assertThat(TWO.weigh(signs(3, 0.5, 0.9))).isEqualTo(-1 - 2 - 4);
    assertThat(TWO.weigh(signs(3, 0.5, 0.1))).isEqualTo(-1 - 2 - 0.5);
  }

  @Test
  void aSignThatIsAtTheLimitIsNotAboveIt() {
    assertThat(TWO.weigh(signs(10.5, 0.25, 0))).isEqualTo(-1 - 2 + 0.5);
    assertThat(TWO.weigh(signs(10.6, 0.26, 0))).isEqualTo(-1 + 3 - 0.5);
  }

  @Test
  void sayWhatSpeaksMostAgainst() {
    assertThat(TWO.against(signs(3, 0, 0))).isEqualTo(About.FORM);
    assertThat(TWO.against(signs(20, 0.5, 0.1))).isEqualTo(About.LINKS);
    assertThat(TWO.against(signs(20, 0.5, 0.9))).isEqualTo(About.NEIGHBOURS);
  }

  /** That the rules kept a block, or how much of the page they kept, is no reason against it. */
  @Test
  void theWholePageIsNoReason() {
    Split page = new Split(Sign.KEPT, 0.5, 0, new Leaf(-9), new Leaf(9));
    Split place = new Split(Sign.DEPTH, 0.5, 0, new Leaf(-1), new Leaf(1));
    assertThat(new Weights(0, List.of(page, place)).against(signs(0, 0, 0)))
        .isEqualTo(About.ELEMENTS);
  }

  @Test
  void areWrittenAndReadAlike() {
    assertThat(TWO.lines())
        .containsExactly(
            "-1.0",
            "words<=10.5:0.5 -2.0 3.0",
            "linked<=0.25:0.0 0.5 ten-above-linked<=0.5:-1.0 -0.5 -4.0");
    assertThat(Weights.of(TWO.lines())).isEqualTo(TWO);
  }

  @Test
  void aSignThatNobodyKnowsIsRefused() {
    assertThatThrownBy(() -> Weights.of(List.of("0.0", "colour<=1.0:0.0 1.0 2.0")))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void theProgramComesWithSmallTrees() {
    for (Weights learned : List.of(Weights.ofPages(), Weights.ofPastes())) {
      assertThat(learned.trees()).hasSizeBetween(50, 300);
      assertThat(learned.trees()).allSatisfy(tree -> assertThat(answers(tree)).isBetween(2, 8));
      assertThat(Weights.of(learned.lines())).isEqualTo(learned);
    }
    assertThat(Weights.ofPastes()).isNotEqualTo(Weights.ofPages());
  }

  private static int answers(Node node) {
    return node instanceof Split split ? answers(split.below()) + answers(split.above()) : 1;
  }
}
