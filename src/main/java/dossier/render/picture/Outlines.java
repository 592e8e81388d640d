package dossier.render.picture;

import java.awt.geom.AffineTransform;
import java.awt.geom.GeneralPath;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/**
 * The letters of the packed font, Liberation Sans, as outlines. Letters stand one behind the other
 * from left to right: a text that is written from the right, or whose letters change their form
 * beside others, cannot be drawn.
 */
final class Outlines {
  private static final String FONT = "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf";

  private final TrueTypeFont font;
  private final CmapLookup glyphs;
  private final double unit;
  private final Map<Integer, Letter> letters = new ConcurrentHashMap<>();

  /**
   * A letter.
   *
   * @param path its outline, one em high, with the baseline at 0
   * @param advance how far behind it the next one stands, in em
   */
  private record Letter(GeneralPath path, double advance) {}

  /** Reads the font. */
  Outlines() {
    try (InputStream stream = Outlines.class.getResourceAsStream(FONT)) {
      font = new TTFParser().parse(new RandomAccessReadBuffer(stream));
      glyphs = font.getUnicodeCmapLookup();
      unit = font.getUnitsPerEm();
    } catch (IOException damaged) {
      throw new UncheckedIOException("the packed font cannot be read", damaged);
    }
  }

  /** Whether every letter is in the font and stands for itself. */
  boolean canDraw(String text) {
    return text.codePoints().allMatch(this::canDraw);
  }

  private boolean canDraw(int letter) {
    return glyphs.getGlyphId(letter) > 0
        && Character.getDirectionality(letter) != Character.DIRECTIONALITY_RIGHT_TO_LEFT
        && Character.getType(letter) != Character.NON_SPACING_MARK;
  }

  /** How long a line is, in em. */
  double width(String line) {
    return line.codePoints().mapToDouble(c -> letter(c).advance()).sum();
  }

  /**
   * A line of text as one outline.
   *
   * @param x where it begins, pixels
   * @param baseline pixels from the top
   * @param size of an em, pixels
   */
  GeneralPath line(String text, double x, double baseline, double size) {
    GeneralPath line = new GeneralPath();
    double at = x;
    for (int c : text.codePoints().toArray()) {
      Letter letter = letter(c);
      line.append(
          letter.path().getPathIterator(new AffineTransform(size, 0, 0, -size, at, baseline)),
          false);
      at += letter.advance() * size;
    }
    return line;
  }

  private Letter letter(int codePoint) {
    return letters.computeIfAbsent(codePoint, this::read);
  }

  /** The font reads from one place of its file at a time. */
  private synchronized Letter read(int codePoint) {
    try {
      int id = glyphs.getGlyphId(codePoint);
      GeneralPath path = new GeneralPath();
      if (font.getGlyph().getGlyph(id) != null) {
        path.append(
            font.getGlyph()
                .getGlyph(id)
                .getPath()
                .getPathIterator(AffineTransform.getScaleInstance(1 / unit, 1 / unit)),
            false);
      }
      return new Letter(path, font.getAdvanceWidth(id) / unit);
    } catch (IOException damaged) {
      throw new UncheckedIOException("the packed font cannot be read", damaged);
    }
  }
}
