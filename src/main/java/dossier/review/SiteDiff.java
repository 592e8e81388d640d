package dossier.review;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * What changed between two finished sites, in the words of a dossier: pages, mentions, paragraphs.
 *
 * @param added pages that are new
 * @param removed pages that are gone
 * @param changed pages that differ
 */
public record SiteDiff(List<String> added, List<String> removed, List<PageDiff> changed) {

  /**
   * What changed on a page.
   *
   * @param page its path
   * @param mentionsAdded ids and words of mentions that are new
   * @param mentionsLost ids and words of mentions that are gone
   * @param retargeted mentions whose link leads elsewhere
   * @param textAdded paragraphs that are new
   * @param textLost paragraphs that are gone
   */
  public record PageDiff(
      String page,
      List<String> mentionsAdded,
      List<String> mentionsLost,
      List<String> retargeted,
      List<String> textAdded,
      List<String> textLost) {

    boolean empty() {
      return mentionsAdded.isEmpty()
          && mentionsLost.isEmpty()
          && retargeted.isEmpty()
          && textAdded.isEmpty()
          && textLost.isEmpty();
    }
  }

  /** Compares two folders of finished pages. */
  public static SiteDiff between(Path old, Path now) {
    Map<String, Path> before = pages(old);
    Map<String, Path> after = pages(now);
    TreeSet<String> both = new TreeSet<>(before.keySet());
    both.retainAll(after.keySet());
    List<PageDiff> changed =
        both.parallelStream()
            .filter(p -> !text(before.get(p)).equals(text(after.get(p))))
            .map(p -> page(p, Jsoup.parse(text(before.get(p))), Jsoup.parse(text(after.get(p)))))
            .filter(d -> !d.empty())
            .toList();
    return new SiteDiff(
        minus(after.keySet(), before.keySet()), minus(before.keySet(), after.keySet()), changed);
  }

  /** Whether nothing changed that a reader could see. */
  public boolean empty() {
    return added.isEmpty() && removed.isEmpty() && changed.isEmpty();
  }

  private static PageDiff page(String path, Document before, Document after) {
    Map<String, Element> old = mentions(before);
    Map<String, Element> now = mentions(after);
    List<String> retargeted = new ArrayList<>();
    now.forEach(
        (id, m) -> {
          Element was = old.get(id);
          if (was != null && !was.attr("href").equals(m.attr("href"))) {
            retargeted.add(m.text() + ": " + target(was) + " → " + target(m));
          }
        });
    TreeSet<String> oldText = blocks(before);
    TreeSet<String> newText = blocks(after);
    return new PageDiff(
        path,
        named(minus(now.keySet(), old.keySet()), now),
        named(minus(old.keySet(), now.keySet()), old),
        retargeted,
        minus(newText, oldText),
        minus(oldText, newText));
  }

  private static String target(Element mention) {
    return mention.hasAttr("href") ? mention.attr("href") : "no link";
  }

  private static List<String> named(List<String> ids, Map<String, Element> mentions) {
    return ids.stream().map(id -> mentions.get(id).text() + " (" + id + ")").toList();
  }

  private static Map<String, Element> mentions(Document page) {
    Map<String, Element> mentions = new LinkedHashMap<>();
    for (Element m : page.select(".m[id]")) {
      mentions.put(m.id(), m);
    }
    return mentions;
  }

  private static TreeSet<String> blocks(Document page) {
    TreeSet<String> blocks = new TreeSet<>();
    for (Element block :
        page.select("main h1, main h2, main h3, main p, main li, main dd, main td")) {
      Element copy = block.clone();
      copy.select(".pn, ul, ol").remove();
      if (!copy.text().isBlank()) {
        blocks.add(copy.text());
      }
    }
    return blocks;
  }

  private static List<String> minus(Collection<String> all, Collection<String> without) {
    TreeSet<String> rest = new TreeSet<>(all);
    rest.removeAll(without);
    return List.copyOf(rest);
  }

  private static Map<String, Path> pages(Path site) {
    Map<String, Path> pages = new TreeMap<>();
    try (Stream<Path> walk = Files.walk(site)) {
      walk.filter(p -> p.toString().endsWith(".html"))
          .forEach(p -> pages.put(site.relativize(p).toString().replace('\\', '/'), p));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return pages;
  }

  private static String text(Path file) {
    try {
      return new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The comparison for a pull request. */
  public String markdown() {
    if (empty()) {
      return "No page changed.\n";
    }
    StringBuilder out = new StringBuilder();
    section(out, "## Pages added", added);
    section(out, "## Pages removed", removed);
    for (PageDiff page : changed) {
      out.append("## ").append(page.page()).append("\n\n");
      section(out, "Mentions added:", page.mentionsAdded());
      section(out, "Mentions lost:", page.mentionsLost());
      section(out, "Mentions that lead elsewhere now:", page.retargeted());
      section(out, "Text added:", page.textAdded());
      section(out, "Text lost:", page.textLost());
    }
    return out.toString();
  }

  private static void section(StringBuilder out, String heading, List<String> items) {
    if (!items.isEmpty()) {
      out.append(heading).append("\n\n");
      items.forEach(i -> out.append("- ").append(i).append('\n'));
      out.append('\n');
    }
  }
}
