package dossier.identity;

import java.util.BitSet;
import java.util.Optional;

/**
 * The words of a paragraph, boiled down so that it can be recognised after an edit, and so that
 * nobody can read it: twelve bits of the hash of each word (FNV-1a, Fowler, Noll, Vo 1991), each
 * word once, sorted. Of long paragraphs only the {@value #MOST} words with the smallest hashes
 * count, in every text the same ones (bottom-k sampling, Broder 1997).
 */
public final class Sketch {
  private static final int BITS = 12;
  private static final int SIZE = 1 << BITS;
  private static final int MOST = 48;
  private static final String DIGITS =
      "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz-_";

  private final BitSet words;

  private Sketch(BitSet words) {
    this.words = words;
  }

  /** The sketch of a text. */
  public static Sketch of(String text) {
    BitSet all = new BitSet(SIZE);
    Word.of(text).forEach(word -> all.set(hash(word.key())));
    BitSet least = new BitSet(SIZE);
    for (int i = all.nextSetBit(0); i >= 0 && least.cardinality() < MOST; ) {
      least.set(i);
      i = all.nextSetBit(i + 1);
    }
    return new Sketch(least);
  }

  /** A sketch as the register writes it; empty if it is none. */
  public static Optional<Sketch> parse(String written) {
    BitSet words = new BitSet(SIZE);
    for (int i = 0; i + 1 < written.length(); i += 2) {
      int high = DIGITS.indexOf(written.charAt(i));
      int low = DIGITS.indexOf(written.charAt(i + 1));
      if (high < 0 || low < 0) {
        return Optional.empty();
      }
      words.set(high * DIGITS.length() + low);
    }
    return written.length() % 2 == 0 ? Optional.of(new Sketch(words)) : Optional.empty();
  }

  /** Two letters or digits a word. */
  public String written() {
    StringBuilder out = new StringBuilder();
    words.stream()
        .forEach(
            w ->
                out.append(DIGITS.charAt(w / DIGITS.length()))
                    .append(DIGITS.charAt(w % DIGITS.length())));
    return out.toString();
  }

  /** Share of the words of the larger of the two that both have, 0 to 1. */
  public double likeness(Sketch other) {
    int limit = limit(other);
    int larger = Math.max(below(words, limit), below(other.words, limit));
    return larger == 0 ? 0 : (double) shared(other, limit) / larger;
  }

  /** Share of its own words that the other has, 0 to 1. */
  double within(Sketch other) {
    int limit = limit(other);
    int own = below(words, limit);
    return own == 0 ? 0 : (double) shared(other, limit) / own;
  }

  /** Whether it has no word. */
  boolean blank() {
    return words.isEmpty();
  }

  /** Where both still know every word: sampled sketches know none beyond their last. */
  private int limit(Sketch other) {
    return Math.min(known(words), known(other.words));
  }

  private static int known(BitSet words) {
    return words.cardinality() < MOST ? SIZE : words.length();
  }

  private static int below(BitSet words, int limit) {
    return words.get(0, limit).cardinality();
  }

  private int shared(Sketch other, int limit) {
    BitSet both = words.get(0, limit);
    both.and(other.words);
    return both.cardinality();
  }

  private static int hash(String word) {
    int hash = 0x811C9DC5;
    for (int i = 0; i < word.length(); i++) {
      hash = (hash ^ word.charAt(i)) * 0x01000193;
    }
    return (hash ^ hash >>> BITS ^ hash >>> 2 * BITS) & SIZE - 1;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Sketch sketch && words.equals(sketch.words);
  }

  @Override
  public int hashCode() {
    return words.hashCode();
  }
}
