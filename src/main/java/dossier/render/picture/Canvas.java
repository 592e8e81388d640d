package dossier.render.picture;

import java.awt.Shape;
import java.awt.geom.PathIterator;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/**
 * Shapes filled in few colours with soft edges. Own code, since the JDK's own drawing may change
 * its soft edges from one version to the next, and the bytes of a picture must not. A row is cut by
 * {@value #CUTS} lines; between two edges of a shape a line covers each pixel by the very part of
 * it (non-zero winding, as TrueType fonts have it).
 */
final class Canvas {
  /** Lines through each row of pixels: more are not seen in letters of this size. */
  private static final int CUTS = 4;

  /** Steps from the paper to a colour: five for each of three colours fill a palette of sixteen. */
  static final int STEPS = 5;

  /** Pixels that a curve may be away from the straight lines that stand for it. */
  private static final double FLATNESS = 0.1;

  private final int width;
  private final int height;
  private final byte[] pixels;
  private final double[] covered;

  /**
   * One straight piece of an outline.
   *
   * @param x where it begins, at the upper end
   * @param top of it
   * @param bottom of it
   * @param slope pixels to the right for each downwards
   * @param turn 1 if it was drawn downwards, else -1
   */
  private record Edge(double x, double top, double bottom, double slope, int turn) {
    double at(double y) {
      return x + (y - top) * slope;
    }
  }

  /** An empty canvas, in pixels. */
  Canvas(int width, int height) {
    this.width = width;
    this.height = height;
    this.pixels = new byte[width * height];
    this.covered = new double[width];
  }

  /** Numbers in the palette, row by row: 0 is the paper. */
  byte[] pixels() {
    return pixels.clone();
  }

  /**
   * Fills a shape.
   *
   * @param colour number of the colour, from 0
   */
  void fill(Shape shape, int colour) {
    List<Edge> edges = edges(shape);
    double bottom = edges.stream().mapToDouble(Edge::bottom).max().orElse(0);
    List<Edge> near = new ArrayList<>();
    int next = 0;
    int first = edges.isEmpty() ? height : Math.max(0, (int) edges.get(0).top());
    for (int row = first; row < Math.min(height, Math.ceil(bottom)); row++) {
      int above = row;
      near.removeIf(e -> e.bottom() <= above);
      while (next < edges.size() && edges.get(next).top() < row + 1) {
        near.add(edges.get(next));
        next++;
      }
      row(row, near, colour);
    }
  }

  private void row(int row, List<Edge> edges, int colour) {
    Arrays.fill(covered, 0);
    for (int cut = 0; cut < CUTS; cut++) {
      cut(row + (cut + 0.5) / CUTS, edges);
    }
    for (int x = 0; x < width; x++) {
      if (covered[x] > 0) {
        int step = (int) Math.round(Math.min(1, covered[x] / CUTS) * STEPS);
        if (step > 0) {
          pixels[row * width + x] = (byte) (colour * STEPS + step);
        }
      }
    }
  }

  /** Covers what lies between the edges that a line crosses, from left to right. */
  private void cut(double y, List<Edge> edges) {
    double[] xs = new double[edges.size()];
    int[] turns = new int[edges.size()];
    int crossed = 0;
    for (Edge edge : edges) {
      if (edge.top() <= y && y < edge.bottom()) {
        double x = edge.at(y);
        int at = crossed++;
        for (; at > 0 && xs[at - 1] > x; at--) {
          xs[at] = xs[at - 1];
          turns[at] = turns[at - 1];
        }
        xs[at] = x;
        turns[at] = edge.turn();
      }
    }
    int winding = 0;
    for (int i = 0; i < crossed; i++) {
      if (winding != 0) {
        cover(xs[i - 1], xs[i]);
      }
      winding += turns[i];
    }
  }

  private void cover(double from, double to) {
    double end = Math.min(to, width);
    for (int x = Math.max(0, (int) from); x < end; x++) {
      covered[x] += Math.min(end, x + 1) - Math.max(from, x);
    }
  }

  /** The outline as straight pieces, from the top down. */
  private static List<Edge> edges(Shape shape) {
    List<Edge> edges = new ArrayList<>();
    double[] at = new double[6];
    double[] start = new double[2];
    double[] last = new double[2];
    for (PathIterator i = shape.getPathIterator(null, FLATNESS); !i.isDone(); i.next()) {
      switch (i.currentSegment(at)) {
        case PathIterator.SEG_MOVETO -> start = at.clone();
        case PathIterator.SEG_LINETO -> add(last, at, edges);
        default -> {
          add(last, start, edges);
          at = start.clone();
        }
      }
      last = at.clone();
    }
    edges.sort(Comparator.comparingDouble(Edge::top));
    return edges;
  }

  private static void add(double[] a, double[] b, List<Edge> edges) {
    if (a[1] == b[1]) {
      return;
    }
    boolean down = a[1] < b[1];
    double[] upper = down ? a : b;
    double[] lower = down ? b : a;
    double slope = (lower[0] - upper[0]) / (lower[1] - upper[1]);
    edges.add(new Edge(upper[0], upper[1], lower[1], slope, down ? 1 : -1));
  }
}
