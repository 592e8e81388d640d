package dossier.review.diff;

import dossier.identity.Recognition;
import dossier.identity.Recognition.Anchored;
import dossier.identity.Sketch;
import dossier.model.Given;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Which block of a page was which before: by id or alias, by words, and at last by standing between
 * the same neighbours. Each list index of the new blocks holds the index of the old one.
 */
final class Pairing {
  private static final int NONE = -1;

  private final List<Block> old;
  private final List<Block> now;
  private final int[] oldOf;
  private final boolean[] taken;

  private Pairing(List<Block> old, List<Block> now) {
    this.old = old;
    this.now = now;
    this.oldOf = new int[now.size()];
    this.taken = new boolean[old.size()];
    Arrays.fill(oldOf, NONE);
  }

  /** For each new block the index of the old one, or -1. */
  static int[] of(List<Block> old, List<Block> now) {
    Pairing pairing = new Pairing(old, now);
    pairing.byId();
    pairing.byWords();
    pairing.byNeighbours();
    return pairing.oldOf;
  }

  private void pair(int i, int j) {
    oldOf[i] = j;
    taken[j] = true;
  }

  private void byId() {
    Map<String, Integer> ids = new HashMap<>();
    for (int j = 0; j < old.size(); j++) {
      if (!old.get(j).id().isEmpty()) {
        ids.put(old.get(j).id(), j);
      }
    }
    for (int i = 0; i < now.size(); i++) {
      Integer j = ids.get(now.get(i).id());
      if (j != null && !taken[j] && !now.get(i).id().isEmpty()) {
        pair(i, j);
      }
    }
    for (int i = 0; i < now.size(); i++) {
      for (String alias : now.get(i).aliases()) {
        Integer j = ids.get(alias);
        if (oldOf[i] == NONE && j != null && !taken[j]) {
          pair(i, j);
        }
      }
    }
  }

  private void byWords() {
    List<Integer> left = new ArrayList<>();
    List<Given> given = new ArrayList<>();
    for (int j = 0; j < old.size(); j++) {
      if (!taken[j]) {
        left.add(j);
        String sketch = Sketch.of(old.get(j).text()).written();
        given.add(new Given(old.get(j).kind() + "-" + j, sketch, 0, 0));
      }
    }
    List<Integer> open = new ArrayList<>();
    List<Anchored> blocks = new ArrayList<>();
    for (int i = 0; i < now.size(); i++) {
      if (oldOf[i] == NONE) {
        open.add(i);
        blocks.add(new Anchored(now.get(i).kind() + "-new" + i, now.get(i).text()));
      }
    }
    List<String> anchors = Recognition.anchors(blocks, given, List.of());
    for (int k = 0; k < open.size(); k++) {
      String index = anchors.get(k).substring(2);
      if (index.matches("\\d+")) {
        pair(open.get(k), Integer.parseInt(index));
      }
    }
  }

  /** Between two pairs that stand side by side, as many blocks of one kind on both sides. */
  private void byNeighbours() {
    int before = NONE;
    int i = 0;
    while (i < now.size()) {
      int end = i;
      while (end < now.size() && oldOf[end] == NONE) {
        end++;
      }
      int next = end < now.size() ? oldOf[end] : old.size();
      if (end > i && next - before - 1 == end - i && free(before + 1, next)) {
        for (int k = i; k < end; k++) {
          if (old.get(before + 1 + k - i).kind() == now.get(k).kind()) {
            pair(k, before + 1 + k - i);
          }
        }
      }
      before = end < now.size() ? oldOf[end] : before;
      i = end + 1;
    }
  }

  private boolean free(int from, int to) {
    for (int j = from; j < to; j++) {
      if (taken[j]) {
        return false;
      }
    }
    return from < to;
  }
}
