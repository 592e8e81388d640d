package dossier.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code init}. */
@Command(
    name = "init",
    description = "Makes a new dossier that builds at once: one article, two profiles, one event.",
    mixinStandardHelpOptions = true,
    footer = {"", "Example: dossier init my-dossier"})
final class InitCommand implements Callable<Integer> {
  static final List<String> FILES =
      List.of(
          "content/dossier.yaml",
          "content/home.md",
          "content/about.md",
          "content/articles/2024-05-01-harbour-vote.txt",
          "content/articles/2024-05-01-harbour-vote.yaml",
          "content/profiles/people/ada-example.md",
          "content/profiles/places/port-sample.md",
          "content/events/2024-04-30-harbour-vote.md",
          ".github/workflows/pages.yml",
          ".gitignore",
          ".gitattributes");

  @Spec private CommandSpec spec;

  @Parameters(paramLabel = "DIR", description = "A new or empty folder.")
  private Path folder;

  @Override
  public Integer call() throws IOException {
    if (Files.isRegularFile(folder)) {
      throw new ParameterException(spec.commandLine(), folder + " is a file");
    }
    if (Files.exists(folder)) {
      try (Stream<Path> inside = Files.list(folder)) {
        if (inside.findAny().isPresent()) {
          throw new ParameterException(spec.commandLine(), folder + " is not empty");
        }
      }
    }
    for (String name : FILES) {
      // Packed without its dot: in this repository, a file of that name would be in force.
      String resource = "/init/" + name.replaceFirst("^\\.(?=git[ai])", "");
      try (InputStream packed = InitCommand.class.getResourceAsStream(resource)) {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        Files.write(file, packed.readAllBytes());
      }
    }
    spec.commandLine()
        .getOut()
        .println(
            "made "
                + folder
                + (Repository.begin(folder) ? " with a repository" : "")
                + "; now: "
                + Invocation.words()
                + " build --content "
                + folder
                + "/content --output "
                + folder
                + "/site");
    return ExitCode.CLEAN;
  }
}
