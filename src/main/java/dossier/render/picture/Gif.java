package dossier.render.picture;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * Writes pictures as GIF 89a (<a href="https://www.w3.org/Graphics/GIF/spec-gif89a.txt">CompuServe,
 * 1990</a>). Not PNG: its bytes depend on the version of zlib that a JDK was built with. Own code,
 * since the JDK's took a fifth of the time of a small build; with sixteen colours a table finds the
 * next of LZW's strings at once.
 */
final class Gif {
  /** Bits that number sixteen colours. */
  private static final int DEPTH = 4;

  private static final int COLOURS = 1 << DEPTH;
  private static final int CLEAR = COLOURS;
  private static final int END = COLOURS + 1;
  private static final int FIRST = COLOURS + 2;

  /** Bits of the longest code. */
  private static final int LONGEST = 12;

  /** So many bytes stand in one block at most. */
  private static final int BLOCK = 255;

  private final ByteArrayOutputStream out = new ByteArrayOutputStream(1 << 14);
  private final byte[] block = new byte[BLOCK];

  /** The string that one more colour makes of each; 0 for none, as no string is colour 0 longer. */
  private final short[] longer = new short[COLOURS << LONGEST];

  private int held;
  private long bits;
  private int waiting;

  private Gif() {}

  /**
   * A picture as a file.
   *
   * @param pixels numbers of colours, row by row
   * @param width in pixels
   * @param height in pixels
   * @param palette sixteen colours, red, green and blue one behind the other
   */
  static byte[] of(byte[] pixels, int width, int height, byte[] palette) {
    Gif gif = new Gif();
    gif.head(width, height, palette);
    gif.compress(pixels);
    gif.out.write(0);
    gif.out.write(';');
    return gif.out.toByteArray();
  }

  private void head(int width, int height, byte[] palette) {
    out.writeBytes("GIF89a".getBytes(StandardCharsets.US_ASCII));
    size(width, height);
    out.write(0xf0 | DEPTH - 1); // a table of colours for all, of eight bits each, and its size
    out.write(0); // the background
    out.write(0); // pixels are square
    out.writeBytes(palette);
    out.write(',');
    size(0, 0);
    size(width, height);
    out.write(DEPTH - 1); // no table of its own, no interlacing
    out.write(DEPTH);
  }

  private void size(int width, int height) {
    out.write(width);
    out.write(width >> 8);
    out.write(height);
    out.write(height >> 8);
  }

  private void compress(byte[] pixels) {
    int length = DEPTH + 1;
    int next = FIRST;
    code(CLEAR, length);
    int string = pixels[0];
    for (int i = 1; i < pixels.length; i++) {
      int at = string << DEPTH | pixels[i];
      int known = longer[at];
      if (known != 0) {
        string = known;
        continue;
      }
      code(string, length);
      string = pixels[i];
      if (next == 1 << LONGEST) {
        code(CLEAR, length);
        Arrays.fill(longer, (short) 0);
        length = DEPTH + 1;
        next = FIRST;
      } else {
        length += next == 1 << length ? 1 : 0;
        longer[at] = (short) next;
        next++;
      }
    }
    code(string, length);
    code(END, next == 1 << length && length < LONGEST ? length + 1 : length);
    code(0, waiting == 0 ? 0 : Byte.SIZE - waiting);
    flush();
  }

  private void code(int code, int length) {
    bits |= (long) code << waiting;
    waiting += length;
    while (waiting >= Byte.SIZE) {
      block[held] = (byte) bits;
      held++;
      bits >>>= Byte.SIZE;
      waiting -= Byte.SIZE;
      if (held == BLOCK) {
        flush();
      }
    }
  }

  private void flush() {
    if (held > 0) {
      out.write(held);
      out.write(block, 0, held);
      held = 0;
    }
  }
}
