package dossier.annotate.word;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/**
 * Sequences of words as a tree. All of its edges are in one open hash table by parent and word, so
 * that a word of a text is looked up without being copied out of it.
 */
public final class WordTree {
  /** Where every sequence begins. */
  public static final int ROOT = 0;

  /** No node. */
  public static final int NONE = -1;

  /** Words of texts seldom lie in the tree: their hash codes must not gather in a few slots. */
  private static final int SPREAD = 0x9E3779B9;

  private int[] slots = new int[64];

  /** The parent of each node, and the hash code of its word. */
  private int[] edges = new int[64];

  private String[] words = new String[32];
  private final boolean[] initials = new boolean[Character.MAX_VALUE + 1];
  private int nodes = 1;
  private final Map<String, String> shared = new HashMap<>();

  /** The child of a node by a word, made if there is none. */
  public int grow(int parent, String word) {
    if (parent == ROOT) {
      initials[word.charAt(0)] = true;
    }
    int slot = slot(parent, word.hashCode());
    while (slots[slot] != 0) {
      int node = slots[slot];
      if (edges[node * 2] == parent && words[node].equals(word)) {
        return node;
      }
      slot = next(slot);
    }
    slots[slot] = added(parent, word);
    if (nodes * 2 > slots.length) {
      widen();
    }
    return nodes - 1;
  }

  private int added(int parent, String word) {
    if (nodes == words.length) {
      edges = Arrays.copyOf(edges, nodes * 4);
      words = Arrays.copyOf(words, nodes * 2);
    }
    edges[nodes * 2] = parent;
    edges[nodes * 2 + 1] = word.hashCode();
    words[nodes] = shared.computeIfAbsent(word, w -> w);
    return nodes++;
  }

  private void widen() {
    slots = new int[slots.length * 2];
    for (int node = 1; node < nodes; node++) {
      int slot = slot(edges[node * 2], edges[node * 2 + 1]);
      while (slots[slot] != 0) {
        slot = next(slot);
      }
      slots[slot] = node;
    }
  }

  /** The child of a node by a word of a text, or {@link #NONE}. */
  public int child(int parent, Tokens tokens, int index) {
    if (parent == ROOT && !initials[Character.toLowerCase(tokens.initial(index))]) {
      return NONE;
    }
    int hash = tokens.hash(index);
    int slot = slot(parent, hash);
    while (slots[slot] != 0) {
      int node = slots[slot];
      boolean same = edges[node * 2] == parent && edges[node * 2 + 1] == hash;
      if (same && tokens.keyIs(index, words[node])) {
        return node;
      }
      slot = next(slot);
    }
    return NONE;
  }

  private int slot(int parent, int hash) {
    int mixed = (parent * 31 + hash) * SPREAD;
    return (mixed ^ mixed >>> 15) & (slots.length - 1);
  }

  private int next(int slot) {
    return (slot + 1) & (slots.length - 1);
  }

  /** The number of nodes, the root included; each is a number below it. */
  public int size() {
    return nodes;
  }
}
