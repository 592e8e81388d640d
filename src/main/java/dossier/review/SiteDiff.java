package dossier.review;

import dossier.review.diff.Cause;
import dossier.review.diff.Comparison;
import dossier.review.diff.Entry;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;

/**
 * What changed between two finished sites, in the words of a dossier: one entry for each cause, and
 * how much follows from it.
 *
 * @param entries the heaviest causes first
 * @param pages how many pages differ
 * @param files all files that differ, pages too
 */
public record SiteDiff(List<Entry> entries, int pages, List<String> files) {
  private static final int MOST_PLACES = 8;

  /** What pages load, whatever is on them. */
  private static final Set<String> LOADED =
      Set.of("assets/dossier.css", "assets/pages.css", "assets/dossier.js");

  private static final String LOADS =
      " Pages load what changed in `assets`: any of them may look different.";

  /** Copies the lists. */
  public SiteDiff {
    entries = List.copyOf(entries);
    files = List.copyOf(files);
  }

  /** Compares two folders of finished pages. */
  public static SiteDiff between(Path old, Path now) {
    Comparison.Result found = Comparison.of(old, now);
    int pages = (int) found.files().stream().filter(f -> f.endsWith(".html")).count();
    return new SiteDiff(found.entries(), pages, found.files());
  }

  /** Whether the two are the same, byte for byte. */
  public boolean empty() {
    return files.isEmpty();
  }

  /** The comparison for a pull request. */
  public String markdown() {
    if (empty()) {
      return "No page changed.\n";
    }
    StringBuilder out = new StringBuilder();
    Cause last = null;
    for (Entry entry : entries) {
      if (entry.cause() != last) {
        out.append(last == null ? "" : "\n").append("## ").append(entry.cause().title());
        out.append("\n\n");
        last = entry.cause();
      }
      entry(entry, out);
    }
    out.append(entries.isEmpty() ? "" : "\n").append(sum());
    return out.toString();
  }

  /** How much differs in all, and what the reader need not look for. */
  private String sum() {
    int others = files.size() - pages;
    String loaded = files.stream().anyMatch(LOADED::contains) ? LOADS : "";
    boolean more = files.size() > entries.size() && !entries.isEmpty();
    String follow = more ? " What is not named above only follows from what is." : "";
    if (pages == 0) {
      return "No page differs, but " + counted(others, "other file") + "." + follow + loaded + "\n";
    }
    String also = others == 0 ? "" : " and " + counted(others, "other file");
    return "In all " + counted(pages, "page") + also + " differ." + follow + loaded + "\n";
  }

  private static void entry(Entry entry, StringBuilder out) {
    out.append("- ");
    if (!entry.page().isEmpty()) {
      out.append('`').append(entry.page()).append("`: ");
    }
    out.append(entry.what());
    if (entry.places().size() > 1) {
      out.append(" (").append(entry.places().size()).append(" places: ");
      out.append(String.join(", ", entry.places().stream().distinct().limit(MOST_PLACES).toList()));
      out.append(entry.places().stream().distinct().count() > MOST_PLACES ? ", …)" : ")");
    }
    if (entry.claims() > 0) {
      out.append(" — ")
          .append(counted(entry.claims(), "claim"))
          .append(entry.claims() == 1 ? " cites it" : " cite it");
    }
    if (entry.follows() > 0) {
      out.append(" — shown again on ").append(counted(entry.follows(), "page"));
    }
    out.append('\n');
  }

  private static String counted(int count, String noun) {
    return count + " " + noun + (count == 1 ? "" : "s");
  }
}
