package dossier.annotate.judge;

import static org.assertj.core.api.Assertions.assertThat;

import dossier.annotate.word.Token;
import dossier.language.Language.Role;
import dossier.model.SurfaceForm.Origin;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Words that fit forms, and what stands beside them. */
class HitTest {
  private static Hit hit(String marked) {
    return Marks.hit(
        marked,
        "en",
        Marks.form("ada", Origin.SURNAME),
        Marks.form("bea", Origin.SURNAME),
        Marks.form("ada", Origin.PART));
  }

  @Test
  void itKnowsWhomItMayName() {
    assertThat(hit("[Sample] came").slugs()).containsExactly("ada", "bea");
    assertThat(Marks.hit("[Sample]", "en", Marks.form("ada", Origin.NAME)).slugs())
        .containsExactly("ada");
  }

  @Test
  void originsOfSomeOrAllForms() {
    assertThat(hit("[Sample]").any(Origin.PART)).isTrue();
    assertThat(hit("[Sample]").any(Origin.NAME)).isFalse();
    assertThat(hit("[Sample]").all(Origin.SURNAME)).isFalse();
    assertThat(Marks.hit("[Sample]", "en", Marks.form("ada", Origin.NAME)).all(Origin.NAME))
        .isTrue();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "the [Sample] came | the | came",
        "[Sample]          | ``  | ``",
        "(the) [Sample], x | ``  | ``",
        "the-[Sample]-x    | ``  | ``",
        "a [Sample Moss] x | a   | x"
      })
  void theWordsBeside(String marked, String before, String after) {
    assertThat(hit(marked).wordBefore().map(Token::text).orElse("")).isEqualTo(before);
    assertThat(hit(marked).wordAfter().map(Token::text).orElse("")).isEqualTo(after);
    assertThat(hit(marked).behind(Role.DEFINITE)).isEqualTo(before.equals("the"));
  }

  @ParameterizedTest
  @CsvSource({
    "[Sample] came,true",
    "It ended. [Sample] came,true",
    "It ended: [Sample] came,true",
    "“[Sample] came,true",
    "It ended [Sample] came,false",
    "'It, [Sample] came',false"
  })
  void theBeginningsOfSentences(String marked, boolean begins) {
    assertThat(hit(marked).beginsSentence(hit(marked).from())).isEqualTo(begins);
  }

  @Test
  void itStandsWhereItsWordsStand() {
    Hit hit = hit("so [Sample Moss] came");
    assertThat(hit.span().start()).isEqualTo(3);
    assertThat(hit.span().end()).isEqualTo(14);
    assertThat(hit.single()).isFalse();
    assertThat(hit("so [Sample] came").single()).isTrue();
    assertThat(hit("THE [SAMPLE] CAME").shouted()).isTrue();
    assertThat(hit("THE [SAMPLE] came").shouted()).isFalse();
  }
}
