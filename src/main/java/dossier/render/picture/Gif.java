package dossier.render.picture;

import java.awt.image.BufferedImage;
import java.awt.image.DataBufferByte;
import java.awt.image.IndexColorModel;
import java.awt.image.Raster;
import java.awt.image.WritableRaster;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageOutputStream;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/**
 * Pictures as GIF. Not PNG: its bytes depend on the version of zlib that a JDK was built with,
 * while the JDK compresses GIF itself.
 */
final class Gif {
  /** Bits that number sixteen colours. */
  private static final int DEPTH = 4;

  private Gif() {}

  /**
   * A picture as a file.
   *
   * @param pixels numbers of colours, row by row
   * @param width in pixels, an even number
   * @param palette sixteen colours, red, green and blue one behind the other
   */
  static byte[] of(byte[] pixels, int width, int height, byte[] palette) {
    IndexColorModel colours = new IndexColorModel(DEPTH, 1 << DEPTH, palette, 0, false);
    byte[] packed = new byte[pixels.length / 2];
    for (int i = 0; i < packed.length; i++) {
      packed[i] = (byte) (pixels[2 * i] << DEPTH | pixels[2 * i + 1]);
    }
    WritableRaster raster =
        Raster.createPackedRaster(
            new DataBufferByte(packed, packed.length), width, height, DEPTH, null);
    BufferedImage image = new BufferedImage(colours, raster, false, null);
    return written(image);
  }

  private static byte[] written(BufferedImage image) {
    ImageWriter writer = ImageIO.getImageWritersByFormatName("gif").next();
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ImageOutputStream out = new MemoryCacheImageOutputStream(bytes)) {
      ImageWriteParam plain = writer.getDefaultWriteParam();
      plain.setProgressiveMode(ImageWriteParam.MODE_DISABLED);
      writer.setOutput(out);
      writer.write(null, new IIOImage(image, null, null), plain);
    } catch (IOException impossible) {
      throw new UncheckedIOException("writing into memory", impossible);
    } finally {
      writer.dispose();
    }
    return bytes.toByteArray();
  }
}
