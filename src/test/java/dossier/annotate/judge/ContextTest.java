package dossier.annotate.judge;

import static org.assertj.core.api.Assertions.assertThat;

import dossier.model.EntityKind;
import dossier.model.SurfaceForm.Origin;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the words beside a name say of what it names. */
class ContextTest {
  private static Hit hit(String marked) {
    return Marks.hit(marked, "en", Marks.form("sample", Origin.SURNAME));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "Shares of [Sample] fell           | organisation",
        "Shares in [Sample] fell           | organisation",
        "Shares [Sample] fell              | person",
        "Pairs of [Sample] coats           | ``",
        "It snows in [Sample] today        | place",
        "The town of [Sample] is cold      | place",
        "The town, [Sample], is cold       | ``",
        "A [Sample]-based firm             | place",
        "A [Sample]-backed firm            | ``",
        "Mr [Sample] came                  | person",
        "Mr. [Sample] is here              | person",
        "Mr . [Sample] is here             | ``",
        "the end. [Sample] is here         | ``",
        "mr [Sample] is here               | ``",
        "Presidents [Sample] and Moss      | person",
        "[Sample] said so                  | person",
        "[Sample] Said so                  | ``",
        "[Sample]said so                   | ``",
        "[Sample] sailed away              | person",
        "[Sample] and Moss said so         | person",
        "[Sample] and moss said so         | ``",
        "[Sample], who is old              | person",
        "[Sample], which is old            | ``",
        "from [Sample] came news           | ``",
        "[Sample]                          | ``"
      })
  void whatItIs(String marked, String kind) {
    assertThat(Context.kind(hit(marked)).map(EntityKind::word).orElse("").toLowerCase(Locale.ROOT))
        .isEqualTo(kind);
  }

  @ParameterizedTest
  @CsvSource({
    "[Sample]'s plan,true",
    "[Sample] 's plan,false",
    "[Sample]' plan,false",
    "[Sample]'d plan,false",
    "[Sample]'s,true",
    "[Sample]',false"
  })
  void somethingIsHis(String marked, boolean owns) {
    assertThat(Context.owns(hit(marked))).isEqualTo(owns);
  }

  @ParameterizedTest
  @CsvSource({
    "[Sample]'s plan,true",
    "[Sample] has won,true",
    "[Sample] said so,true",
    "Mr [Sample] (61),true",
    "the [Sample] plan,false"
  })
  void theSentenceIsAboutIt(String marked, boolean subject) {
    assertThat(Context.subject(hit(marked))).isEqualTo(subject);
  }

  @ParameterizedTest
  @CsvSource({
    "[May] he stay?,true",
    "[May] the best win,true",
    "[May] stay,false",
    "[Sample] he knew,false"
  })
  void aVerbThatAsks(String marked, boolean asks) {
    assertThat(Context.asks(hit(marked))).isEqualTo(asks);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "They chanted “[Sample] First”",
        "A banner said \"Vote [Sample]\"",
        "On signs: “We, and [Sample]"
      })
  void slogans(String marked) {
    assertThat(Context.slogan(hit(marked))).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "They chanted [Sample] First",
        "A banner hung. “[Sample] First” it said",
        "They said “[Sample] First”",
        "“[Sample] First” they chanted"
      })
  void noSlogans(String marked) {
    assertThat(Context.slogan(hit(marked))).isFalse();
  }

  @ParameterizedTest
  @CsvSource({
    "in [April] it rained,true",
    "[April] 5 was cold,true",
    "5 [April] was cold,true",
    "by late [April] it rained,true",
    "between March and [April],true",
    "Moss and [April],false",
    "March and [April] said so,false",
    "then [April] came,false",
    "[April],false"
  })
  void timesOfTheYear(String marked, boolean timed) {
    assertThat(Context.timed(hit(marked))).isEqualTo(timed);
  }

  @ParameterizedTest
  @CsvSource({
    "[Price] controls failed,true",
    "[Price] controls the board,false",
    "[Price] wants to go,false",
    "[Price] tells him,false",
    "[Price] said so,false",
    "[Price] of it,false",
    "[Price] Controls failed,false",
    "[Price]. It failed,false",
    "[Price] controls,true"
  })
  void aNounFollows(String marked, boolean noun) {
    assertThat(Context.nounFollows(hit(marked))).isEqualTo(noun);
  }

  @ParameterizedTest
  @CsvSource({
    "the 2018 [Summit] ended,true",
    "the [Summit] 2018 ended,true",
    "'the [Summit], 2018',true",
    "the [Summit] of 2018 ended,true",
    "the [Summit] for 2018 ended,false",
    "the [Summit] 20188 ended,false",
    "the 201 [Summit] ended,false",
    "the next [Summit] ended,false",
    "[Summit],false"
  })
  void theYearBesideIt(String marked, boolean year) {
    Hit hit = hit(marked);
    assertThat(Context.year(hit.tokens(), hit.from(), hit.to())).isEqualTo(year);
  }
}
