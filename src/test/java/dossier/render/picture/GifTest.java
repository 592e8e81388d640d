package dossier.render.picture;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.awt.image.Raster;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Random;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whatever is written, a reader of GIF that is not ours gets the same pixels back. */
class GifTest {
  private static final int COLOURS = 16;

  /** Shades of grey, so that the number of a colour can be told from it. */
  private static byte[] palette() {
    byte[] palette = new byte[3 * COLOURS];
    for (int i = 0; i < palette.length; i++) {
      palette[i] = (byte) (i / 3 * 17);
    }
    return palette;
  }

  private static byte[] readBack(byte[] gif, int width, int height) throws IOException {
    BufferedImage image = ImageIO.read(new ByteArrayInputStream(gif));
    assertThat(image.getWidth()).isEqualTo(width);
    assertThat(image.getHeight()).isEqualTo(height);
    Raster raster = image.getRaster();
    byte[] pixels = new byte[width * height];
    for (int i = 0; i < pixels.length; i++) {
      pixels[i] = (byte) raster.getSample(i % width, i / width, 0);
    }
    return pixels;
  }

  /** From one pixel over every length of codes to tables that are full and begun anew. */
  @ParameterizedTest
  @CsvSource({
    "1, 1",
    "2, 1",
    "14, 1",
    "15, 1",
    "16, 1",
    "17, 1",
    "46, 1",
    "47, 1",
    "48, 1",
    "110, 1",
    "111, 1",
    "112, 1",
    "255, 3",
    "800, 4",
    "800, 5",
    "800, 6",
    "800, 420"
  })
  void noiseComesBack(int width, int height) throws IOException {
    Random random = new Random(width * 1000L + height);
    byte[] pixels = new byte[width * height];
    for (int i = 0; i < pixels.length; i++) {
      pixels[i] = (byte) random.nextInt(COLOURS);
    }
    assertThat(readBack(Gif.of(pixels, width, height, palette()), width, height)).isEqualTo(pixels);
  }

  @Test
  void everyCountOfPixelsComesBackWhereTheCodesGrowLonger() throws IOException {
    Random random = new Random(7);
    for (int width = 1; width < 700; width++) {
      byte[] pixels = new byte[width];
      for (int i = 0; i < width; i++) {
        pixels[i] = (byte) random.nextInt(COLOURS);
      }
      assertThat(readBack(Gif.of(pixels, width, 1, palette()), width, 1)).isEqualTo(pixels);
    }
  }

  @Test
  void paperTakesHardlyAnyRoom() throws IOException {
    byte[] pixels = new byte[800 * 420];
    byte[] gif = Gif.of(pixels, 800, 420, palette());
    assertThat(gif).hasSizeLessThan(2_000);
    assertThat(readBack(gif, 800, 420)).isEqualTo(pixels);
  }

  @Test
  void coloursAreThoseOfThePalette() throws IOException {
    byte[] pixels = new byte[COLOURS];
    for (int i = 0; i < COLOURS; i++) {
      pixels[i] = (byte) i;
    }
    BufferedImage image =
        ImageIO.read(new ByteArrayInputStream(Gif.of(pixels, COLOURS, 1, palette())));
    for (int i = 0; i < COLOURS; i++) {
      assertThat(image.getRGB(i, 0) & 0xffffff).isEqualTo(i * 0x111111);
    }
  }
}
