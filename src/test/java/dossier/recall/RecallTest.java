package dossier.recall;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What is made of equal things is made once, from one build to the next. */
class RecallTest {
  private final List<String> made = new ArrayList<>();

  private String make(Recall recall, String name, String from) {
    return recall.of(
        "kind",
        name,
        from,
        () -> {
          made.add(name + from);
          return name + from;
        });
  }

  @Test
  void whatIsMadeOfTheSameIsTakenAgain() {
    Recall recall = Recall.keeping();
    String first = make(recall, "a", "1");
    recall.done();
    assertThat(make(recall, "a", new String("1"))).isSameAs(first);
    recall.done();
    assertThat(make(recall, "a", "2")).isEqualTo("a2");
    recall.done();
    assertThat(make(recall, "a", "1")).isEqualTo("a1");
    assertThat(made).containsExactly("a1", "a2", "a1");
  }

  @Test
  void kindsAndNamesAreApart() {
    Recall recall = Recall.keeping();
    make(recall, "a", "1");
    recall.of("other", "a", "1", () -> "else");
    recall.done();
    assertThat(recall.<String>of("other", "a", "1", () -> "again")).isEqualTo("else");
    assertThat(make(recall, "b", "1")).isEqualTo("b1");
  }

  @Test
  void withinABuildNothingIsRecalled() {
    Recall recall = Recall.keeping();
    make(recall, "a", "1");
    make(recall, "a", "1");
    assertThat(made).hasSize(2);
  }

  @Test
  void whatABuildDoesNotAskForIsForgotten() {
    Recall recall = Recall.keeping();
    make(recall, "a", "1");
    recall.done();
    recall.done();
    make(recall, "a", "1");
    assertThat(made).hasSize(2);
  }

  @Test
  void aBuildThatBrokeOffForgetsNothing() {
    Recall recall = Recall.keeping();
    make(recall, "a", "1");
    make(recall, "b", "1");
    recall.done();
    make(recall, "b", "2");
    recall.brokenOff();
    make(recall, "a", "1");
    make(recall, "b", "2");
    assertThat(made).containsExactly("a1", "b1", "b2");
  }

  @Test
  void whatIsOfNoUseIsNotRecalled() {
    Recall recall = Recall.keeping();
    assertThat(recall.had("page", "p", "1")).isFalse();
    recall.done();
    assertThat(recall.had("page", "p", "2")).isFalse();
    recall.undone();
    assertThat(recall.had("page", "p", "2")).isFalse();
    recall.undone();
    assertThat(recall.had("page", "p", "1")).isTrue();
  }

  @Test
  void equalThingsBecomeOne() {
    Recall recall = Recall.keeping();
    List<String> first = recall.same("list", List.of("a"));
    recall.done();
    assertThat(recall.same("list", List.of(new String("a")))).isSameAs(first);
    recall.done();
    assertThat(recall.same("list", List.of("b"))).containsExactly("b");
  }

  @Test
  void whoBuildsOnceKeepsNothing() {
    Recall recall = Recall.none();
    make(recall, "a", "1");
    assertThat(recall.had("page", "p", "1")).isFalse();
    recall.done();
    make(recall, "a", "1");
    assertThat(recall.had("page", "p", "1")).isFalse();
    assertThat(made).hasSize(2);
  }
}
