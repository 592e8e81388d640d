package dossier.normalize.weigh;

import dossier.model.Audit;
import dossier.model.AuditRule;
import dossier.normalize.draft.Block;
import dossier.normalize.draft.Draft;
import dossier.normalize.draft.Nest;
import dossier.normalize.draft.Shape;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.IntToDoubleFunction;
import java.util.function.ToIntFunction;

/** The signs of all blocks of a draft. */
public final class Signs {
  private static final int MOST_WORDS = 200;
  private static final int MOST_COMMAS = 10;

  /** Share of links from which on a text is none of sentences. */
  private static final double LINKS = 0.3;

  private static final int NEAR = 3;
  private static final int FAR = 10;

  private final List<Block> blocks;
  private final double[][] rows;
  private final Shape[] shapes;
  private final Sums words;
  private final Sums linked;
  private final Sums sentences;
  private final Sums kept;
  private final Sums story;
  private final Sums prose;
  private final double allProse;
  private final double allStory;

  private Signs(List<Block> blocks) {
    this.blocks = blocks;
    int n = blocks.size();
    this.rows = new double[n][Sign.values().length];
    this.shapes = blocks.stream().map(b -> Shape.of(b.plain())).toArray(Shape[]::new);
    this.words = new Sums(n, i -> shapes[i].words());
    this.linked = new Sums(n, i -> blocks.get(i).linked() * shapes[i].words());
    this.sentences = new Sums(n, i -> shapes[i].sentence() ? 1 : 0);
    this.kept = new Sums(n, i -> kept(blocks.get(i)) ? 1 : 0);
    this.story = new Sums(n, i -> kept(blocks.get(i)) ? shapes[i].words() : 0);
    this.prose = new Sums(n, i -> prose(i) ? shapes[i].words() : 0);
    this.allProse = Math.max(1, prose.between(0, n));
    this.allStory = Math.max(1, story.between(0, n));
  }

  /**
   * A row for each block, a column for each sign, in their order.
   *
   * @param draft of a saved page or pasted text
   */
  public static double[][] of(Draft draft) {
    Signs signs = new Signs(draft.blocks());
    signs.forms(draft.head().citation().title().orElse(""));
    signs.company(Nest::own, Sign.OWN_BLOCKS);
    signs.company(Nest::trail, Sign.TRAIL_BLOCKS);
    signs.company(Nest::around, Sign.AROUND_BLOCKS);
    signs.neighbours();
    signs.places();
    return signs.rows;
  }

  /** Whether the rules left it in the story. */
  public static boolean kept(Block block) {
    return block.open() || block.is(Audit.Fate.KEPT);
  }

  private boolean prose(int i) {
    return shapes[i].prose() && blocks.get(i).linked() < LINKS;
  }

  private void put(int i, Sign sign, double value) {
    rows[i][sign.ordinal()] = value;
  }

  private void forms(String title) {
    Set<String> titled = new HashSet<>(words(title));
    for (int i = 0; i < blocks.size(); i++) {
      Block block = blocks.get(i);
      put(i, kind(block.kind()), 1);
      put(i, Sign.LEVEL, block.level());
      put(i, Sign.WORDS, Math.min(MOST_WORDS, shapes[i].words()));
      put(i, Sign.GAP_ABOVE, block.gapBefore() ? 1 : 0);
      put(i, Sign.GAP_BELOW, gapBelow(i) ? 1 : 0);
      put(i, Sign.BEFORE, block.by(AuditRule.BEFORE_STORY) ? 1 : 0);
      put(i, Sign.BEHIND, block.by(AuditRule.AFTER_STORY) ? 1 : 0);
      put(i, Sign.SENTENCE, shapes[i].sentence() ? 1 : 0);
      put(i, Sign.DEPTH, block.nest().depth());
      put(i, Sign.OUTSIDE, block.by(AuditRule.OUTSIDE_STORY) ? 1 : 0);
      put(i, Sign.CAPITALS, shapes[i].capitals());
      put(i, Sign.DIGITS, shapes[i].digits());
      put(i, Sign.COMMAS, Math.min(MOST_COMMAS, commas(block.plain())));
      put(i, Sign.LINKED, block.linked());
      put(i, Sign.LIKE_TITLE, alike(new HashSet<>(words(block.plain())), titled));
    }
  }

  private boolean gapBelow(int i) {
    return i + 1 == blocks.size() || blocks.get(i + 1).gapBefore();
  }

