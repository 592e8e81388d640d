package dossier.render.picture;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigInteger;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Pictures that others show of a page. */
class PainterTest {
  private static final int PAPER = 0xfffbfaf7;
  private static final int INK = 0xff1e1c19;
  private final Painter painter = new Painter();

  private static Picture titled(String title) {
    return new Picture("A dossier", "event", "event", title, "2 May 2017");
  }

  private BufferedImage image(Picture picture) throws IOException {
    return ImageIO.read(new ByteArrayInputStream(painter.draw(picture)));
  }

  /** Rows in which something is drawn in the colour of titles, from the first to the last. */
  private static int[] title(BufferedImage image) {
    int first = -1;
    int last = -1;
    for (int y = 0; y < image.getHeight(); y++) {
      for (int x = 0; x < image.getWidth(); x++) {
        if (image.getRGB(x, y) == INK) {
          first = first < 0 ? y : first;
          last = y;
        }
      }
    }
    return new int[] {first, last};
  }

  private static boolean paper(BufferedImage image, int from, int to) {
    for (int y = 0; y < image.getHeight(); y++) {
      for (int x = from; x < to; x++) {
        if (image.getRGB(x, y) != PAPER) {
          return false;
        }
      }
    }
    return true;
  }

  @Test
  void theTitleStandsOnPaper() throws IOException {
    BufferedImage image = image(titled("Talks in Port Marin"));
    assertThat(image.getWidth()).isEqualTo(800);
    assertThat(image.getHeight()).isEqualTo(420);
    assertThat(image.getRGB(790, 10)).isEqualTo(PAPER);
    assertThat(title(image)[0]).isBetween(150, 200);
  }

  @Test
  void aLongTitleTakesMoreLinesAndStaysAboveTheDate() throws IOException {
    int one = title(image(titled("Talks")))[1];
    int three = title(image(titled("Talks in the port on fish and ferries ".repeat(2).strip())))[1];
    int cut = title(image(titled("Talks in the port on fish and ferries ".repeat(20))))[1];
    assertThat(three).isGreaterThan(one + 40);
    assertThat(cut).isLessThan(348);
  }

  @ParameterizedTest
  @ValueSource(strings = {"Talks in the port on fish and ferries and more of the same kind", "W"})
  void nothingReachesTheMargins(String words) throws IOException {
    BufferedImage image = image(titled(words.equals("W") ? "W".repeat(90) : words.repeat(9)));
    assertThat(paper(image, 745, 800)).isTrue();
    assertThat(paper(image, 13, 57)).isTrue();
  }

  @Test
  void anEmptyLineIsNoFault() throws IOException {
    assertThat(image(new Picture("", "", "", "Talks", "")).getWidth()).isEqualTo(800);
  }

  @ParameterizedTest
  @ValueSource(strings = {"Łukasz Šø", "Путин и Нетаньяху", "Ελλάδα", "“Quote” – 5 %"})
  void theFontHasTheLettersOfEurope(String title) {
    assertThat(painter.canDraw(titled(title))).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"נתניהו", "نتنياهو", "普京", "पुतिन", "e\u0301", "\ud83d\ude00"})
  void whatStandsOtherwiseThanLetterBehindLetterIsNotDrawn(String title) {
    assertThat(painter.canDraw(titled(title))).isFalse();
  }

  /** Changes only with the drawing: not with the machine, its fonts, its JDK or the threads. */
  @Test
  void theBytesAreTheSameEverywhere() throws NoSuchAlgorithmException {
    byte[] sum =
        MessageDigest.getInstance("SHA-256")
            .digest(painter.draw(titled("Talks in the port on fish and ferries")));
    assertThat(new BigInteger(1, sum).toString(16)).startsWith("f3377563d89433a9");
  }
}
