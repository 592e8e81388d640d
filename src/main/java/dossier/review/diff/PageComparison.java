package dossier.review.diff;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/** Compares what editors and captures made of a page with what it was. */
final class PageComparison {
  private static final int LONGEST = 200;

  private final PageView before;
  private final PageView after;
  private final List<Block> old;
  private final List<Block> now;
  private final int[] oldOf;
  private final List<Block> derived;

  /** Ids that a link can still name: on the page, or on the one that leads on to it. */
  private final java.util.Set<String> alive;

  PageComparison(PageView before, PageView after, java.util.Set<String> alive) {
    this.before = before;
    this.after = after;
    this.alive = alive;
    this.old = before.blocks().stream().filter(Block::primary).toList();
    this.now = after.blocks().stream().filter(Block::primary).toList();
    this.oldOf = Pairing.of(old, now);
    this.derived = changed(before, after);
  }

  PageView before() {
    return before;
  }

  PageView after() {
    return after;
  }

  /** A block that was there before, as it was and as it is. */
  record Pair(Block old, Block now) {}

  List<Pair> pairs() {
    List<Pair> pairs = new ArrayList<>();
    for (int i = 0; i < now.size(); i++) {
      if (oldOf[i] >= 0) {
        pairs.add(new Pair(old.get(oldOf[i]), now.get(i)));
      }
    }
    return pairs;
  }

  /** Old anchors and what they are now, for those that have another or none. */
  Map<String, String> anchors() {
    Map<String, String> anchors = new HashMap<>();
    for (Pair pair : pairs()) {
      if (!pair.old().id().isEmpty()) {
        anchors.put(before.path() + "#" + pair.old().id(), pair.now().place(after.path()));
      }
    }
    return anchors;
  }

  /** What happened to its texts; that they name other pages by new headlines is not told again. */
  List<Entry> texts(Titles titles) {
    List<Entry> entries = new ArrayList<>();
    boolean[] moved = moved();
    for (int i = 0; i < now.size(); i++) {
      Block block = now.get(i);
      if (oldOf[i] < 0) {
        entries.add(Entry.of(Cause.TEXT_ADDED, block.place(after.path()), shown(block.text())));
      } else {
        pair(new Pair(old.get(oldOf[i]), block), moved[i], titles, entries);
      }
    }
    for (int j = 0; j < old.size(); j++) {
      int index = j;
      if (Arrays.stream(oldOf).noneMatch(k -> k == index)) {
        entries.add(cut(old.get(j)));
      }
    }
    return entries;
  }

  private Entry cut(Block block) {
    String dead = block.id().isEmpty() || alive.contains(block.id()) ? "" : dead(block.id());
    return Entry.of(Cause.TEXT_CUT, block.place(before.path()), shown(block.text()) + dead);
  }

  private static String dead(String id) {
    return " — its address `#" + id + "` is dead; `dossier pin` keeps addresses";
  }

  private void pair(Pair pair, boolean moved, Titles titles, List<Entry> entries) {
    String place = pair.now().place(after.path());
    boolean edited = !pair.old().text().equals(pair.now().text());
    boolean headline = pair.old().text().equals(before.title());
    if (edited && (headline || !titles.same(pair.old().text(), pair.now().text()))) {
      String id = pair.old().id();
      String dead = id.isEmpty() || alive.contains(id) ? "" : dead(id);
      entries.add(
          Entry.of(
              Cause.TEXT_EDITED, place, WordDiff.of(pair.old().text(), pair.now().text()) + dead));
    }
    if (moved) {
      entries.add(Entry.of(Cause.TEXT_MOVED, place, shown(pair.now().text())));
    }
    if (!edited && !pair.old().links().equals(pair.now().links())) {
      entries.add(
          Entry.of(
              Cause.LINK_CHANGED,
              place,
              WordDiff.of(
                      String.join(" ", pair.old().links()), String.join(" ", pair.now().links()))
                  + " at “"
                  + shown(pair.now().text())
                  + "”"));
    }
  }

  /** Which blocks left their order: all but a longest run that kept it. */
  private boolean[] moved() {
    int[] length = new int[now.size()];
    int[] previous = new int[now.size()];
    int last = -1;
    for (int i = 0; i < now.size(); i++) {
      previous[i] = -1;
      length[i] = oldOf[i] < 0 ? 0 : 1;
      for (int k = 0; k < i && oldOf[i] >= 0; k++) {
        if (oldOf[k] >= 0 && oldOf[k] < oldOf[i] && length[k] + 1 > length[i]) {
          length[i] = length[k] + 1;
          previous[i] = k;
        }
      }
      last = last < 0 && length[i] > 0 || last >= 0 && length[i] > length[last] ? i : last;
    }
    boolean[] moved = new boolean[now.size()];
    for (int i = 0; i < now.size(); i++) {
      moved[i] = oldOf[i] >= 0;
    }
    for (int i = last; i >= 0; i = previous[i]) {
      moved[i] = false;
    }
    return moved;
  }

  /** Whether something still stands at its old address. */
  boolean addressed() {
    return !alive.isEmpty();
  }

  /** Ids that died, those of blocks and mentions aside: these are told with what became of them. */
  List<String> deadIds() {
    List<String> known = old.stream().map(Block::id).toList();
    return before.ids().stream()
        .filter(id -> !alive.contains(id) && !known.contains(id) && !id.startsWith("m-"))
        .toList();
  }

  /** Whether what the program made out of other pages changed, by block. */
  List<Block> derived() {
    return derived;
  }

  private static List<Block> changed(PageView before, PageView after) {
    List<Block> changed = new ArrayList<>();
    Set<String> was = looks(before);
    Set<String> is = looks(after);
    after.blocks().stream()
        .filter(b -> !b.primary() && !was.contains(look(b)))
        .forEach(changed::add);
    before.blocks().stream()
        .filter(b -> !b.primary() && !is.contains(look(b)))
        .forEach(changed::add);
    return changed;
  }

  private static Set<String> looks(PageView page) {
    return page.blocks().stream()
        .filter(b -> !b.primary())
        .map(PageComparison::look)
        .collect(Collectors.toSet());
  }

  private static String look(Block block) {
    return block.text() + " " + block.links();
  }

  /** Whether every piece of the page has the words and the links that it had, in its order. */
  boolean sameBlocks() {
    return before.blocks().stream()
        .map(PageComparison::look)
        .toList()
        .equals(after.blocks().stream().map(PageComparison::look).toList());
  }

  boolean frameChanged() {
    return !Objects.equals(before.frame(), after.frame());
  }

  static String shown(String text) {
    int space = text.length() <= LONGEST ? -1 : text.lastIndexOf(' ', LONGEST);
    return text.length() <= LONGEST ? text : text.substring(0, space < 0 ? LONGEST : space) + " …";
  }
}
