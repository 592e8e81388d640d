package dossier.model;

import static org.assertj.core.api.Assertions.assertThat;

import dossier.diagnostic.Span;
import java.util.Random;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A text that knows its places in the capture, whatever is done to it. */
class TracedTest {
  private static final String CAPTURE = "  The  ferry &amp; its crew sail at dawn.  ";
  private final Traced whole = Traced.of(CAPTURE, new Span(0, CAPTURE.length()));

  private String origin(Traced text, String words) {
    int at = text.text().indexOf(words);
    assertThat(at).as(words).isNotNegative();
    return text.origin(Span.of(at, words.length())).in(CAPTURE);
  }

  @Test
  void whatWasTakenOutMovesNothingElse() {
    Traced mended = whole.replace(Pattern.compile(" {2,}"), m -> " ").strip();
    assertThat(mended.text()).isEqualTo("The ferry &amp; its crew sail at dawn.");
    assertThat(origin(mended, "ferry")).isEqualTo("ferry");
    assertThat(origin(mended, "dawn.")).isEqualTo("dawn.");
    assertThat(origin(mended, "The ferry")).isEqualTo("The  ferry");
  }

  @Test
  void aReplacementHasThePlaceOfWhatItReplaced() {
    Traced mended = whole.replace(Pattern.compile("&amp;"), m -> "and");
    assertThat(origin(mended, "and")).isEqualTo("&amp;");
    assertThat(origin(mended, "crew")).isEqualTo("crew");
  }

  @Test
  void whatIsPutInHasAnEmptyPlaceAndItsNeighboursKeepTheirs() {
    Traced escaped = whole.replace(Pattern.compile("crew"), m -> "\\" + m.group());
    assertThat(origin(escaped, "\\")).isEmpty();
    assertThat(origin(escaped, "crew")).isEqualTo("crew");
    Traced.Builder item = new Traced.Builder();
    Traced listed = item.put("- ").add(whole.strip()).put("\n").build();
    assertThat(origin(listed, "The")).isEqualTo("The");
    assertThat(origin(listed, "- ")).isEmpty();
  }

  @Test
  void otherWhiteSpaceMovesNoWord() {
    Traced spaced = whole.spaced("The ferry &amp;\nits crew sail at dawn.");
    assertThat(origin(spaced, "its crew")).isEqualTo("its crew");
    assertThat(origin(spaced, "dawn.")).isEqualTo("dawn.");
  }

  @Test
  void aPlaceLeadsBackToTheWordsThatWereKept() {
    Traced cut = whole.replace(Pattern.compile("its crew "), m -> "");
    Span sail = Span.of(CAPTURE.indexOf("sail"), 4);
    assertThat(cut.kept(sail).orElseThrow().in(cut.text())).isEqualTo("sail");
    assertThat(cut.kept(Span.of(CAPTURE.indexOf("its crew"), 8))).isEmpty();
    assertThat(whole.kept(Span.of(CAPTURE.length(), 0))).isEmpty();
  }

  /** Property: whatever letters are dropped, doubled or swapped, the others keep their places. */
  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
  void everyLetterThatStaysKeepsItsPlace(long seed) {
    Random random = new Random(seed);
    String capture =
        random
            .ints(300, 'a', 'z' + 1)
            .collect(StringBuilder::new, (b, c) -> b.append((char) c), StringBuilder::append)
            .toString();
    Traced text = Traced.of(capture, new Span(0, capture.length()));
    for (int i = 0; i < 12; i++) {
      String letter = String.valueOf((char) ('a' + random.nextInt(26)));
      int kind = random.nextInt(4);
      text =
          text.replace(
              Pattern.compile(letter),
              m ->
                  kind == 0
                      ? ""
                      : kind == 1 ? "." : kind == 2 ? "\\" + m.group() : m.group() + "__");
      text = text.part(Math.min(1, text.text().length()), text.text().length());
    }
    int letters = 0;
    for (int i = 0; i < text.text().length(); i++) {
      char c = text.text().charAt(i);
      Span origin = text.origin(Span.of(i, 1));
      if (Character.isLetter(c)) {
        letters++;
        assertThat(origin.in(capture)).isEqualTo(String.valueOf(c));
      }
      if (i > 0) {
        assertThat(origin.start()).isGreaterThanOrEqualTo(text.origin(Span.of(i - 1, 1)).start());
      }
    }
    assertThat(letters).isGreaterThan(50);
  }
}
