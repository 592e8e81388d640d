package dossier.normalize;

import dossier.content.CaptureReader;
import dossier.diagnostic.Diagnostics;
import dossier.markdown.SourceWriter;
import dossier.model.Capture;
import dossier.model.CaptureFormat;
import dossier.model.Sidecar;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import net.dankito.readability4j.Article;
import net.dankito.readability4j.Readability4J;

/**
 * Saved pages to text, by this program and by Readability4J in one process on one thread: pages per
 * second of processor time after some rounds to warm up, and the results of both in two folders for a
 * scorer. Arguments: a folder of {@code .html} files, packed or not, and one for the results.
 */
public final class ExtractionBenchmark {
  private static final int WARMING = 5;
  private static final int ROUNDS = 5;

  private ExtractionBenchmark() {}

  private record Page(String id, Path file, String html) {}

  /** Runs it. */
  public static void main(String[] arguments) throws IOException {
    Path output = Path.of(arguments[1]);
    List<Page> pages = pages(Path.of(arguments[0]), output.resolve("pages"));
    run("readability4j", pages, output, ExtractionBenchmark::readability);
    run("dossier", pages, output, ExtractionBenchmark::dossier);
  }

  private static List<Page> pages(Path folder, Path unpacked) throws IOException {
    List<Page> pages = new ArrayList<>();
    for (Map.Entry<String, Path> page : PageFolder.unpacked(folder, unpacked).entrySet()) {
      String html = Files.readString(page.getValue(), StandardCharsets.ISO_8859_1);
      pages.add(new Page(page.getKey(), page.getValue(), html));
    }
    return pages;
  }

  private static void run(
      String name, List<Page> pages, Path output, Function<Page, String> extractor)
      throws IOException {
    Path folder = Files.createDirectories(output.resolve(name));
    for (Page page : pages) {
      Files.writeString(folder.resolve(page.id() + ".md"), extractor.apply(page));
    }
    for (int i = 0; i < WARMING; i++) {
      pages.forEach(extractor::apply);
    }
    var threads = ManagementFactory.getThreadMXBean();
    long before = threads.getCurrentThreadCpuTime();
    for (int i = 0; i < ROUNDS; i++) {
      pages.forEach(extractor::apply);
    }
    double seconds = (threads.getCurrentThreadCpuTime() - before) / 1e9;
    System.out.printf(
        "%-14s %4d pages, %6.1f pages per second of processor time%n",
        name, pages.size(), ROUNDS * pages.size() / seconds);
  }

  private static String dossier(Page page) {
    Diagnostics diagnostics = new Diagnostics();
    Optional<Capture> capture =
        CaptureReader.read(
            page.file(), page.id() + ".html", page.id(), CaptureFormat.HTML, diagnostics);
    return capture
        .flatMap(c -> Normalizer.normalize(c, Sidecar.none(), Optional.empty(), diagnostics))
        .map(SourceWriter::write)
        .orElse("");
  }

  private static String readability(Page page) {
    Article article;
    try {
      article = new Readability4J("https://example.org/" + page.id(), utf8(page)).parse();
    } catch (IllegalStateException failed) {
      return ""; // it gives up on some pages in this way
    }
    String text = Optional.ofNullable(article.getTextContent()).orElse("");
    String title = Optional.ofNullable(article.getTitle()).orElse("").replace("\"", "'");
    return "---\ntitle: \"" + title + "\"\n---\n\n" + text + "\n";
  }

  private static String utf8(Page page) {
    return new String(page.html().getBytes(StandardCharsets.ISO_8859_1), StandardCharsets.UTF_8);
  }
}
