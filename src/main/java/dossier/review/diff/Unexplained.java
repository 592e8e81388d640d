package dossier.review.diff;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What differs between two sites and does not follow from anything that was told: lists and files
 * that name none of the pages where something happened, heads, and markup. One change must not hide
 * another.
 */
final class Unexplained {
  /** What changes how often something is named, and so every number that counts. */
  private static final Set<Cause> COUNTING =
      EnumSet.of(
          Cause.PAGE_REMOVED,
          Cause.PAGE_ADDED,
          Cause.PAGE_RENAMED,
          Cause.LED_ELSEWHERE,
          Cause.MENTION_LOST,
          Cause.MENTION_ADDED,
          Cause.TEXT_ADDED,
          Cause.TEXT_CUT);

  /** Words that an entry marks as old or new. */
  private static final Pattern MARKED = Pattern.compile("~~(.+?)~~|\\*\\*(.+?)\\*\\*");

  /** A hash of a capture changes with every word of it. */
  private static final Pattern HASH = Pattern.compile("\\b[0-9a-f]{64}\\b");

  /** A date in a file of data follows from one on a page, where it is in words. */
  private static final Pattern DATED =
      Pattern.compile("\"(?:date|from|to|published)\" : \"|^DT(?:START|END)");

  /** What the end of a line says about the lines beside it. */
  private static final String END = ",;])}\"";

  /** So much of what was told is looked for in files; UTF-16 units. */
  private static final int BEGINNING = 30;

  private static final int MOST_NAMED = 5;

  private final Sites sites;
  private final List<PageComparison> pages;
  private final Set<String> told = new TreeSet<>();
  private final Set<String> words = new TreeSet<>();
  private final Titles titles;
  private final boolean counts;

  Unexplained(
      Sites sites, List<PageComparison> pages, List<Entry> entries, boolean mentionsChanged) {
    this.sites = sites;
    this.pages = pages;
    this.titles = Titles.of(pages);
    this.counts =
        mentionsChanged || entries.stream().map(Entry::cause).anyMatch(COUNTING::contains);
    for (Entry entry : entries) {
      tell(entry.page());
      entry.places().forEach(this::tell);
      words.add(entry.what().substring(0, Math.min(entry.what().length(), BEGINNING)));
      boolean quoted = entry.cause() == Cause.QUOTATION_LED || entry.cause() == Cause.ALIAS_CHANGED;
      if (quoted && entry.what().indexOf('”') > 1) {
        words.add(entry.what().substring(1, entry.what().indexOf('”')));
        told.add("quotations.html");
      }
      Matcher marked = MARKED.matcher(entry.what());
      while (marked.find()) {
        words.add(marked.group(1) == null ? marked.group(2) : marked.group(1));
      }
    }
    sites.became().entrySet().stream()
        .filter(e -> !e.getKey().equals(e.getValue()))
        .forEach(e -> told.addAll(List.of(e.getKey(), e.getValue())));
  }

  private void tell(String place) {
    if (!place.isEmpty()) {
      told.add(place.replaceFirst("#.*", ""));
    }
  }

  List<Entry> entries() {
    List<Entry> found = new ArrayList<>();
    lists(found);
    heads(found);
    markup(found);
    files(found);
    return found;
  }

  private void lists(List<Entry> found) {
    for (PageComparison page : pages) {
      boolean sizes = page.after().path().equals("data.html") && !told.isEmpty();
      if (told.contains(page.after().path()) || counts || sizes) {
        continue;
      }
      for (Block block : page.derived()) {
        boolean says = block.links().isEmpty() && words.stream().anyMatch(block.text()::contains);
        if (!says
            && !renamed(block, page)
            && block.links().stream().noneMatch(l -> told.contains(l.replaceFirst("#.*", "")))) {
          String shown = PageComparison.shown(block.text()) + " " + block.links();
          found.add(Entry.of(Cause.FOLLOWS, page.after().path(), shown.strip()));
        }
      }
    }
  }

  /** Whether a block says the same under the new headlines. */
  private boolean renamed(Block block, PageComparison page) {
    return !titles.became().isEmpty()
        && page.derived().stream()
            .anyMatch(
                other ->
                    titles.same(other.text(), block.text())
                        || titles.same(block.text(), other.text()));
  }

