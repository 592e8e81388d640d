package dossier.render.picture;

import java.awt.Shape;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;

/**
 * Draws pictures, 800 by 420 pixels: the proportions that networks ask for, above their least size
 * for a large picture (600 by 315), at half the bytes of twice the pixels.
 */
public final class Painter {
  private static final int WIDTH = 800;
  private static final int HEIGHT = 420;

  /** Pixels left and right of the text: networks cut up to a twentieth off. */
  private static final int MARGIN = 60;

  /** Sizes of the title that are tried, the largest first, and how many lines each has room for. */
  private static final int[][] TITLES = {{50, 3}, {40, 4}, {32, 5}};

  private static final int INK = 0;
  private static final int MUTED = 1;
  private static final int ACCENT = 2;

  /** The paper and the three colours of the style sheet in the light. */
  private static final int[] PAPER = {0xfb, 0xfa, 0xf7};

  private static final int[][] COLOURS = {
    {0x1e, 0x1c, 0x19}, {0x5f, 0x5a, 0x50}, {0x8a, 0x2b, 0x1f}
  };

  private final Outlines outlines = new Outlines();

  /** Whether a picture can be drawn: every letter of it is in the packed font. */
  public boolean canDraw(Picture picture) {
    return outlines.canDraw(
        picture.site() + picture.word() + picture.title() + picture.line() + "…");
  }

  /** The picture as the bytes of a GIF. */
  public byte[] draw(Picture picture) {
    Canvas canvas = new Canvas(WIDTH, HEIGHT);
    canvas.fill(new Rectangle2D.Double(0, 0, 12, HEIGHT), ACCENT);
    text(canvas, fitted(picture.site(), 22), 66, 22, MUTED);
    double word = text(canvas, picture.word(), 131, 23, ACCENT);
    underline(picture.kind(), word).forEach(shape -> canvas.fill(shape, ACCENT));
    title(canvas, picture.title());
    text(canvas, fitted(picture.line(), 24), 372, 24, MUTED);
    return Gif.of(canvas.pixels(), WIDTH, HEIGHT, palette());
  }

  private void title(Canvas canvas, String title) {
    for (int[] tried : TITLES) {
      List<String> lines = lines(title, tried[0]);
      boolean last = tried == TITLES[TITLES.length - 1];
      if (lines.size() <= tried[1] || last) {
        double baseline = 151 + tried[0];
        for (int i = 0; i < Math.min(lines.size(), tried[1]); i++) {
          boolean cut = i == tried[1] - 1 && lines.size() > tried[1];
          String line =
              cut ? fitted(lines.get(i) + " " + lines.get(i + 1), tried[0]) : lines.get(i);
          text(canvas, line, baseline, tried[0], INK);
          baseline += tried[0] * 1.16;
        }
        return;
      }
    }
  }

  private double text(Canvas canvas, String text, double baseline, double size, int colour) {
    canvas.fill(outlines.line(text, MARGIN, baseline, size), colour);
    return outlines.width(text) * size;
  }

  /** As many words a line as there is room for; a word that is longer than a line is cut. */
  private List<String> lines(String text, double size) {
    List<String> lines = new ArrayList<>();
    String line = "";
    for (String word : text.strip().split("\\s+")) {
      String longer = line.isEmpty() ? word : line + " " + word;
      if (!line.isEmpty() && outlines.width(longer) * size > room()) {
        lines.add(fitted(line, size));
        longer = word;
      }
      line = longer;
    }
    lines.add(fitted(line, size));
    return lines;
  }

  /** A line with as many whole words as there is room for; a single word that is longer is cut. */
  private String fitted(String line, double size) {
    String fitted = line;
    while (outlines.width(fitted) * size > room()) {
      String kept = fitted.replaceFirst("\\s*…$", "");
      int space = kept.lastIndexOf(' ');
      int end = space > 0 ? space : kept.offsetByCodePoints(kept.length(), -1);
      fitted = kept.substring(0, end) + (space > 0 ? " …" : "…");
    }
    return fitted;
  }

  private static double room() {
    return WIDTH - 2.0 * MARGIN;
  }

  /** The line under a name, as the pages have it: it tells kinds apart without colour. */
  private static List<Shape> underline(String kind, double width) {
    List<Shape> shapes = new ArrayList<>();
    double y = 140;
    switch (kind) {
      case "event" -> {
        shapes.add(new Rectangle2D.Double(MARGIN, y, width, 2));
        shapes.add(new Rectangle2D.Double(MARGIN, y + 4, width, 2));
      }
      case "organisation" -> {
        for (double x = 0; x < width; x += 12) {
          shapes.add(new Rectangle2D.Double(MARGIN + x, y, Math.min(7, width - x), 3));
        }
      }
      case "place" -> {
        for (double x = 0; x < width; x += 6) {
          shapes.add(new Ellipse2D.Double(MARGIN + x, y, 3, 3));
        }
      }
      default -> shapes.add(new Rectangle2D.Double(MARGIN, y, width, 2));
    }
    return shapes;
  }

  private static byte[] palette() {
    byte[] palette = new byte[3 << 4];
    for (int part = 0; part < 3; part++) {
      palette[part] = (byte) PAPER[part];
      for (int i = 0; i < COLOURS.length * Canvas.STEPS; i++) {
        int step = i % Canvas.STEPS + 1;
        int colour = COLOURS[i / Canvas.STEPS][part];
        int mixed = PAPER[part] + (colour - PAPER[part]) * step / Canvas.STEPS;
        palette[(i + 1) * 3 + part] = (byte) mixed;
      }
    }
    return palette;
  }
}