  private static Sign kind(Block.Kind kind) {
    return switch (kind) {
      case HEADING -> Sign.HEADING;
      case BULLET, NUMBERED -> Sign.ITEM;
      case ITEM_MORE -> Sign.ITEM_MORE;
      case QUOTE -> Sign.QUOTE;
      case TABLE -> Sign.TABLE;
      case CODE -> Sign.CODE;
      case CAPTION -> Sign.CAPTION;
      default -> Sign.PARAGRAPH;
    };
  }

  private static double commas(String text) {
    return text.chars().filter(c -> c == ',' || c == '，' || c == '、' || c == '،').count();
  }

  /** What both have, of all that one of them has. */
  private static double alike(Set<String> one, Set<String> other) {
    long both = one.stream().filter(other::contains).count();
    return both / Math.max(1.0, one.size() + other.size() - (double) both);
  }

  private static List<String> words(String text) {
    List<String> words = new ArrayList<>();
    int from = -1;
    for (int i = 0; i <= text.length(); i++) {
      boolean within = i < text.length() && Character.isLetterOrDigit(text.charAt(i));
      if (within && from < 0) {
        from = i;
      } else if (!within && from >= 0) {
        words.add(text.substring(from, i).toLowerCase(Locale.ROOT));
        from = -1;
      }
    }
    return words;
  }

  /** Blocks whose elements are alike; {@code first} is the first of seven signs. */
  private void company(ToIntFunction<Nest> number, Sign first) {
    Map<Integer, double[]> sums = new HashMap<>();
    for (int i = 0; i < blocks.size(); i++) {
      double[] sum =
          sums.computeIfAbsent(number.applyAsInt(blocks.get(i).nest()), k -> new double[7]);
      double[] own = {
        1,
        shapes[i].words(),
        blocks.get(i).linked(),
        shapes[i].sentence() ? 1 : 0,
        story.at(i),
        kept.at(i),
        prose.at(i)
      };
      for (int k = 0; k < own.length; k++) {
        sum[k] += own[k];
      }
    }
    for (int i = 0; i < blocks.size(); i++) {
      double[] sum = sums.get(number.applyAsInt(blocks.get(i).nest()));
      double[] values = {
        sum[0],
        sum[1] / sum[0],
        sum[2] / sum[0],
        sum[3] / sum[0],
        sum[4] / allStory,
        sum[5] / sum[0],
        sum[6] / allProse
      };
      System.arraycopy(values, 0, rows[i], first.ordinal(), values.length);
    }
  }

  private void neighbours() {
    int n = blocks.size();
    for (int i = 0; i < n; i++) {
      around(i, Math.max(0, i - NEAR), i, Sign.THREE_ABOVE_WORDS);
      around(i, i + 1, Math.min(n, i + 1 + NEAR), Sign.THREE_BELOW_WORDS);
      around(i, Math.max(0, i - FAR), i, Sign.TEN_ABOVE_WORDS);
      around(i, i + 1, Math.min(n, i + 1 + FAR), Sign.TEN_BELOW_WORDS);
    }
  }

  /** What stands between two places; {@code first} is the first of four signs. */
  private void around(int i, int from, int to, Sign first) {
    double blocksThere = Math.max(1, to - from);
    double wordsThere = words.between(from, to);
    double[] values = {
      wordsThere / blocksThere,
      linked.between(from, to) / Math.max(1, wordsThere),
      sentences.between(from, to) / blocksThere,
      kept.between(from, to) / blocksThere
    };
    System.arraycopy(values, 0, rows[i], first.ordinal(), values.length);
  }

  private void places() {
    int n = blocks.size();
    double gaps = (double) blocks.stream().filter(Block::gapBefore).count() / Math.max(1, n);
    for (int i = 0; i < n; i++) {
      put(i, Sign.PROSE_ABOVE, prose.between(0, i) / allProse);
      put(i, Sign.PROSE_BELOW, prose.between(i + 1, n) / allProse);
      put(i, Sign.STORY_ABOVE, story.between(0, i) / allStory);
      put(i, Sign.STORY_BELOW, story.between(i + 1, n) / allStory);
      put(i, Sign.STORY_SHARE, allStory / allProse);
      put(i, Sign.GAPS, gaps);
      put(i, Sign.KEPT, kept.at(i));
    }
  }

  /** Sums over stretches of blocks, each in one step. */
  private static final class Sums {
    private final double[] upTo;

    Sums(int size, IntToDoubleFunction value) {
      upTo = new double[size + 1];
      for (int i = 0; i < size; i++) {
        upTo[i + 1] = upTo[i] + value.applyAsDouble(i);
      }
    }

    double between(int from, int to) {
      return upTo[to] - upTo[from];
    }

    double at(int i) {
      return between(i, i + 1);
    }
  }
}
