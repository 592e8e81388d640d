package dossier.site;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * Whole builds of generated dossiers as cold processes, and beside them Hugo, where it is
 * installed, on the same texts with links and lists put in: time, processor time, memory, files,
 * bytes, the largest file, and the exponent with which time grows from size to size. GNU time
 * ({@code /usr/bin/time}) measures. Arguments: the program's jar, a folder to work in, sizes with
 * commas between, such as {@code 1000,1000html,10000}.
 */
public final class SiteBenchmark {
  private static final double MEGA = 1e6;

  private SiteBenchmark() {}

  /**
   * One run.
   *
   * @param wall seconds
   * @param cpu seconds of all processors
   * @param memory megabytes at the peak
   */
  private record Run(double wall, double cpu, double memory) {}

  /** Runs it. */
  public static void main(String[] arguments) throws IOException, InterruptedException {
    Path jar = Path.of(arguments[0]).toAbsolutePath();
    Path folder = Path.of(arguments[1]).toAbsolutePath();
    System.out.println(
        "| build | wall s | CPU s | memory MB | files | MB | largest MB | largest |");
    System.out.println("|---|---|---|---|---|---|---|---|");
    List<double[]> times = new ArrayList<>();
    for (String name : arguments[2].split(",")) {
      boolean html = name.endsWith("html");
      int size = Integer.parseInt(name.replaceAll("\\D", ""));
      Path dossier = folder.resolve(name);
      clear(dossier);
      GeneratedDossier.write(size, html, dossier.resolve("content"), dossier.resolve("hugo"));
      Path site = dossier.resolve("site");
      List<String> build =
          List.of(
              "java",
              "-jar",
              jar.toString(),
              "build",
              "--content",
              dossier.resolve("content").toString(),
              "--output",
              site.toString());
      Run run = run(build, dossier);
      row(name, run, site);
      if (!html) {
        times.add(new double[] {size, run.wall()});
      }
      Path other = dossier.resolve("hugo-site");
      Run hugo =
          run(
              List.of(
                  "hugo",
                  "--quiet",
                  "-s",
                  dossier.resolve("hugo").toString(),
                  "-d",
                  other.toString()),
              dossier);
      row("Hugo " + name, hugo, other);
    }
    for (int i = 1; i < times.size(); i++) {
      double[] a = times.get(i - 1);
      double[] b = times.get(i);
      System.out.printf(
          Locale.ROOT,
          "exponent from %.0f to %.0f: %.2f%n",
          a[0],
          b[0],
          Math.log(b[1] / a[1]) / Math.log(b[0] / a[0]));
    }
  }

  private static Run run(List<String> command, Path folder)
      throws IOException, InterruptedException {
    Path measured = folder.resolve("time.txt");
    List<String> timed =
        new ArrayList<>(List.of("/usr/bin/time", "-o", measured.toString(), "-f", "%e %U %S %M"));
    timed.addAll(command);
    Process process =
        new ProcessBuilder(timed)
            .redirectErrorStream(true)
            .redirectOutput(folder.resolve("output.txt").toFile())
            .start();
    if (process.waitFor() != 0) {
      return new Run(Double.NaN, Double.NaN, Double.NaN);
    }
    String[] parts = Files.readString(measured, StandardCharsets.UTF_8).strip().split(" ");
    return new Run(
        Double.parseDouble(parts[0]),
        Double.parseDouble(parts[1]) + Double.parseDouble(parts[2]),
        Double.parseDouble(parts[3]) / 1000);
  }

  private static void row(String name, Run run, Path site) throws IOException {
    if (!Files.isDirectory(site)) {
      System.out.println("| " + name + " | did not run | | | | | | |");
      return;
    }
    long count = 0;
    long bytes = 0;
    long most = 0;
    Path largest = site;
    try (Stream<Path> files = Files.walk(site)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        long size = Files.size(file);
        count++;
        bytes += size;
        if (size > most) {
          most = size;
          largest = file;
        }
      }
    }
    System.out.printf(
        Locale.ROOT,
        "| %s | %.1f | %.1f | %.0f | %d | %.1f | %.2f | %s |%n",
        name,
        run.wall(),
        run.cpu(),
        run.memory(),
        count,
        bytes / MEGA,
        most / MEGA,
        site.relativize(largest));
  }

  private static void clear(Path folder) throws IOException {
    if (Files.isDirectory(folder)) {
      try (Stream<Path> files = Files.walk(folder)) {
        for (Path file : files.sorted(java.util.Comparator.reverseOrder()).toList()) {
          Files.delete(file);
        }
      }
    }
  }
}