  private void heads(List<Entry> found) {
    Map<String, List<String>> changes = new TreeMap<>();
    for (PageComparison page : pages) {
      boolean same = page.before().path().equals(page.after().path());
      page.before()
          .head()
          .forEach(
              (part, was) -> {
                String is = page.after().head().get(part);
                boolean worded = part.equals("title") || part.equals("description");
                boolean follows = worded ? follows(page, was, is) : !same;
                if (!is.equals(was) && !follows) {
                  String what = part + " “" + was + "” → “" + is + "”";
                  changes.computeIfAbsent(what, k -> new ArrayList<>()).add(page.after().path());
                }
              });
    }
    changes.forEach(
        (what, where) ->
            found.add(
                new Entry(
                    Cause.FRAME_CHANGED,
                    where.size() == 1 ? where.get(0) : "",
                    what,
                    where,
                    0,
                    0)));
  }

  /** Titles and descriptions say again what pages are called and how much is on them. */
  private boolean follows(PageComparison page, String was, String is) {
    return counts || told.contains(page.after().path()) || titles.led(was).equals(is);
  }

  /** Pages of which nothing that is compared differs, and yet not the same. */
  private void markup(List<Entry> found) {
    List<String> other = new ArrayList<>();
    for (PageComparison page : pages) {
      boolean silent =
          !links(page)
              && page.sameBlocks()
              && !page.frameChanged()
              && page.before().head().equals(page.after().head())
              && !told.contains(page.after().path());
      if (silent && !page.before().tags().equals(page.after().tags())) {
        other.add(page.after().path());
      }
    }
    if (!other.isEmpty()) {
      found.add(
          new Entry(
              Cause.LOOK_CHANGED,
              other.size() == 1 ? other.get(0) : "",
              "markup of " + named(other),
              other,
              0,
              0));
    }
  }

  /** Whether nothing but its links is other than before, and they lead to what was told. */
  private boolean links(PageComparison page) {
    List<String> was = new ArrayList<>(page.before().leads());
    List<String> is = new ArrayList<>(page.after().leads());
    page.after().leads().forEach(was::remove);
    page.before().leads().forEach(is::remove);
    was.addAll(is);
    return !was.isEmpty() && told.containsAll(was);
  }

  private void files(List<Entry> found) {
    List<String> changed = new ArrayList<>();
    for (String file : sites.changed()) {
      boolean own = file.endsWith(".html") || file.startsWith("assets/");
      if (!own && !file.equals("manifest.txt") && !explained(file)) {
        boolean was = Files.exists(sites.before().resolve(file));
        boolean is = Files.exists(sites.after().resolve(file));
        changed.add(file + (was && is ? "" : was ? " (removed)" : " (added)"));
      }
    }
    if (!changed.isEmpty()) {
      found.add(Entry.of(Cause.FOLLOWS, "", named(changed)));
    }
  }

  private static String named(List<String> files) {
    int more = files.size() - MOST_NAMED;
    String first = files.stream().limit(MOST_NAMED).collect(Collectors.joining(", "));
    return more > 0 ? first + " and " + more + " more" : first;
  }

  private boolean explained(String file) {
    Set<String> stems =
        told.stream()
            .map(p -> p.replaceFirst(".*/", "").replaceFirst("\\.html$", ""))
            .collect(Collectors.toSet());
    String stem = file.replaceFirst(".*/", "").replaceFirst("\\.[^.]+$", "");
    if (stems.contains(stem)) {
      return true;
    }
    Optional<Set<String>> was = lines(sites.before().resolve(file));
    Optional<Set<String>> is = lines(sites.after().resolve(file));
    if (was.isEmpty() || is.isEmpty()) {
      return false;
    }
    Set<String> differing = new HashSet<>(was.get());
    differing.addAll(is.get());
    Set<String> both = new HashSet<>(was.get());
    both.retainAll(is.get());
    differing.removeAll(both);
    boolean order = differing.isEmpty() && !told.isEmpty();
    return counts
        || order
        || differing.stream()
            .anyMatch(
                line ->
                    !told.isEmpty() && (HASH.matcher(line).find() || DATED.matcher(line).find())
                        || stems.stream().anyMatch(line::contains)
                        || words.stream().anyMatch(line::contains));
  }

  private static String begun(String line) {
    int end = line.length();
    while (end > 0 && END.indexOf(line.charAt(end - 1)) >= 0) {
      end--;
    }
    return line.substring(0, end);
  }

  private static Optional<Set<String>> lines(Path file) {
    if (!Files.isRegularFile(file)) {
      return Optional.empty();
    }
    try {
      String text = new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
      return Optional.of(text.lines().map(Unexplained::begun).collect(Collectors.toSet()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
