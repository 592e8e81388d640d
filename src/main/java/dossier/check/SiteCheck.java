package dossier.check;

import dossier.diagnostic.Diagnostics;
import dossier.diagnostic.TextFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;

/**
 * Checks a folder of finished pages, whoever made them. Who makes them may hand each in as it is
 * made; the others are read when all are there.
 */
public final class SiteCheck {
  private static final Pattern PAGE = Pattern.compile("(?i).*\\.(?:html?|svg)");
  private static final List<Check> OF_PAGES =
      List.of(new Markup(), new Alternatives(), new LinkedData(), new Remains());
  private static final List<PlacedCheck> OF_PLACED =
      List.of(new Links(), new OwnAddress(), new LinkedData());
  private static final List<WholeCheck> OF_ALL =
      List.of(new Orphans(), new Titles(), new HeadHabits(), new DataFiles(), new Sizes());

  private final Path folder;
  private final String shown;
  private final Served served;
  private final Diagnostics found = new Diagnostics();
  private final Map<String, PageFacts> pages = new ConcurrentHashMap<>();
  private final Map<String, Sound> sound = new ConcurrentHashMap<>();
  private final Map<String, String> pool = new ConcurrentHashMap<>();

  /**
   * A check of a site.
   *
   * @param folder the site
   * @param shown how findings name the folder
   * @param served where it is served
   */
  public SiteCheck(Path folder, String shown, Served served) {
    this.folder = folder;
    this.shown = shown;
    this.served = served;
  }

  /** Checks a site that is there. */
  public static void check(Path folder, String shown, Served served, Diagnostics diagnostics) {
    new SiteCheck(folder, shown, served).finish(diagnostics);
  }

  /**
   * Takes a file that has just been made; may be called from several threads.
   *
   * @param path below the site, with {@code /}
   * @param bytes as they stand on disk
   */
  public void made(String path, byte[] bytes) {
    if (PAGE.matcher(path).matches()) {
      read(path, new TextFile(shown + "/" + path, new String(bytes, StandardCharsets.UTF_8)));
    }
  }

  /** What was read from a page of which no check of single pages has anything to say. */
  public static final class Sound {
    private final PageFacts facts;

    private Sound(PageFacts facts) {
      this.facts = facts;
    }
  }

  /** The sound pages so far, by path. */
  public Map<String, Sound> sound() {
    return Map.copyOf(sound);
  }

  /** Takes a page that is the same as when it was found sound. */
  public void same(String path, Sound known) {
    sound.put(path, known);
    pages.put(path, known.facts);
  }

  private void read(String path, TextFile text) {
    Optional<PageFacts> facts = Glance.at(path, text.text(), this::pooled);
    facts.ifPresent(f -> sound.put(path, new Sound(f)));
    pages.put(path, facts.orElseGet(() -> looked(Page.of(path, text))));
  }

  private PageFacts looked(Page page) {
    OF_PAGES.forEach(check -> check.inspect(page, found));
    return FactsBuilder.of(page, this::pooled);
  }

  private String pooled(String text) {
    String known = pool.get(text);
    String first = known == null ? pool.putIfAbsent(text, text) : known;
    return first == null ? text : first;
  }

  /** Checks the whole, once every file is in its place, and reports all findings. */
  public void finish(Diagnostics diagnostics) {
    Map<String, Long> files = files();
    Site bare = new Site(folder, shown, files, Map.of(), served);
    files.keySet().parallelStream()
        .filter(f -> PAGE.matcher(f).matches() && !pages.containsKey(f))
        .forEach(f -> read(f, bare.text(f)));
    pages.keySet().retainAll(files.keySet());
    Site site = new Site(folder, shown, files, pages, served);
    site.pages().values().parallelStream().forEach(page -> placed(page, site));
    OF_ALL.forEach(check -> check.inspect(site, found));
    found.sorted().forEach(diagnostics::add);
  }

  private void placed(PageFacts facts, Site site) {
    PageHead.report(facts, site, found);
    boolean sound =
        site.ways().isSound(facts)
            && OwnAddress.isRight(facts, site)
            && facts.named().stream().noneMatch(site::isGone);
    if (!sound) {
      Page page = Page.of(facts.path(), site.text(facts.path()));
      OF_PLACED.forEach(check -> check.inspect(page, site, found));
    }
  }

  private Map<String, Long> files() {
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
    return files;
  }
}
