package dossier.check;

import dossier.diagnostic.Diagnostics;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Checks a folder of finished pages, whoever made them. */
public final class SiteCheck {
  private static final List<Check> OF_PAGES =
      List.of(
          new Links(),
          new Markup(),
          new Alternatives(),
          new PageHead(),
          new OwnAddress(),
          new LinkedData(),
          new Remains());
  private static final List<WholeCheck> OF_ALL =
      List.of(new Orphans(), new Titles(), new HeadHabits(), new DataFiles(), new Sizes());

  private SiteCheck() {}

  /**
   * Checks a site.
   *
   * @param folder the site
   * @param shown how findings name the folder
   * @param served where it is served
   */
  public static void check(Path folder, String shown, Served served, Diagnostics diagnostics) {
    Site site = read(folder, shown, served);
    site.pages().values().parallelStream()
        .forEach(page -> OF_PAGES.forEach(check -> check.inspect(page, site, diagnostics)));
    OF_ALL.forEach(check -> check.inspect(site, diagnostics));
  }

  private static Site read(Path folder, String shown, Served served) {
    Map<String, Long> files = new TreeMap<>();
    try {
      Files.walkFileTree(
          folder,
          new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes is) {
              if (is.isRegularFile()) {
                files.put(folder.relativize(file).toString().replace('\\', '/'), is.size());
              }
              return FileVisitResult.CONTINUE;
            }
          });
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    Map<String, Page> pages =
        files.keySet().parallelStream()
            .filter(f -> f.matches("(?i).*\\.(?:html?|svg)"))
            .map(f -> Page.of(f, Site.text(folder, shown, f)))
            .collect(Collectors.toMap(Page::path, p -> p));
    return new Site(folder, shown, files, pages, served, PublicAddress.of(pages, served));
  }
}
