package dossier.cli;

import dossier.annotate.Annotator;
import dossier.annotate.Surroundings;
import dossier.annotate.text.Decisions;
import dossier.content.ContentReader;
import dossier.content.MarkdownFile;
import dossier.diagnostic.Diagnostics;
import dossier.json.Json;
import dossier.markdown.MarkdownText;
import dossier.model.Entity;
import dossier.model.Mention;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code annotate}. */
@Command(
    name = "annotate",
    description = {
      "Finds every mention of profiles in a folder of Markdown files.",
      "Writes one line a file: {\"id\": \"…\", \"mentions\": [{\"start\": 0, \"end\": 5, \"id\": \"slug\"}]},",
      "offsets in code points of the file."
    },
    mixinStandardHelpOptions = true,
    footer = {
      "",
      "Example: dossier annotate clean --profiles content/profiles --output mentions.jsonl"
    })
final class AnnotateCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;

  @Parameters(
      paramLabel = "MARKDOWN_DIR",
      description = "Markdown files, as normalize writes them.")
  private Path folder;

  @Option(
      names = "--profiles",
      required = true,
      paramLabel = "DIR",
      description = "Profiles to find.")
  private Path profiles;

  @Option(
      names = "--output",
      required = true,
      paramLabel = "FILE.jsonl",
      description = "Where the mentions go.")
  private Path output;

  /** One line of the output. */
  private record Line(String id, List<Place> mentions) {}

  /** A mention, in code points. */
  private record Place(int start, int end, String id) {}

  @Override
  public Integer call() throws IOException {
    if (!Files.isDirectory(folder) || !Files.isDirectory(profiles)) {
      throw new ParameterException(spec.commandLine(), "both folders must exist");
    }
    if (RealPath.within(output, folder) || RealPath.within(output, profiles)) {
      throw new ParameterException(
          spec.commandLine(), "--output must not lie within the folders that are read: " + output);
    }
    Files.createDirectories(output.toAbsolutePath().getParent());
    Diagnostics diagnostics = new Diagnostics();
    List<Entity> entities = ContentReader.profiles(profiles, diagnostics);
    Annotator annotator = new Annotator(entities, diagnostics);
    List<Path> files;
    try (Stream<Path> list = Files.list(folder)) {
      files = list.filter(p -> p.toString().endsWith(".md")).sorted().toList();
    }
    String lines =
        files.parallelStream()
            .map(f -> MarkdownFile.read(f, diagnostics))
            .flatMap(Optional::stream)
            .map(f -> Json.compact(line(f, annotator)) + "\n")
            .collect(Collectors.joining());
    Files.writeString(output, lines);
    Format.TEXT.print(diagnostics, spec.commandLine().getErr());
    return diagnostics.failing(false) ? ExitCode.FINDINGS : ExitCode.CLEAN;
  }

  private static Line line(MarkdownFile file, Annotator annotator) {
    MarkdownText text = MarkdownText.story(file.body());
    String whole = file.text();
    List<Place> places =
        annotator.annotate(text, surroundings(file)).mentions().stream()
            .map(m -> place(m, whole, file.bodyStart()))
            .toList();
    return new Line(file.id(), places);
  }

  private static Surroundings surroundings(MarkdownFile file) {
    return new Surroundings(
        file.date(), file.language(), file.title().stream().toList(), List.of(), Decisions.none());
  }

  private static Place place(Mention mention, String whole, int bodyStart) {
    int start = bodyStart + mention.span().start();
    int end = bodyStart + mention.span().end();
    return new Place(whole.codePointCount(0, start), whole.codePointCount(0, end), mention.slug());
  }
}
