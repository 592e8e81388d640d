package dossier.site;

import dossier.Build;
import dossier.BuildRequest;
import dossier.FirstLook;
import dossier.Kept;
import dossier.Progress;
import dossier.diagnostic.Diagnostics;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * What an editor waits for while {@code serve} runs: a generated dossier is built once, then one
 * article is edited again and again, with that article's page open. Arguments: a folder to work in,
 * sizes with commas between.
 */
public final class SaveBenchmark {
  private static final int SAVES = 15;
  private static final double NANOS = 1e9;

  private SaveBenchmark() {}

  /** Runs it. */
  public static void main(String[] arguments) throws IOException {
    System.out.println(
        "| articles | first build s | save to page s, first, median | to whole site s, first, median |");
    System.out.println("|---|---|---|---|");
    for (String size : arguments[1].split(",")) {
      Path dossier = Path.of(arguments[0]).resolve("saves" + size);
      GeneratedDossier.write(
          Integer.parseInt(size), false, dossier.resolve("content"), dossier.resolve("hugo"));
      row(size, dossier);
    }
  }

  private static void row(String size, Path dossier) throws IOException {
    Kept kept = Kept.between();
    Seen seen = new Seen(Set.of());
    double first = build(dossier, kept, seen);
    Path article;
    try (var files = Files.list(dossier.resolve("content/articles"))) {
      article = files.filter(f -> f.toString().endsWith(".md")).sorted().findFirst().orElseThrow();
    }
    String text = Files.readString(article);
    String name = article.getFileName().toString().replace(".md", ".html");
    List<Double> pages = new ArrayList<>();
    List<Double> wholes = new ArrayList<>();
    for (int i = 0; i < SAVES; i++) {
      Files.writeString(article, text.stripTrailing() + " Word" + i + ".\n");
      Seen look = new Seen(Set.of("sources/" + name));
      wholes.add(build(dossier, kept, look));
      pages.add(look.after);
    }
    System.out.printf(
        Locale.ROOT,
        "| %s | %.1f | %.2f, %.2f | %.2f, %.2f |%n",
        size,
        first,
        pages.get(0),
        median(pages),
        wholes.get(0),
        median(wholes));
  }

  private static double median(List<Double> times) {
    return times.stream().sorted().toList().get(times.size() / 2);
  }

  private static double build(Path dossier, Kept kept, Seen look) {
    BuildRequest request =
        new BuildRequest(
            dossier.resolve("content"),
            Optional.empty(),
            Optional.empty(),
            dossier.resolve("site"),
            false);
    look.began = System.nanoTime();
    Build.run(request, new Diagnostics(), Progress.silent(), look, kept).orElseThrow();
    return (System.nanoTime() - look.began) / NANOS;
  }

  /** When the open page was made. */
  private static final class Seen implements FirstLook {
    private final Set<String> wanted;
    private long began;
    private double after;

    Seen(Set<String> wanted) {
      this.wanted = wanted;
    }

    @Override
    public Set<String> wanted() {
      return wanted;
    }

    @Override
    public void made(String path, byte[] bytes) {
      after = (System.nanoTime() - began) / NANOS;
    }

    @Override
    public void done() {}
  }
}
