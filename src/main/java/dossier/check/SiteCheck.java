package dossier.check;

import dossier.diagnostic.Diagnostics;
import dossier.diagnostic.Location;
import dossier.diagnostic.Rule;
import dossier.diagnostic.Span;
import dossier.diagnostic.TextFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;

/** Checks a folder of finished pages, whoever made them. */
public final class SiteCheck {
  private static final List<Check> CHECKS = List.of(new Links(), new Hygiene(), new PageHead());

  private static final Pattern FOREIGN =
      Pattern.compile(
          "(?:url\\(|@import)\\s*[\"']?((?:https?:)?//[^\"')\\s]+)", Pattern.CASE_INSENSITIVE);

  private SiteCheck() {}

  /**
   * Checks a site.
   *
   * @param folder the site
   * @param shown how findings name the folder
   * @param base path under which it is served, begins and ends with {@code /}
   */
  public static void check(Path folder, String shown, String base, Diagnostics diagnostics) {
    Site site = read(folder, shown, base);
    site.pages().values().parallelStream()
        .forEach(page -> CHECKS.forEach(check -> check.inspect(page, site, diagnostics)));
    site.files().stream()
        .filter(f -> f.endsWith(".css"))
        .forEach(f -> sheet(text(folder.resolve(f), shown + "/" + f), diagnostics));
    orphans(site, shown, diagnostics);
  }

  private static void sheet(TextFile css, Diagnostics diagnostics) {
    Matcher m = FOREIGN.matcher(css.text());
    while (m.find()) {
      diagnostics.add(
          Rule.FOREIGN_LOAD,
          css.at(new Span(m.start(), m.end())),
          "the style sheet loads `" + m.group(1) + "`",
          "keep the file in templates/assets/");
    }
  }

  private static Site read(Path folder, String shown, String base) {
    TreeSet<String> files = new TreeSet<>();
    try (Stream<Path> walk = Files.walk(folder)) {
      walk.filter(Files::isRegularFile)
          .forEach(p -> files.add(folder.relativize(p).toString().replace('\\', '/')));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    Map<String, Page> pages =
        files.parallelStream()
            .filter(f -> f.endsWith(".html"))
            .map(f -> Page.of(f, text(folder.resolve(f), shown + "/" + f)))
            .collect(Collectors.toMap(Page::path, p -> p));
    return new Site(files, new TreeMap<>(pages), base);
  }

  private static TextFile text(Path file, String shown) {
    try {
      return new TextFile(shown, new String(Files.readAllBytes(file), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void orphans(Site site, String shown, Diagnostics diagnostics) {
    if (!site.pages().containsKey("index.html")) {
      diagnostics.add(Rule.BROKEN_LINK, Location.ofFile(shown), "the site has no `index.html`", "");
      return;
    }
    TreeSet<String> reached = new TreeSet<>(List.of("index.html", "404.html"));
    Deque<String> open = new ArrayDeque<>(List.of("index.html"));
    while (!open.isEmpty()) {
      Page page = site.pages().get(open.poll());
      for (Element a : page.document().select("a[href]")) {
        String file = Links.decoded(a.attr("href").replaceFirst("[#?].*", ""));
        Site.resolve(page.path(), file)
            .filter(site.pages()::containsKey)
            .filter(reached::add)
            .ifPresent(open::add);
      }
    }
    for (String path : site.pages().keySet()) {
      if (!reached.contains(path) && !site.pages().get(path).leadsOn()) {
        diagnostics.add(
            Rule.ORPHAN_PAGE,
            Location.ofFile(shown + "/" + path),
            "no chain of links from the home page reaches this page",
            "link it from an index");
      }
    }
  }
}
