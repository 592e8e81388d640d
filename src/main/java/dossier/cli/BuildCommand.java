package dossier.cli;

import dossier.Build;
import dossier.BuildRequest;
import dossier.Progress;
import dossier.diagnostic.Diagnostics;
import dossier.review.Review;
import dossier.review.ReviewReport;
import dossier.review.Unsettled;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code build}. */
@Command(
    name = "build",
    description = {
      "Builds the site of a dossier: normalizes captures, links mentions, renders, checks, publishes.",
      "If anything is wrong, it says where, and the last good site stays as it was."
    },
    mixinStandardHelpOptions = true,
    footer = {"", "Example: dossier build --content content --output site"})
final class BuildCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;

  @Mixin private ContentOption content;

  @Option(
      names = "--articles",
      paramLabel = "DIR",
      description = "Other captures for the same dossier, such as the originals of its digests.")
  private Path articles;

  @Option(
      names = "--templates",
      paramLabel = "DIR",
      description = "Templates laid over the packed ones, file by file.")
  private Path templates;

  @Option(
      names = "--output",
      paramLabel = "DIR",
      defaultValue = "site",
      description = "Where the site goes (default: ${DEFAULT-VALUE}).")
  private Path output;

  @Option(names = "--strict", description = "Warnings count as errors.")
  private boolean strict;

  @Mixin private FormatOption findings;

  @Option(
      names = {"-v", "--verbose"},
      description = "Each stage, and after how many seconds it began.")
  private boolean verbose;

  @Option(
      names = "--review",
      paramLabel = "FILE",
      description = "Also write the review report, as Markdown.")
  private Path review;

  @Option(
      names = "--since",
      paramLabel = "DIR",
      description = {
        "The content before a change, such as that of the branch it goes to:",
        "the review report then holds only what is new, and findings tell of",
        "claims and dates that the change leaves on other ground."
      })
  private Path since;

  @Override
  public Integer call() throws IOException {
    PrintWriter err = spec.commandLine().getErr();
    guard();
    Diagnostics diagnostics = new Diagnostics();
    BuildRequest request =
        new BuildRequest(
            content.folder(),
            Optional.ofNullable(articles),
            Optional.ofNullable(templates),
            output,
            strict);
    Optional<Review> built = built(request, diagnostics, err);
    Optional<Review> base = built.isPresent() ? before() : Optional.empty();
    base.map(b -> Unsettled.since(b, built.get())).ifPresent(all -> all.forEach(diagnostics::add));
    findings.print(
        diagnostics, findings.format() == Format.TEXT ? err : spec.commandLine().getOut());
    if (built.isEmpty()) {
      err.println("nothing published: " + Format.counts(diagnostics));
      return ExitCode.FINDINGS;
    }
    report(built.get(), base);
    err.println(summary(built.get()) + " in " + output + " (" + Format.counts(diagnostics) + ")");
    return ExitCode.CLEAN;
  }

  private Optional<Review> built(BuildRequest request, Diagnostics diagnostics, PrintWriter err) {
    try (Progress progress = ProgressLines.to(err, verbose)) {
      return Build.run(request, diagnostics, progress);
    }
  }

  /** The output must not swallow what it is made from. */
  private void guard() throws IOException {
    if (templates != null && !Files.isDirectory(templates)) {
      throw new ParameterException(spec.commandLine(), "no such folder: " + templates);
    }
    if (review != null && RealPath.within(review, output)) {
      throw new ParameterException(
          spec.commandLine(), "--review must not lie within --output: " + review);
    }
    if (since != null && review == null) {
      throw new ParameterException(
          spec.commandLine(), "--since says what --review is to leave out");
    }
    if (since != null && !Files.isDirectory(since)) {
      throw new ParameterException(spec.commandLine(), "no such folder: " + since);
    }
    apart("--since", since);
    apart("--content", content.folder());
    apart("--articles", articles);
    apart("--templates", templates);
  }

  private void apart(String option, Path folder) throws IOException {
    if (folder == null) {
      return;
    }
    if (RealPath.overlap(output, folder)) {
      throw new ParameterException(
          spec.commandLine(), "--output and " + option + " must not lie within each other");
    }
    if (review != null && RealPath.within(review, folder)) {
      throw new ParameterException(
          spec.commandLine(), "--review must not lie within " + option + ": " + review);
    }
  }

  private void report(Review built, Optional<Review> base) throws IOException {
    if (review != null) {
      Path folder = review.toAbsolutePath().getParent();
      Files.createDirectories(folder);
      Files.writeString(review, ReviewReport.write(built, base));
    }
  }

  /** What a build of the state before has to say; nothing if that state is no dossier. */
  private Optional<Review> before() {
    if (since == null) {
      return Optional.empty();
    }
    BuildRequest request =
        new BuildRequest(since, Optional.empty(), Optional.empty(), output, false);
    return Build.find(request, new Diagnostics(), Progress.silent());
  }

  private static String summary(Review built) {
    return "built "
        + counted(built.dossier().sources().size(), "source")
        + counted(built.dossier().profiles().size(), "profile")
        + counted(built.dossier().events().size(), "event")
        + counted(built.mentionCount(), "mention").replace(", ", "");
  }

  private static String counted(int count, String noun) {
    return count + " " + noun + (count == 1 ? ", " : "s, ");
  }
}
