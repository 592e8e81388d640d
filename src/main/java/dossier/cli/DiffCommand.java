package dossier.cli;

import dossier.json.Json;
import dossier.review.SiteDiff;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code diff}. */
@Command(
    name = "diff",
    description = "Says what changed between two finished sites: pages, mentions, paragraphs.",
    mixinStandardHelpOptions = true,
    footer = {
      "",
      "Example: dossier diff old-site site",
      "Exit code 1 says that something changed."
    })
final class DiffCommand implements Callable<Integer> {
  enum Output {
    MARKDOWN,
    JSON
  }

  @Spec private CommandSpec spec;

  @Parameters(index = "0", paramLabel = "OLD_SITE", description = "The site before.")
  private Path old;

  @Parameters(index = "1", paramLabel = "NEW_SITE", description = "The site after.")
  private Path now;

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      defaultValue = "markdown",
      description = "${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE}).")
  private Output format;

  @Override
  public Integer call() throws IOException {
    for (Path site : new Path[] {old, now}) {
      if (!Files.isDirectory(site)) {
        throw new ParameterException(spec.commandLine(), "no such folder: " + site);
      }
      if (!pages(site)) {
        throw new ParameterException(spec.commandLine(), site + " holds no pages: it is no site");
      }
    }
    SiteDiff diff = SiteDiff.between(old, now);
    spec.commandLine().getOut().print(format == Output.JSON ? Json.pretty(diff) : diff.markdown());
    return diff.empty() ? ExitCode.CLEAN : ExitCode.FINDINGS;
  }

  private static boolean pages(Path site) throws IOException {
    try (Stream<Path> files = Files.list(site)) {
      return files.anyMatch(f -> f.toString().endsWith(".html"));
    }
  }
}
