package dossier.check;

import dossier.diagnostic.Diagnostics;
import dossier.diagnostic.Rule;
import dossier.diagnostic.Span;
import dossier.diagnostic.TextFile;
import dossier.json.Json;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Files that programs read: each parses, keeps its standard, and names nothing that is not there.
 */
final class DataFiles implements WholeCheck {
  private static final Set<String> JSON =
      Set.of("json", "jsonl", "jsonld", "ndjson", "webmanifest", "geojson");
  private static final Set<String> XML =
      Set.of("xml", "svg", "graphml", "rss", "atom", "rdf", "opf");

  /** One value a line, so that an empty file is a list of none; {@code ftm} is Aleph's. */
  private static final Pattern LINES = Pattern.compile(".*\\.(?:ftm\\.json|jsonl|ndjson)");

  private static final Set<String> OTHER = Set.of("js", "csv", "txt", "bib", "ris", "ics");

  @Override
  public void inspect(Site site, Diagnostics diagnostics) {
    site.paths().parallelStream().forEach(path -> inspect(site, path, diagnostics));
  }

  private static void inspect(Site site, String path, Diagnostics diagnostics) {
    String ending = path.substring(path.lastIndexOf('.') + 1);
    if (ending.equals("css")) {
      TextFile css = site.text(path);
      Links.sheet(site, path, css, diagnostics);
      Remains.data(css, diagnostics);
    } else if (JSON.contains(ending)) {
      TextFile file = site.text(path);
      if (!(file.text().isBlank() && LINES.matcher(path).matches())) {
        json(file, diagnostics);
      }
      Remains.data(file, diagnostics);
    } else if (XML.contains(ending)) {
      xml(site, path, site.text(path), diagnostics);
    } else if (OTHER.contains(ending)) {
      TextFile file = site.text(path);
      Remains.data(file, diagnostics);
      if (path.equals("robots.txt")) {
        robots(site, file, diagnostics);
      }
    }
  }

  private static void json(TextFile file, Diagnostics diagnostics) {
    Json.fault(file.text())
        .ifPresent(
            f ->
                diagnostics.add(
                    Rule.BROKEN_DATA,
                    file.at(f.line(), Math.max(1, f.column()), 1),
                    "no JSON: " + f.message(),
                    ""));
  }

  private static void xml(Site site, String path, TextFile file, Diagnostics diagnostics) {
    Remains.data(file, diagnostics);
    XmlTree.Read read = XmlTree.read(file);
    read.fault().ifPresent(d -> diagnostics.add(d.rule(), d.location(), d.message(), d.hint()));
    Optional<XmlTree> root = read.root();
    if (root.isPresent() && root.get().name().equals("feed")) {
      Feeds.atom(site, file, root.get(), diagnostics);
    } else if (root.isPresent() && root.get().name().equals("rss")) {
      Feeds.rss(site, file, root.get(), diagnostics);
    } else if (root.isPresent() && root.get().name().equals("urlset")) {
      Sitemap.check(site, file, root.get(), diagnostics);
    }
  }

  private static void robots(Site site, TextFile file, Diagnostics diagnostics) {
    int at = 0;
    for (String line : file.text().split("\n", -1)) {
      boolean names = line.regionMatches(true, 0, "sitemap:", 0, 8);
      String address = names ? line.substring(8).strip() : "";
      if (names && site.isGone(address)) {
        diagnostics.add(
            Rule.BROKEN_LINK,
            file.at(Span.of(at, Math.max(1, line.length()))),
            "`" + address + "` leads to no file of the site",
            "name the site map where it lies");
      }
      at += line.length() + 1;
    }
  }
}
