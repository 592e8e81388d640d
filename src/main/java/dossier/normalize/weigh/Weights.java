package dossier.normalize.weigh;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * What signs weigh: small trees whose answers are added (gradient boosting, Friedman 2001). They
 * are learned by a program among the benchmarks from pages of which the story is known, and kept in
 * a file of the program, a tree a line.
 *
 * @param start log-odds that a block is story, before anything is known of it
 * @param trees what is added
 */
public record Weights(double start, List<Node> trees) {
  private static final String AT_MOST = "<=";
  private static final String VALUE = ":";

  /** Learned from saved pages; read when first asked for. */
  private static final class Pages {
    static final Weights WEIGHTS = read("pages.txt");
  }

  /** Learned from pasted text. */
  private static final class Pastes {
    static final Weights WEIGHTS = read("pastes.txt");
  }

  /** Copies the list. */
  public Weights {
    trees = List.copyOf(trees);
  }

  /** A place in a tree. */
  public sealed interface Node permits Split, Leaf {
    /** What the tree would add if nothing more were asked, in log-odds. */
    double value();
  }

  /**
   * A question.
   *
   * @param sign asked for
   * @param limit the first way is taken if the sign is no greater
   * @param value what is added on average behind this place
   */
  public record Split(Sign sign, double limit, double value, Node below, Node above)
      implements Node {}

  /**
   * An answer.
   *
   * @param value what is added
   */
  public record Leaf(double value) implements Node {}

  /** Those for saved pages. */
  public static Weights ofPages() {
    return Pages.WEIGHTS;
  }

  /** Those for pasted text, which has neither links nor elements. */
  public static Weights ofPastes() {
    return Pastes.WEIGHTS;
  }

  /** Log-odds that a block with these signs is story: above 0 is more likely than not. */
  public double weigh(double[] signs) {
    double sum = start;
    for (Node tree : trees) {
      Node at = tree;
      while (at instanceof Split split) {
        at = signs[split.sign().ordinal()] <= split.limit() ? split.below() : split.above();
      }
      sum += at.value();
    }
    return sum;
  }

  /**
   * What speaks most against story: each question on the way through a tree is given the difference
   * that its answer makes (Saabas 2014). What the whole page says of all its blocks is no reason.
   */
  public Sign.About against(double[] signs) {
    Map<Sign.About, Double> sums = new EnumMap<>(Sign.About.class);
    for (Node tree : trees) {
      Node at = tree;
      while (at instanceof Split split) {
        Node next = signs[split.sign().ordinal()] <= split.limit() ? split.below() : split.above();
        sums.merge(split.sign().about(), next.value() - split.value(), Double::sum);
        at = next;
      }
    }
    Sign.About most = Sign.About.FORM;
    for (Map.Entry<Sign.About, Double> entry : sums.entrySet()) {
      boolean more = entry.getValue() < sums.getOrDefault(most, 0.0);
      most = more && entry.getKey() != Sign.About.PAGE ? entry.getKey() : most;
    }
    return most;
  }

  /** As lines of a file, the start first. */
  public List<String> lines() {
    List<String> lines = new ArrayList<>();
    lines.add(Double.toString(start));
    for (Node tree : trees) {
      StringBuilder line = new StringBuilder();
      write(tree, line);
      lines.add(line.toString().strip());
    }
    return lines;
  }

  private static void write(Node node, StringBuilder line) {
    if (node instanceof Split split) {
      String name = split.sign().name().toLowerCase(Locale.ROOT).replace('_', '-');
      line.append(name).append(AT_MOST).append(split.limit()).append(VALUE);
      line.append(split.value()).append(' ');
      write(split.below(), line);
      write(split.above(), line);
    } else {
      line.append(node.value()).append(' ');
    }
  }

  /**
   * The weights in these lines.
   *
   * @throws IllegalArgumentException if a line is none
   */
  static Weights of(List<String> lines) {
    List<Node> trees = new ArrayList<>();
    for (String line : lines.subList(1, lines.size())) {
      trees.add(node(List.of(line.split(" ")).iterator()));
    }
    return new Weights(Double.parseDouble(lines.get(0)), trees);
  }

  private static Node node(Iterator<String> words) {
    String word = words.next();
    int limit = word.indexOf(AT_MOST);
    if (limit < 0) {
      return new Leaf(Double.parseDouble(word));
    }
    int value = word.indexOf(VALUE);
    String name = word.substring(0, limit).toUpperCase(Locale.ROOT).replace('-', '_');
    return new Split(
        Sign.valueOf(name),
        Double.parseDouble(word.substring(limit + AT_MOST.length(), value)),
        Double.parseDouble(word.substring(value + 1)),
        node(words),
        node(words));
  }

  private static Weights read(String file) {
    try (InputStream in = Weights.class.getResourceAsStream(file);
        BufferedReader lines =
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      return of(lines.lines().filter(line -> !line.startsWith("#")).toList());
    } catch (IOException e) {
      throw new UncheckedIOException("the weights of signs cannot be read", e);
    }
  }
}
