package dossier.review.diff;

import dossier.identity.Sketch;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Two folders of files, and which page of the one became which of the other.
 *
 * @param before the one folder
 * @param after the other
 * @param changed paths of files that differ or stand in one folder only
 * @param old pages before that differ, by path
 * @param now pages after that differ, by path
 * @param claims how many citations of the new site lead to a place: path and fragment
 * @param became for each page before that has a successor, its path
 */
record Sites(
    Path before,
    Path after,
    TreeSet<String> changed,
    Map<String, PageView> old,
    Map<String, PageView> now,
    Map<String, Integer> claims,
    Map<String, String> became) {
  private static final Pattern CITE = Pattern.compile("class=\"cite\"><a href=\"([^\"]+)\"");

  private static final double ALIKE = 0.7;

  static Sites read(Path before, Path after) {
    Map<String, Path> oldFiles = files(before);
    Map<String, Path> nowFiles = files(after);
    TreeSet<String> all = new TreeSet<>(oldFiles.keySet());
    all.addAll(nowFiles.keySet());
    TreeSet<String> changed =
        all.parallelStream()
            .filter(f -> !same(oldFiles.get(f), nowFiles.get(f)))
            .collect(Collectors.toCollection(TreeSet::new));
    CompletableFuture<Map<String, PageView>> earlier =
        CompletableFuture.supplyAsync(() -> pages(oldFiles, changed));
    Map<String, PageView> now = pages(nowFiles, changed);
    Map<String, PageView> old = earlier.join();
    return new Sites(before, after, changed, old, now, claims(nowFiles), successors(old, now));
  }

  private static Map<String, Path> files(Path site) {
    try (Stream<Path> walk = Files.walk(site)) {
      return walk.filter(Files::isRegularFile)
          .collect(
              Collectors.toMap(
                  p -> site.relativize(p).toString().replace('\\', '/'),
                  p -> p,
                  (a, b) -> a,
                  TreeMap::new));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Addresses are ASCII, so that no page has to be decoded for them. */
  private static Map<String, Integer> claims(Map<String, Path> files) {
    Map<String, Integer> claims = new ConcurrentHashMap<>();
    files.keySet().parallelStream()
        .filter(f -> f.endsWith(".html"))
        .forEach(
            f ->
                CITE.matcher(new String(bytes(files.get(f)), StandardCharsets.ISO_8859_1))
                    .results()
                    .map(m -> PageView.resolved(f, m.group(1)))
                    .forEach(place -> claims.merge(place, 1, Integer::sum)));
    return claims;
  }

  private static boolean same(Path one, Path other) {
    try {
      return one != null && other != null && Files.mismatch(one, other) < 0;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static byte[] bytes(Path file) {
    try {
      return Files.readAllBytes(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Map<String, PageView> pages(Map<String, Path> files, TreeSet<String> changed) {
    return changed.parallelStream()
        .filter(f -> f.endsWith(".html") && files.containsKey(f))
        .map(f -> PageView.of(f, new String(bytes(files.get(f)), StandardCharsets.UTF_8)))
        .collect(Collectors.toMap(PageView::path, p -> p, (a, b) -> a, TreeMap::new));
  }

  private static Map<String, String> successors(
      Map<String, PageView> old, Map<String, PageView> now) {
    Map<String, String> became = new TreeMap<>();
    for (PageView page : old.values()) {
      PageView there = now.get(page.path());
      if (there != null) {
        boolean leadsOn = !there.leadsTo().isEmpty() && page.leadsTo().isEmpty();
        became.put(page.path(), leadsOn ? there.leadsTo() : page.path());
      }
    }
    for (PageView page : old.values()) {
      if (!became.containsKey(page.path())) {
        alike(page, old, now, became).ifPresent(p -> became.put(page.path(), p.path()));
      }
    }
    return became;
  }

  /** A new page in the same folder with most of its words, that is nobody's successor yet. */
  private static Optional<PageView> alike(
      PageView page,
      Map<String, PageView> old,
      Map<String, PageView> now,
      Map<String, String> became) {
    List<PageView> candidates = new ArrayList<>();
    for (PageView other : now.values()) {
      boolean fresh = !old.containsKey(other.path()) && other.leadsTo().isEmpty();
      if (fresh && folder(other).equals(folder(page)) && !became.containsValue(other.path())) {
        candidates.add(other);
      }
    }
    return candidates.stream()
        .filter(other -> likeness(page, other) >= ALIKE)
        .max((a, b) -> Double.compare(likeness(page, a), likeness(page, b)));
  }

  /** Share of the words of two pages that both have, 0 to 1. */
  static double likeness(PageView one, PageView other) {
    return Sketch.of(words(one)).likeness(Sketch.of(words(other)));
  }

  private static String words(PageView page) {
    return page.blocks().stream()
        .filter(Block::primary)
        .map(Block::text)
        .collect(Collectors.joining(" "));
  }

  private static String folder(PageView page) {
    return page.path().substring(0, page.path().indexOf('/') + 1);
  }
}
