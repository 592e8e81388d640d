package dossier.review.diff;

import java.util.ArrayList;
import java.util.List;

/**
 * Marks in a text which words went and which came: {@code the ~~two~~ **three** boats}. The longest
 * common subsequence of words stays (Wagner and Fischer 1974); of what stays far from any change,
 * only the edges are shown.
 */
final class WordDiff {
  private static final int AROUND = 6;

  /** Beyond so many pairs of words only the ends that agree are told apart. */
  private static final int MOST = 4_000_000;

  private WordDiff() {}

  static String of(String before, String after) {
    String[] old = before.split("\\s+");
    String[] now = after.split("\\s+");
    List<String> out = new ArrayList<>();
    if ((long) old.length * now.length > MOST) {
      return "~~" + before + "~~ **" + after + "**";
    }
    int[][] common = common(old, now);
    int i = 0;
    int j = 0;
    List<String> same = new ArrayList<>();
    boolean changed = false;
    while (i < old.length || j < now.length) {
      List<String> went = new ArrayList<>();
      List<String> came = new ArrayList<>();
      while (!(i < old.length && j < now.length && old[i].equals(now[j]))
          && (i < old.length || j < now.length)) {
        if (j == now.length || i < old.length && common[i + 1][j] >= common[i][j + 1]) {
          went.add(old[i++]);
        } else {
          came.add(now[j++]);
        }
      }
      if (!went.isEmpty() || !came.isEmpty()) {
        out.add(kept(same, changed, true));
        same.clear();
        changed = true;
        out.add(went.isEmpty() ? "" : "~~" + String.join(" ", went) + "~~");
        out.add(came.isEmpty() ? "" : "**" + String.join(" ", came) + "**");
      }
      if (i < old.length && j < now.length) {
        same.add(now[j++]);
        i++;
      }
    }
    out.add(kept(same, changed, false));
    return String.join(" ", out.stream().filter(s -> !s.isEmpty()).toList());
  }

  /** Words that stayed, between changes or at an end, without their middle if they are many. */
  private static String kept(List<String> same, boolean behind, boolean before) {
    int most = (behind ? AROUND : 0) + (before ? AROUND : 0);
    if (same.size() <= most + 1) {
      return String.join(" ", same);
    }
    String left = behind ? String.join(" ", same.subList(0, AROUND)) + " " : "";
    String right =
        before ? " " + String.join(" ", same.subList(same.size() - AROUND, same.size())) : "";
    return left + "…" + right;
  }

  private static int[][] common(String[] old, String[] now) {
    int[][] common = new int[old.length + 1][now.length + 1];
    for (int i = old.length - 1; i >= 0; i--) {
      for (int j = now.length - 1; j >= 0; j--) {
        common[i][j] =
            old[i].equals(now[j])
                ? common[i + 1][j + 1] + 1
                : Math.max(common[i + 1][j], common[i][j + 1]);
      }
    }
    return common;
  }
}
