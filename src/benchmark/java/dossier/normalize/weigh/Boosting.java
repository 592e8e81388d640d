package dossier.normalize.weigh;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.IntStream;

/**
 * Learns weights: trees are added one by one, each grown leaf by leaf towards what those before it
 * get wrong (gradient boosting with second derivatives, Friedman 2001). Signs are cut into a few
 * steps first. The same examples give the same trees, whatever the number of processors.
 */
public final class Boosting {
  /**
   * Steps that a sign is cut into twice: once so that each has as many examples, and, since most
   * blocks of a page are alike, once so that each has as many values. Together they fit into a byte.
   */
  private static final int STEPS = 128;

  private static final int BYTE = 0xFF;

  /** Trees; from 100 on folds that are not looked at gain next to nothing. */
  private static final int TREES = 150;

  /** Answers of a tree; 4 are little worse, 31 no better. */
  private static final int LEAVES = 8;

  /** Share of a tree's answer that is added. */
  private static final double PACE = 0.1;

  /** Examples behind an answer, at least; 40 are no better. */
  private static final int FEWEST = 200;

  /** Second derivative added to each answer's: answers from little evidence are small. */
  private static final double DOUBT = 1;

  private static final double DIGITS = 1e4;

  private final int signs = Sign.values().length;
  private final int size;
  private final double[][] limits = new double[signs][];
  private final byte[][] steps = new byte[signs][];
  private final boolean[] story;
  private final double[] weight;
  private final double[] odds;
  private final double[] slope;
  private final double[] bend;

  private Boosting(List<double[]> rows, boolean[] story, double[] weight) {
    this.size = rows.size();
    this.story = story;
    this.weight = weight;
    this.odds = new double[size];
    this.slope = new double[size];
    this.bend = new double[size];
    IntStream.range(0, signs).parallel().forEach(sign -> cut(rows, sign));
  }

  /**
   * Learns.
   *
   * @param rows signs of the examples
   * @param story whether each is story
   * @param weight of each
   */
  public static Weights learn(List<double[]> rows, boolean[] story, double[] weight) {
    return new Boosting(rows, story, weight).weights();
  }

  private void cut(List<double[]> rows, int sign) {
    double[] sorted = rows.stream().mapToDouble(r -> r[sign]).sorted().toArray();
    double[] different = Arrays.stream(sorted).distinct().toArray();
    TreeSet<Double> found = new TreeSet<>();
    for (int k = 1; k < STEPS; k++) {
      found.add(rounded(sorted[(int) ((long) k * sorted.length / STEPS)]));
      found.add(rounded(different[(int) ((long) k * different.length / STEPS)]));
    }
    limits[sign] = found.stream().mapToDouble(Double::doubleValue).toArray();
    steps[sign] = new byte[size];
    for (int i = 0; i < size; i++) {
      int at = Arrays.binarySearch(limits[sign], rows.get(i)[sign]);
      steps[sign][i] = (byte) (at >= 0 ? at : -at - 1);
    }
  }

  private static double rounded(double value) {
    return Math.round(value * DIGITS) / DIGITS;
  }

  private Weights weights() {
    double yes = 0;
    double all = 0;
    for (int i = 0; i < size; i++) {
      yes += story[i] ? weight[i] : 0;
      all += weight[i];
    }
    double start = rounded(Math.log(yes / (all - yes)));
    Arrays.fill(odds, start);
    List<Weights.Node> trees = new ArrayList<>();
    for (int t = 0; t < TREES; t++) {
      for (int i = 0; i < size; i++) {
        double p = 1 / (1 + Math.exp(-odds[i]));
        slope[i] = weight[i] * (p - (story[i] ? 1 : 0));
        bend[i] = weight[i] * p * (1 - p);
      }
      Growing root = new Growing(IntStream.range(0, size).toArray());
      grow(root);
      trees.add(root.node());
    }
    return new Weights(start, trees);
  }

  /** The leaf that gains most is split next. */
  private void grow(Growing root) {
    List<Growing> leaves = new ArrayList<>(List.of(root));
    while (leaves.size() < LEAVES) {
      Growing best = leaves.get(0);
      for (Growing leaf : leaves) {
        best = leaf.gain > best.gain ? leaf : best;
      }
      if (best.gain <= 0) {
        break;
      }
      best.split();
      leaves.remove(best);
      leaves.add(best.below);
      leaves.add(best.above);
    }
    for (Growing leaf : leaves) {
      for (int i : leaf.members) {
        odds[i] += leaf.value();
      }
    }
  }

  /** A leaf that may be split. */
  private final class Growing {
    private final int[] members;
    private final double slopes;
    private final double bends;
    private int sign = -1;
    private int step;
    private double gain;
    private Growing below;
    private Growing above;

    Growing(int[] members) {
      this.members = members;
      double s = 0;
      double b = 0;
      for (int i : members) {
        s += slope[i];
        b += bend[i];
      }
      this.slopes = s;
      this.bends = b;
      find();
    }

    private double value() {
      return rounded(-PACE * slopes / (bends + DOUBT));
    }

    private void find() {
      double[][] best =
          IntStream.range(0, signs).parallel().mapToObj(this::best).toArray(double[][]::new);
      for (int s = 0; s < signs; s++) {
        if (best[s][0] > gain) {
          gain = best[s][0];
          sign = s;
          step = (int) best[s][1];
        }
      }
    }

    /** The gain of the best split by a sign, and its step. */
    private double[] best(int s) {
      int count = limits[s].length + 1;
      double[] slopeAt = new double[count];
      double[] bendAt = new double[count];
      int[] there = new int[count];
      byte[] own = steps[s];
      for (int i : members) {
        int k = own[i] & BYTE;
        slopeAt[k] += slope[i];
        bendAt[k] += bend[i];
        there[k]++;
      }
      double[] best = {0, 0};
      double left = 0;
      double leftBend = 0;
      int leftCount = 0;
      for (int k = 0; k < count - 1; k++) {
        left += slopeAt[k];
        leftBend += bendAt[k];
        leftCount += there[k];
        if (leftCount >= FEWEST && members.length - leftCount >= FEWEST) {
          double gained =
              part(left, leftBend)
                  + part(slopes - left, bends - leftBend)
                  - part(slopes, bends);
          if (gained > best[0] + 1e-9) {
            best[0] = gained;
            best[1] = k;
          }
        }
      }
      return best;
    }

    private static double part(double slopes, double bends) {
      return slopes * slopes / (bends + DOUBT);
    }

    private void split() {
      byte[] own = steps[sign];
      below = new Growing(Arrays.stream(members).filter(i -> (own[i] & BYTE) <= step).toArray());
      above = new Growing(Arrays.stream(members).filter(i -> (own[i] & BYTE) > step).toArray());
    }

    private Weights.Node node() {
      return below == null
          ? new Weights.Leaf(value())
          : new Weights.Split(
              Sign.values()[sign], limits[sign][step], value(), below.node(), above.node());
    }
  }
}
