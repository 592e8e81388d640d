package dossier.annotate.word;

import static org.assertj.core.api.Assertions.assertThat;

import dossier.language.Language;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** How texts are cut into words and marks. */
class TokensTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Ada Example-Byrne's boat.     | ada example - byrne ' s boat .
          Él naïve ОЛЕГ                 | el naive олег
          *Ada* **Byrne**               | ada byrne
          in\u00adter\u200bval          | interval
          “Ada”—really                  | “ ada ” - really
          a > b                         | a > b
          > quoted                      | quoted
          9th U.S. 3.5                  | 9th u . s . 3 . 5
          boat\uD83D\uDEA4boat          | boat \uD83D\uDEA4 boat
          \uD83D\uDEA4                  | \uD83D\uDEA4
          """)
  void wordsAndMarks(String text, String expected) {
    List<String> keys = new ArrayList<>();
    Token.of(text).forEach(t -> keys.add(key(t, text)));
    assertThat(String.join(" ", keys)).isEqualTo(expected);
  }

  /** Half of a pair stands for the whole of a mark beyond the basic plane. */
  private static String key(Token token, String text) {
    boolean half = Character.isHighSurrogate(text.charAt(token.start()));
    return half ? text.substring(token.start(), token.start() + 2) : token.key();
  }

  @Test
  void aWordThatFillsTheLastStrideEndsWithIt() {
    String word = "a".repeat(64);
    assertThat(Token.of(word)).singleElement().extracting(Token::end).isEqualTo(64);
    assertThat(Token.of(word + word)).singleElement().extracting(Token::end).isEqualTo(128);
  }

  @Test
  void aStretchKnowsItsPlaceInTheText() {
    Tokens tokens = new Tokens("Ada met Oleg Byrne", 8, 12, Language.of(Optional.empty()));
    assertThat(tokens).singleElement().extracting(Token::start, Token::end).contains(8, 12);
    assertThat(tokens.textIs(0, 1, "Oleg")).isTrue();
    assertThat(tokens.textIs(0, 1, "Oleg Byrne")).isFalse();
  }

  /** What is asked of a token in its column is what the token itself would say. */
  @ParameterizedTest
  @MethodSource("texts")
  void columnsAgreeWithTokens(String text) {
    Tokens tokens = Token.of(text);
    for (int i = 0; i < tokens.size(); i++) {
      Token token = tokens.get(i);
      assertThat(tokens.isWord(i)).isEqualTo(token.isWord());
      assertThat(tokens.capital(i)).isEqualTo(token.capital());
      assertThat(tokens.hyphen(i)).isEqualTo(token.hyphen());
      assertThat(tokens.apart(i)).isEqualTo(token.apart());
      assertThat(tokens.hash(i)).isEqualTo(token.key().hashCode());
      assertThat(tokens.keyIs(i, token.key())).isTrue();
      assertThat(tokens.keyIs(i, token.key() + "x")).isFalse();
      assertThat(tokens.length(i)).isEqualTo(token.end() - token.start());
    }
  }

  /** The same words as a walk from character to character finds. */
  @ParameterizedTest
  @MethodSource("texts")
  void wordsAreThoseOfAPlainWalk(String text) {
    List<String> expected = new ArrayList<>();
    StringBuilder word = new StringBuilder();
    text.chars()
        .forEach(
            c -> {
              if (Character.isLetterOrDigit(c) || c == 0x301) {
                word.append((char) c);
              } else if (c != 0xAD) {
                end(word, expected);
              }
            });
    end(word, expected);
    List<String> words = new ArrayList<>();
    Token.of(text).stream()
        .filter(Token::isWord)
        .forEach(t -> words.add(text.substring(t.start(), t.end()).replace("\u00ad", "")));
    assertThat(words).isEqualTo(expected);
  }

  private static void end(StringBuilder word, List<String> words) {
    if (word.length() > 0) {
      words.add(word.toString());
      word.setLength(0);
    }
  }

  /** Letters of several kinds, marks, spaces and what counts as nothing. */
  static Stream<String> texts() {
    String characters = "aZ7éЖ \n.-’*>\u00ad";
    Random random = new Random(20261122);
    return Stream.generate(
            () ->
                random
                    .ints(random.nextInt(200), 0, characters.length())
                    .mapToObj(i -> characters.substring(i, i + 1))
                    .reduce("", String::concat))
        .limit(300);
  }
}
